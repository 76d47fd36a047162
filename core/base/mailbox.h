// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace kaasa {

/// Calls that any thread leaves for the thread that made the mailbox, whose event loop makes them,
/// one after the other. What crosses lies behind a std::mutex, where ThreadSanitizer can follow it:
/// it sees nothing of Qt's own queue.
class Mailbox : public QObject {
    Q_OBJECT
public:
    explicit Mailbox(QObject* parent = nullptr);

    /// Any thread. What was not called when the mailbox goes is dropped.
    void leave(std::function<void()> call);

Q_SIGNALS:
    void left();

private:
    void takeOne();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_calls;
};

}  // namespace kaasa
