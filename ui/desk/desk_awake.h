// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kaasa::ui {

/// Holds the screen saver off while the desk is open: nobody touches the keyboard between two
/// guests. Linux by org.freedesktop.ScreenSaver, Windows by its own call; elsewhere, and where the
/// desktop does not answer, the system's settings decide.
class DeskAwake : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~DeskAwake() override;

    void hold(bool awake);

private:
    void inhibit();
    void release();

    bool m_wanted = false;
    quint32 m_cookie = 0;  // what the desktop gave for holding; 0 = nothing is held
};

}  // namespace kaasa::ui
