// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/growth.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <vector>

namespace kaasa::server {

namespace asio = boost::asio;

void Growth::grown(const QByteArray& space)
{
    ++m_counts[space];
    for (const auto& waiter : m_waiting.value(space))
        waiter.timer->cancel();
}

void Growth::grownTo(const QByteArray& space, qint64 head)
{
    for (const auto& waiter : m_waiting.value(space)) {
        if (waiter.head < head)
            waiter.timer->cancel();
    }
}

asio::awaitable<void> Growth::since(QByteArray space, quint64 seen, qint64 head,
                                    Clock::time_point until)
{
    if (m_ended || count(space) != seen)
        co_return;
    asio::steady_timer timer(co_await asio::this_coro::executor, until);
    m_waiting[space].push_back({&timer, head});
    co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
    auto& waiting = m_waiting[space];
    std::erase_if(waiting, [&timer](const Waiter& waiter) { return waiter.timer == &timer; });
    if (waiting.empty())
        m_waiting.remove(space);
}

void Growth::endAll()
{
    m_ended = true;
    for (const auto& waiters : std::as_const(m_waiting)) {
        for (const auto& waiter : waiters)
            waiter.timer->cancel();
    }
}

}  // namespace kaasa::server
