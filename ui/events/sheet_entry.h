// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sheet_repository.h"
#include "ui/events/attendance_rows.h"

#include <QCoreApplication>

namespace kaasa::ui {

/// A sheet on the table, and the rows of the grid as they stand on it.
struct SheetEntry {
    std::optional<storage::PrintedSheet> sheet;  ///< empty = people by name
    QHash<int, qint64> written;                  ///< who was written by hand into which row

    /// Only the meetings of the sheet, and whoever stands on it, is registered or was there.
    AttendanceRows rows(reports::AttendanceGrid grid) const;
};

/// Identifiers of the meetings that a sheet was printed for; empty = all of its event.
QList<domain::SessionId> meetingsOf(const storage::PrintedSheet& sheet);

/// What compares the people marked as present with those counted on the paper.
class HeadCount {
    Q_DECLARE_TR_FUNCTIONS(HeadCount)

public:
    /// `onPaper` below 0: nobody has counted yet.
    static QString sentence(int present, int onPaper);
};

}  // namespace kaasa::ui
