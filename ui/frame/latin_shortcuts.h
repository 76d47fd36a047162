// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;

namespace kaasa::ui {

/// Makes Ctrl+letter work while a Cyrillic keyboard layout is on: Ctrl+Т, the key that says N on a
/// Latin layout, is Ctrl+N. Most platforms already try the Latin layout; this catches the rest and
/// the editing keys of text fields. Installed on the application.
class LatinShortcuts : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The Latin letter at the same place of the keyboard; empty for anything else.
    static std::optional<int> latinKey(int key);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_sending = false;
};

}  // namespace kaasa::ui
