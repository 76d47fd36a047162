// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One value that an act changed. `column` is empty when the row was made.
struct ChangedValue {
    QString table;
    QString column;
    qint64 row = 0;  ///< local id; of attendance: the meeting's
    QVariant before;
    QVariant after;
};

/// One act, as History shows it.
struct HistoryEntry {
    qint64 act = 0;
    QDateTime at;     ///< UTC
    QString member;   ///< who; empty when another program wrote
    QString kind;     ///< see core/services/act_text.h
    QString subject;  ///< to whom or what
    bool undone = false;
    qint64 batch = 0;  ///< the import that it is a part of; 0 = none
    QList<ChangedValue> values;
    qint64 person = 0;  ///< local key of the first person it concerns; 0 = none
    qint64 event = 0;   ///< the same of events
};

/// Which acts are looked for; everything by default.
struct HistoryFilter {
    QStringList kinds;      ///< empty: all
    QString member;         ///< a name; empty: everybody
    QDateTime since;        ///< invalid: from the beginning
    bool standing = false;  ///< without those that were taken back
};

/// What another act wrote meanwhile, so that undo left it alone.
struct LeftAlone {
    QString table;
    QString column;  ///< empty: the row as a whole
    qint64 row = 0;
    QString owner = {};  ///< the person or event that it belongs to; empty where it has no name
};

/// Reads acts and their changes, newest first.
class HistoryRepository {
public:
    explicit HistoryRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Local keys. Errors: Storage.
    Result<QList<HistoryEntry>> ofPerson(qint64 person, int limit = 200);
    Result<QList<HistoryEntry>> ofEvent(qint64 event, int limit = 200);
    Result<QList<HistoryEntry>> latest(int limit = 50);
    /// Without their values: `find` reads those.
    Result<QList<HistoryEntry>> matching(const HistoryFilter& filter, int limit);
    /// Names of everybody who did something, by name.
    Result<QStringList> members();
    /// Errors: NotFound, Storage.
    Result<HistoryEntry> find(qint64 act);

    /// The newest act since `since` that was not taken back and takes nothing back itself.
    Result<std::optional<HistoryEntry>> lastUndoable(const QDateTime& since);
    /// The newest act of undoing that nothing was done after: what "redo" takes back.
    Result<std::optional<HistoryEntry>> lastRedoable(const QDateTime& since);
    /// Acts of one import that still stand, newest first.
    Result<QList<qint64>> actsOfBatch(qint64 batch);

private:
    Result<QList<HistoryEntry>> entries(QStringView where, qint64 key, int limit);
    Result<void> readValues(HistoryEntry& entry);

    sql::Database& m_database;
};

}  // namespace kaasa::storage
