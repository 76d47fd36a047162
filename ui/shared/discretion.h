// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kaasa::ui {

/// Whether personal details are hidden on all pages, for a screen that others see (Ctrl+Shift+H).
/// Holds until it is switched off or the program ends.
class Discretion : public QObject {
    Q_OBJECT
public:
    static Discretion& current();

    bool isOn() const { return m_on; }
    void set(bool on);

Q_SIGNALS:
    void changed(bool on);

private:
    Discretion() = default;
    bool m_on = false;
};

}  // namespace kaasa::ui
