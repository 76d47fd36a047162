// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/workers.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kaasa::server {

namespace asio = boost::asio;

struct Workers::Worker {
    asio::thread_pool thread{1};
    // made, used and ended in the thread: connections to a database belong to it
    std::unique_ptr<ChangeStore> store;
    std::unique_ptr<Api> api;
};

Workers::Workers(int count, const StoreMaker& makeStore, const Tokens& tokens, Api::Options options,
                 const Clock& clock)
    : m_clock(clock)
{
    for (int i = 0; i < count; ++i) {
        m_workers.push_back(std::make_unique<Worker>());
        auto& worker = *m_workers.back();
        asio::post(worker.thread, [&worker, makeStore, &tokens, options] {
            worker.store = makeStore();
            worker.api = std::make_unique<Api>(*worker.store, tokens, options);
        });
    }
}

Workers::~Workers()
{
    for (auto& worker : m_workers) {
        asio::post(worker->thread, [&worker = *worker] {
            worker.api.reset();
            worker.store.reset();
        });
    }
    for (auto& worker : m_workers)
        worker->thread.join();
}

asio::awaitable<Response> Workers::answer(QByteArray space, Request request)
{
    auto& worker = *m_workers[qHash(space) % m_workers.size()];
    const auto answer = [&worker, request, this]() -> asio::awaitable<Response> {
        co_return worker.api->answer(request, m_clock.now().toMSecsSinceEpoch());
    };
    co_return co_await asio::co_spawn(worker.thread, answer, asio::use_awaitable);
}

asio::awaitable<QHash<QByteArray, qint64>> Workers::heads(QList<QByteArray> spaces)
{
    auto& worker = *m_workers.front();
    const auto heads = [&worker, spaces]() -> asio::awaitable<QHash<QByteArray, qint64>> {
        co_return worker.store->heads(spaces).valueOr({});  // asked again in a moment
    };
    co_return co_await asio::co_spawn(worker.thread, heads, asio::use_awaitable);
}

}  // namespace kaasa::server
