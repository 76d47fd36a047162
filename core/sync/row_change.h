// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire_value.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kaasa::sync {

/// What one act did to one row, as it travels (SYNC 2.5). Numbers are those of the schema registry;
/// a reference is the uid of its row.
struct RowChange {
    int table = 0;      ///< or storage::kErasedTable, a set that only grows
    QByteArray row;     ///< uid; of attendance the uids of session, person and device, end to end
    bool made = false;  ///< a new row: columns that are not named have their default
    WireValues values;

    bool operator==(const RowChange&) const = default;
};

/// One act of one computer with its changes, which share a stamp.
struct Entry {
    qint64 stamp = 0;
    QByteArray device;  ///< uid of the computer; in an envelope it stands in the header
    QByteArray member;  ///< uid of who did it; may be empty
    QString kind;       ///< as in table `act`
    QString subject;
    QList<RowChange> changes;

    bool operator==(const Entry&) const = default;
};

}  // namespace kaasa::sync
