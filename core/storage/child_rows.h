// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QSet>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The owner of rows that stand or go with it: `{u"event_language", u"event_id", key}`.
struct ChildRows {
    QStringView table;
    QStringView ownerColumn;
    qint64 owner = 0;
};

/// Rows that are no longer among `kept` go into the bin. Used by repositories inside an Act, after
/// they wrote the rows that are there. Errors: Storage, DiskFull.
Result<void> binOthers(sql::Database& database, const ChildRows& rows, const QSet<Uid>& kept);

}  // namespace kaasa::storage
