// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHeaderView;
class QSplitter;
class QWidget;

namespace kaasa::ui {

class Preferences;

/// Remembers window places, splitters and columns, apart for each set-up of screens: the laptop
/// alone and the laptop at the projector each find their window where it was.
class LayoutMemory {
public:
    explicit LayoutMemory(Preferences& preferences)
        : m_preferences(preferences)
    {
    }

    /// Puts the splitter as it was last time, and remembers every move from now on.
    void keep(QSplitter* splitter, const QString& name);
    /// Likewise widths, order and sorting of columns.
    void keep(QHeaderView* header, const QString& name);

    void saveWindow(const QWidget* window);
    /// False when this set-up has not been seen before.
    bool restoreWindow(QWidget* window);

private:
    static QString setUp();

    Preferences& m_preferences;
};

}  // namespace kaasa::ui
