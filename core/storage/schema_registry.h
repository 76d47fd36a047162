// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

#include <QList>
#include <QString>

#include <optional>

namespace kaasa::storage {

/// Where rows of a table go (SYNC 2.8). Local ones stay on this computer but are in History and
/// Undo.
enum class Space { Staff, Sensitive, Local };

/// How two computers' versions of a row become one (SYNC 2.6).
enum class Merge { LastWriter, GrowOnly, ObservedRemove };

/// What a column holds, as it goes over the wire. Days, times and JSON are Text.
enum class ColumnType { Text, Integer, Bytes, Reference, Stamp };

/// How long a row is kept.
enum class Retention { WithOrganisation, WithProject, WithPerson };

struct Column {
    int number;  ///< never used again for something else, also after the column is gone
    QString name;
    ColumnType type;
    std::optional<domain::FieldClass> fieldClass;  ///< nothing for what is not about a person
    QString references;                            ///< table, for ColumnType::Reference
};

/// One table that people change. Migrations, triggers, export and sync are made from this list or
/// tested against it.
struct Table {
    int number;  ///< never used again for something else
    QString name;
    Space space;
    Merge merge;
    Retention retention;
    QList<Column> columns;

    const Column* column(QStringView columnName) const;
    const Column* column(int columnNumber) const;
    /// Names of the local key: `id`, or the three of attendance.
    QStringList keyColumns() const;
    /// Whether other computers get its rows.
    bool isShared() const { return space != Space::Local; }
    /// Whether its rows have `clk`, `cdev` and `cex`; a mark of attendance is its own clock.
    bool hasClock() const { return isShared() && merge != Merge::ObservedRemove; }
    QList<int> columnNumbers() const;
};

/// In the order of their numbers. Tables that are not here are derived or technical.
const QList<Table>& registeredTables();
const Table* findTable(QStringView name);
const Table* findTable(int number);

}  // namespace kaasa::storage
