// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_keys.h"

#include "ui/desk/desk_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>

namespace kaasa::ui {
namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta;
}

bool writes(const QKeyEvent& event)
{
    const auto text = event.text();
    return !text.isEmpty() && text.front().isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
}

}  // namespace

DeskKeys::DeskKeys(QWidget* page, DeskField* field)
    : QObject(page)
    , m_page(page)
    , m_field(field)
{
    m_clock.start();
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &DeskKeys::onPause);
}

void DeskKeys::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        qApp->installEventFilter(this);
        return;
    }
    qApp->removeEventFilter(this);
    release();
    m_scanner.reset();
}

bool DeskKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_releasing || !watched->isWidgetType())
        return false;
    return take(static_cast<QWidget*>(watched), static_cast<QKeyEvent*>(event));
}

bool DeskKeys::take(QWidget* receiver, QKeyEvent* event)
{
    const auto at = event->timestamp() > 0 ? qint64(event->timestamp()) : m_clock.elapsed();
    if (m_scanner.isOver(at))
        settle();
    switch (m_scanner.take(*event, at)) {
    case BadgeScanner::Verdict::Hold:
        hold(receiver, *event);
        return true;
    case BadgeScanner::Verdict::Badge:
        m_pause.stop();
        m_held.clear();
        Q_EMIT scanned(m_scanner.badge());
        return true;
    case BadgeScanner::Verdict::Release:
        release();
        break;
    case BadgeScanner::Verdict::Pass:
        break;
    }
    if (!isModifier(event->key()))
        Q_EMIT keyPressed();
    return redirect(receiver, event);
}

bool DeskKeys::redirect(QWidget* receiver, QKeyEvent* event)
{
    if (!m_redirecting || receiver == m_field || receiver->inherits("QLineEdit")
        || receiver->inherits("QComboBox") || !writes(*event))
        return false;
    if (receiver != m_page && !m_page->isAncestorOf(receiver))
        return false;
    if (event->key() == Qt::Key_Space && qobject_cast<QAbstractButton*>(receiver))
        return false;  // presses the button
    return m_field->take(event);
}

void DeskKeys::hold(QWidget* receiver, const QKeyEvent& event)
{
    m_held.push_back({receiver, std::unique_ptr<QKeyEvent>(event.clone())});
    wait();
}

void DeskKeys::wait()
{
    m_lastLook = false;
    m_pause.start(int(m_scanner.patience().value_or(0)));
}

// A person's keys, a twentieth of a second late, to where they were pressed.
void DeskKeys::release()
{
    m_pause.stop();
    auto held = std::move(m_held);
    m_held.clear();
    for (const auto& [receiver, event] : held) {
        Q_EMIT keyPressed();
        auto* widget = receiver ? receiver.data() : QApplication::focusWidget();
        if (!widget)
            continue;
        m_releasing = true;
        if (!redirect(widget, event.get()))
            QCoreApplication::sendEvent(widget, event.get());
        m_releasing = false;
    }
}

void DeskKeys::onPause()
{
    // When the window was busy, keys that came in time may still stand in its queue: they are read
    // between this call and the next.
    if (!m_lastLook) {
        m_lastLook = true;
        m_pause.start(0);
        return;
    }
    settle();
}

void DeskKeys::settle()
{
    const auto verdict = m_scanner.pause();
    if (verdict == BadgeScanner::Verdict::Badge) {
        m_pause.stop();
        m_held.clear();
        Q_EMIT scanned(m_scanner.badge());
    } else {
        release();
    }
}

}  // namespace kaasa::ui
