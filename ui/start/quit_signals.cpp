// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/quit_signals.h"

#include <QSocketNotifier>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace kaasa::ui {

#ifdef Q_OS_UNIX
namespace {

constexpr int kSignals[]{SIGTERM, SIGHUP, SIGINT};
int sockets[2]{-1, -1};  // of a pair: a handler may do no more than write into one

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(sockets[0], &byte, 1);
}

}  // namespace

QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0) {
        qWarning("signals to quit are not heard");
        return;
    }
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &QuitSignals::read);
    for (const int signal : kSignals) {
        struct sigaction action { };
        action.sa_handler = handle;
        action.sa_flags = SA_RESTART;
        sigaction(signal, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    if (!m_notifier)
        return;
    for (const int signal : kSignals)
        std::signal(signal, SIG_DFL);
    close(sockets[0]);
    close(sockets[1]);
}

void QuitSignals::read()
{
    char byte = 0;
    if (::read(sockets[1], &byte, 1) == 1)
        Q_EMIT received();
}
#else
QuitSignals::QuitSignals(QObject* parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

void QuitSignals::read() { }
#endif

}  // namespace kaasa::ui
