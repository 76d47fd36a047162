// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/api.h"

#include <QHash>
#include <QList>

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace kaasa::server {

using StoreMaker = std::function<std::unique_ptr<ChangeStore>()>;

/// Threads that answer requests, each with a store of its own: what a disk or a database takes
/// never holds up the network. What is about one space always goes to the same one.
class Workers {
public:
    /// `makeStore` is called once in each of the `count` threads.
    Workers(int count, const StoreMaker& makeStore, const Tokens& tokens, Api::Options options,
            const Clock& clock);
    /// Waits for what they are at.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Runs in the worker of `space`; goes on in the caller's thread.
    boost::asio::awaitable<Response> answer(QByteArray space, Request request);
    /// Where the logs of `spaces` end now; without those that cannot be read.
    boost::asio::awaitable<QHash<QByteArray, qint64>> heads(QList<QByteArray> spaces);

private:
    struct Worker;

    const Clock& m_clock;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

}  // namespace kaasa::server
