// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// A sign-in sheet as it was printed. Keys are local.
struct PrintedSheet {
    Uid id;
    qint64 event = 0;
    QString number;      ///< "K37-0042"
    QString options;     ///< JSON of the choices made
    QDateTime madeAt;    ///< UTC
    QList<qint64> rows;  ///< who stands in which row, through all pages; 0 = a blank row
};

/// The code beside a row of a printed sheet, 8 letters and digits: leads a scan of "NUMBER/CODE"
/// back to the row, and says nothing of the person to anybody else. `row` counts from 1.
QString sheetRowCode(const QString& number, int row);

/// Reads and writes the register of printed sign-in sheets. Writing happens inside an Act.
class SheetRepository {
public:
    explicit SheetRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// The one that was printed last; nothing when there is none. Errors: Storage.
    Result<std::optional<PrintedSheet>> newestOf(qint64 event) const;
    /// Every one of the event, the newest first. Errors: Storage.
    Result<QList<PrintedSheet>> ofEvent(qint64 event) const;
    /// Errors: NotFound for an unknown number, Storage.
    Result<PrintedSheet> find(const QString& number) const;
    /// The number of a sheet of the same event with the same choices and the same people in the
    /// same rows; empty when none was printed.
    Result<QString> numberOfSame(const PrintedSheet& sheet) const;

    /// The row, from 1, that a scanned "NUMBER/CODE" leads to; the number alone gives 0, the sheet
    /// as a whole. Errors: NotFound when there is no such sheet or row.
    Result<std::pair<PrintedSheet, int>> scanned(const QString& code) const;

    Result<void> save(const PrintedSheet& sheet, qint64 member);

private:
    Result<std::optional<PrintedSheet>> first(const QString& where, const QVariant& value) const;
    Result<QList<qint64>> rowsOf(qint64 sheet) const;

    sql::Database& m_database;
};

}  // namespace kaasa::storage
