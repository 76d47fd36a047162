// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/idle_lock.h"

#include "core/services/desk_lock.h"
#include "ui/frame/lock_curtain.h"
#include "ui/frame/main_window.h"
#include "ui/frame/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>

namespace kaasa::ui {
namespace {

constexpr int kLookEveryMs = 5'000;
constexpr qint64 kMinute = 60'000;

std::function<qint64()> ownWatch()
{
    QElapsedTimer watch;
    watch.start();
    return [watch] { return watch.elapsed(); };
}

bool isSignOfLife(QEvent::Type type)
{
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel
        || type == QEvent::TouchBegin || type == QEvent::InputMethod;
}

}  // namespace

IdleLock::IdleLock(Workspace& workspace, MainWindow& window, std::function<qint64()> ticks)
    : m_workspace(workspace)
    , m_window(window)
    , m_ticks(ticks ? std::move(ticks) : ownWatch())
    , m_last(m_ticks())
{
    qApp->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    connect(&workspace, &Workspace::changed, this, &IdleLock::look);
    m_timer.start(kLookEveryMs);
    look();
}

IdleLock::~IdleLock()
{
    qApp->removeEventFilter(this);
}

void IdleLock::look()
{
    const services::DeskLock lock(m_workspace.reading());
    if (m_window.isLocked() || !m_curtains.isEmpty() || !lock.hasPin()) {
        m_window.setMinutesToLock({});
        m_last = m_ticks();
        return;
    }
    const auto left = lock.idleMinutes() * kMinute - (m_ticks() - m_last);
    if (left > 0) {
        m_window.setMinutesToLock(int((left + kMinute - 1) / kMinute));
        return;
    }
    m_window.setMinutesToLock({});
    while (auto* popup = QApplication::activePopupWidget())
        popup->close();
    if (QApplication::activeModalWidget())
        drawCurtains();
    else
        m_window.lock();
}

void IdleLock::drawCurtains()
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [](storage::Profile& profile) { return services::DeskLock(profile).lock({}); },
        [](const Result<void>&) {});  // the curtains hang whatever the disk says
    for (auto* window : QApplication::topLevelWidgets()) {
        const bool wide = window->windowType() == Qt::Window || window->windowType() == Qt::Dialog;
        if (!wide || !window->isVisible())
            continue;
        auto* curtain = new LockCurtain(m_workspace, *window);
        connect(curtain, &LockCurtain::opened, this, &IdleLock::takeDownCurtains);
        m_curtains.append(curtain);
        if (window == QApplication::activeModalWidget())
            curtain->ask();
    }
}

void IdleLock::takeDownCurtains()
{
    for (const auto& curtain : std::exchange(m_curtains, {})) {
        if (curtain)
            curtain->takeDown();
    }
    m_last = m_ticks();
    look();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isSignOfLife(event->type())) {
        const bool wasLong = m_ticks() - m_last > kMinute;
        m_last = m_ticks();
        if (wasLong)
            look();  // the foot says so at once
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace kaasa::ui
