// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_awake.h"

#include <QCoreApplication>

#if defined(KAASA_DBUS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#elif defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace kaasa::ui {

DeskAwake::~DeskAwake()
{
    hold(false);
}

void DeskAwake::hold(bool awake)
{
    if (awake == m_wanted)
        return;
    m_wanted = awake;
    if (awake)
        inhibit();
    else
        release();
}

#if defined(KAASA_DBUS)

namespace {

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                          u"/org/freedesktop/ScreenSaver"_s,
                                          u"org.freedesktop.ScreenSaver"_s, method);
}

}  // namespace

void DeskAwake::inhibit()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto message = call(u"Inhibit"_s);
    message.setArguments({QCoreApplication::applicationName(), tr("Registration desk")});
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<quint32> cookie = *answer;
        answer->deleteLater();
        if (cookie.isError())
            return;  // this desktop has no such service
        m_cookie = cookie.value();
        if (!m_wanted)
            release();
    });
}

void DeskAwake::release()
{
    if (m_cookie == 0)
        return;
    auto message = call(u"UnInhibit"_s);
    message.setArguments({m_cookie});
    QDBusConnection::sessionBus().asyncCall(message);
    m_cookie = 0;
}

#elif defined(Q_OS_WIN)

void DeskAwake::inhibit()
{
    SetThreadExecutionState(ES_CONTINUOUS | ES_DISPLAY_REQUIRED);
}

void DeskAwake::release()
{
    SetThreadExecutionState(ES_CONTINUOUS);
}

#else

void DeskAwake::inhibit() { }
void DeskAwake::release() { }

#endif

}  // namespace kaasa::ui
