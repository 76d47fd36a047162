// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/idle_lock.h"

#include "core/services/desk_lock.h"
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
    if (m_window.isLocked() || !lock.hasPin()) {
        m_window.setMinutesToLock({});
        m_last = m_ticks();
        return;
    }
    const auto left = lock.idleMinutes() * kMinute - (m_ticks() - m_last);
    if (left > 0) {
        m_window.setMinutesToLock(int((left + kMinute - 1) / kMinute));
        return;
    }
    // what stands in a dialog would be seen over the locked desk
    while (auto* dialog = QApplication::activeModalWidget()) {
        if (!dialog->close())
            break;
    }
    if (auto* popup = QApplication::activePopupWidget())
        popup->close();
    m_window.lock();
    m_window.setMinutesToLock({});
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
