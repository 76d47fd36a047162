// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <vector>

namespace kaasa::server {

/// Who waits for a space to grow. Belongs to the network's thread.
class Growth {
public:
    using Clock = boost::asio::steady_timer::clock_type;

    /// How often the space has grown since the server started: taken before asking what is there,
    /// so that nothing falls between the answer and the waiting.
    quint64 count(const QByteArray& space) const { return m_counts.value(space); }
    void grown(const QByteArray& space);

    /// Another instance of the server may have taken records: its log ends at `head`.
    void grownTo(const QByteArray& space, qint64 head);

    /// Until the space has grown since `seen`, or its log beyond `head`, or `until`, or everybody
    /// is woken.
    boost::asio::awaitable<void> since(QByteArray space, quint64 seen, qint64 head,
                                       Clock::time_point until);
    /// The server ends: nobody waits any more, now or later.
    void endAll();

    QList<QByteArray> awaited() const { return m_waiting.keys(); }

private:
    struct Waiter {
        boost::asio::steady_timer* timer;
        qint64 head;
    };

    QHash<QByteArray, quint64> m_counts;
    QHash<QByteArray, std::vector<Waiter>> m_waiting;
    bool m_ended = false;
};

}  // namespace kaasa::server
