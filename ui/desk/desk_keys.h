// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/badge_scanner.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QWidget;

namespace kaasa::ui {

class DeskField;

/// Looks at every key before anything else does, while the desk is on the screen: a scanned badge
/// is taken out wherever the focus is, and what a person types anywhere goes into the field.
class DeskKeys : public QObject {
    Q_OBJECT
public:
    /// `page`: what is typed inside of it, outside of fields, goes to `field`.
    DeskKeys(QWidget* page, DeskField* field);

    /// While it is on the screen.
    void setActive(bool active);
    /// Typing goes where the focus is: another form is open.
    void setRedirecting(bool redirecting) { m_redirecting = redirecting; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Null when the check digits do not fit.
    void scanned(const kaasa::domain::BadgeNumber& badge);
    /// A person has pressed a key; it does its work after this.
    void keyPressed();

private:
    struct Held {
        QPointer<QWidget> receiver;
        std::unique_ptr<QKeyEvent> event;
    };

    bool take(QWidget* receiver, QKeyEvent* event);
    bool redirect(QWidget* receiver, QKeyEvent* event);
    void hold(QWidget* receiver, const QKeyEvent& event);
    void release();
    void onPause();
    void settle();
    void wait();

    QWidget* m_page;
    DeskField* m_field;
    BadgeScanner m_scanner;
    std::vector<Held> m_held;
    QElapsedTimer m_clock;
    QTimer m_pause;
    bool m_active = false;
    bool m_redirecting = true;
    bool m_releasing = false;
    bool m_lastLook = false;
};

}  // namespace kaasa::ui
