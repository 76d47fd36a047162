// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"
#include "ui/shared/grid_view.h"

#include <QCoreApplication>
#include <QDate>

namespace kaasa::ui {

/// The value of a cell in which nothing is marked; other cells hold int(AttendanceState).
constexpr int kNoMark = -1;

/// Words of the attendance grid, in the language of the screen.
class AttendanceWords {
    Q_DECLARE_TR_FUNCTIONS(AttendanceWords)

public:
    /// "present", "late" …
    static QString word(domain::AttendanceState state);
    /// What can be set, the state of Space first: 1 present, 2 late, 3 excused, 4 absent, 0 clears;
    /// left early and online have no key.
    static QList<GridState> states();
    /// "1 present · 2 late · …": the keys of the grid.
    static QString keys();
    static QString clear();
    /// A day without its year, for the head of a narrow column: "05.03".
    static QString shortDay(QDate day);
};

}  // namespace kaasa::ui
