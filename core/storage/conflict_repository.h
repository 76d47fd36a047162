// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/row_clock.h"

#include <QDateTime>
#include <QList>
#include <QSqlRecord>
#include <QVariant>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

struct Table;

/// One of the two values, and whose it is.
struct ConflictSide {
    QVariant value;    ///< as in the row; of a reference the local key
    QDateTime at;      ///< UTC; by the clock of the computer that wrote it
    QString member;    ///< who; may be empty
    QString computer;  ///< the name of the computer; may be empty
};

/// A field that two computers changed without knowing of each other, until somebody looks at it.
struct Conflict {
    qint64 id = 0;
    QString table;
    QString column;
    qint64 row = 0;     ///< local id
    qint64 person = 0;  ///< local key of the person whose record it is in; 0 = none
    qint64 event = 0;   ///< the same of events
    QString subject;    ///< to whom or what it belongs, as its act named it
    ConflictSide kept;
    ConflictSide other;
};

/// Whose change it is.
struct ChangeAuthor {
    Stamp stamp;      ///< its device is the local key
    QVariant member;  ///< local key; nothing when it is not known
};

/// Both versions of fields that were changed twice at the same time.
class ConflictRepository {
public:
    explicit ConflictRepository(sql::Database& database)
        : m_database(database)
    {
    }

    struct Field {
        const Table& table;
        qint64 row;
        int column;
        QString subject;
    };
    /// `kept` stands in the row, `other` lost to it. A newer conflict about the same field takes
    /// the place of an older one. Errors: Storage, DiskFull.
    Result<void> note(const Field& field, const ChangeAuthor& kept, const ChangeAuthor& other,
                      const QVariant& otherValue);

    /// Those that still stand: a field that was written since is settled. Newest first. Errors:
    /// Damaged, Storage.
    Result<QList<Conflict>> open();
    /// Errors: NotFound when it is settled, as `open`.
    Result<Conflict> find(qint64 id);
    /// Somebody has looked at it. Errors: Storage, DiskFull.
    Result<void> remove(qint64 id);

private:
    Result<std::optional<Conflict>> standing(const QSqlRecord& row);
    Result<ConflictSide> side(const QVariant& value, const ChangeAuthor& author);
    Result<qint64> ownerOf(const Table& table, qint64 row, const QString& owner);

    sql::Database& m_database;
};

}  // namespace kaasa::storage
