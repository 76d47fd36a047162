// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

namespace kaasa {

Mailbox::Mailbox(QObject* parent)
    : QObject(parent)
{
    connect(this, &Mailbox::left, this, &Mailbox::takeOne, Qt::QueuedConnection);
}

void Mailbox::leave(std::function<void()> call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_calls.push_back(std::move(call));
    }
    Q_EMIT left();
}

// One for each signal; nothing is touched behind the call, in which the mailbox may go.
void Mailbox::takeOne()
{
    std::function<void()> call;
    {
        const std::lock_guard lock(m_mutex);
        call = std::move(m_calls.front());
        m_calls.pop_front();
    }
    call();
}

}  // namespace kaasa
