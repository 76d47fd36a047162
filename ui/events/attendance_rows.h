// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/attendance_grid.h"

namespace kaasa::ui {

/// What the attendance grid shows, row by row: people by name, or as they stand on a printed sheet.
/// A plain value: copy it, compare it.
class AttendanceRows {
public:
    struct Row {
        qint64 person = 0;  ///< local key; 0 = a row of the sheet that is still blank
        int number = 0;     ///< on the sheet, from 1; 0 = stands on none
        bool operator==(const Row&) const = default;
    };
    struct Sums {
        int times = 0;  ///< meetings at which she took part
        int minutes = 0;
    };

    AttendanceRows() = default;
    /// People by name.
    explicit AttendanceRows(reports::AttendanceGrid grid);
    /// In the order of a sheet: `printed` holds who stands in which row, 0 = blank. Whoever came
    /// and is not on it takes a blank row (`written` says which, by row number, where somebody
    /// chose it), and then stands below.
    AttendanceRows(reports::AttendanceGrid grid, const QList<qint64>& printed,
                   const QHash<int, qint64>& written = {});

    const reports::AttendanceGrid& grid() const { return m_grid; }
    const QList<reports::GridMeeting>& meetings() const { return m_grid.meetings; }
    int size() const { return int(m_rows.size()); }
    const Row& row(int row) const { return m_rows.at(row); }
    /// Null for a blank row.
    const reports::GridPerson* person(int row) const;
    const reports::GridMark* mark(int row, int meeting) const;
    Sums sums(int row) const;
    /// People who took part at one meeting.
    int present(int meeting) const;

    int indexOfPerson(qint64 person) const;
    int indexOfNumber(int number) const;
    /// The first blank row at or after `row`; -1 when there is none.
    int blankFrom(int row) const;
    /// Everybody, from the top.
    QList<qint64> people() const;

    /// The same rows and columns, whatever is marked in them.
    bool hasSameShape(const AttendanceRows& other) const;
    bool operator==(const AttendanceRows&) const = default;

private:
    void place(const QList<qint64>& printed, const QHash<int, qint64>& written);

    reports::AttendanceGrid m_grid;
    QHash<qint64, int> m_places;  ///< of people in the grid, by key
    QList<Row> m_rows;
};

}  // namespace kaasa::ui
