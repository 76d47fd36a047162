// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasure.h"

#include "core/sql/database.h"
#include "core/sql/trigger_pause.h"
#include "core/storage/act.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kTell
    = u"INSERT INTO change (act_id, tab, key1, col, new) VALUES (:act, :tab, 0, 0, :uid)";

constexpr QStringView kMergedIntoHer = uR"(
    INSERT OR IGNORE INTO dirty_person (person_id)
    SELECT id FROM person WHERE merged_into = :person)";

constexpr QStringView kRemember = uR"(
    INSERT INTO erased (uid, stamp) VALUES (:uid, :stamp)
    ON CONFLICT (uid) DO UPDATE SET stamp = max(stamp, excluded.stamp))";

Result<void> forgetIn(sql::Database& database, const Table& table, qint64 person)
{
    QList<QString> statements;
    if (table.keyColumns().contains(u"person_id"_s))
        statements.append(u"DELETE FROM %1 WHERE person_id = :person"_s.arg(table.name));
    for (const auto& column : table.columns) {
        if (column.references != u"person")
            continue;
        statements.append((hangsOnPerson(table, column)
                               ? u"DELETE FROM %1 WHERE %2 = :person"_s
                               : u"UPDATE %1 SET %2 = NULL WHERE %2 = :person"_s)
                              .arg(table.name, column.name));
    }
    for (const auto& statement : std::as_const(statements)) {
        if (const auto done = database.execute(statement, {{u":person"_s, person}}); !done)
            return done.error();
    }
    return {};
}

}  // namespace

bool hangsOnPerson(const Table& table, const Column& column)
{
    return column.references == u"person" && table.name != u"person"
        && (table.retention == Retention::WithPerson || column.name == u"person_id");
}

Result<void> erasePerson(const Act& act, sql::Database& database, const QByteArray& uid)
{
    const auto told = database.execute(
        kTell, {{u":act"_s, act.id()}, {u":tab"_s, kErasedTable}, {u":uid"_s, uid}});
    if (!told)
        return told.error();
    return erasePerson(database, uid, act.stamp());
}

Result<void> erasePerson(sql::Database& database, const QByteArray& uid, qint64 stamp)
{
    if (const auto kept = database.execute(kRemember, {{u":uid"_s, uid}, {u":stamp"_s, stamp}});
        !kept)
        return kept.error();
    const auto found
        = database.value(u"SELECT id FROM person WHERE uid = :uid", {{u":uid"_s, uid}});
    if (!found)
        return found.error().code == Error::Code::NotFound ? Result<void>()
                                                           : Result<void>(found.error());
    const auto person = found.value().toLongLong();
    // whoever was merged into her stands alone again, and whoever was merged into those
    const auto alone = database.execute(kMergedIntoHer, {{u":person"_s, person}});
    if (!alone)
        return alone.error();
    const sql::TriggerPause silence(database);  // nobody's history tells of her
    for (const auto& table : registeredTables()) {
        if (const auto done = forgetIn(database, table, person); !done)
            return done;
    }
    for (const auto statement : {u"DELETE FROM change WHERE person_id = :person",
                                 u"DELETE FROM dirty_person WHERE person_id = :person",
                                 u"DELETE FROM person_index WHERE person_id = :person",
                                 u"DELETE FROM person_search WHERE rowid = :person",
                                 u"DELETE FROM person WHERE id = :person"}) {
        if (const auto done = database.execute(statement, {{u":person"_s, person}}); !done)
            return done.error();
    }
    return {};
}

}  // namespace kaasa::storage
