// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_capture.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// The person in whose history a change of `table` is shown, as SQL over NEW or OLD.
QString personOf(const Table& table, const QString& row)
{
    if (table.name == u"person")
        return row + u".id"_s;
    const bool hasPerson
        = table.column(u"person_id") || table.keyColumns().contains(u"person_id"_s);
    return hasPerson ? row + u".person_id"_s : u"NULL"_s;
}

QString eventOf(const Table& table, const QString& row)
{
    if (table.name == u"event")
        return row + u".id"_s;
    if (table.column(u"event_id"))
        return row + u".event_id"_s;
    if (table.column(u"session_id") || table.keyColumns().contains(u"session_id"_s))
        return u"(SELECT event_id FROM session WHERE id = %1.session_id)"_s.arg(row);
    if (table.column(u"sheet_id"))
        return u"(SELECT event_id FROM sheet WHERE id = %1.sheet_id)"_s.arg(row);
    return u"NULL"_s;
}

QString keyOf(const Table& table, const QString& row)
{
    QStringList key;
    for (const auto& column : table.keyColumns())
        key.append(row + u'.' + column);
    while (key.size() < 3)
        key.append(u"0"_s);
    return key.join(u", "_s);
}

// The columns of the change that tells of a new row.
QString insertedRow(const Table& table)
{
    return u"SELECT act_id, %1, %2, 0, %3, %4 FROM capture"_s.arg(
        QString::number(table.number), keyOf(table, u"NEW"_s), personOf(table, u"NEW"_s),
        eventOf(table, u"NEW"_s));
}

QString namesOf(const Table& table)
{
    QStringList names;
    for (const auto& column : table.columns)
        names.append(column.name);
    return names.join(u", "_s);
}

QString insertTrigger(const Table& table)
{
    return u"CREATE TRIGGER capture_insert_%1 AFTER INSERT ON %1\n"
           "WHEN (SELECT silent FROM capture) = 0\nBEGIN\n"
           "  INSERT INTO change (act_id, tab, key1, key2, key3, col, person_id, event_id)\n"
           "  %2;\nEND"_s.arg(table.name, insertedRow(table));
}

QString updateTrigger(const Table& table)
{
    QStringList columns;
    for (const auto& column : table.columns) {
        columns.append(
            u"SELECT %1 AS col, OLD.%2 AS old, NEW.%2 AS new WHERE OLD.%2 IS NOT NEW.%2"_s.arg(
                QString::number(column.number), column.name));
    }
    // not OF clk: a clock that is set is no change
    return u"CREATE TRIGGER capture_update_%1 AFTER UPDATE OF %7 ON %1\n"
           "WHEN (SELECT silent FROM capture) = 0\nBEGIN\n"
           "  INSERT INTO change (act_id, tab, key1, key2, key3, col, old, new, person_id, "
           "event_id)\n"
           "  SELECT capture.act_id, %2, %3, c.col, c.old, c.new, %4, %5 FROM capture, (\n"
           "    %6) AS c;\nEND"_s.arg(table.name, QString::number(table.number),
                                      keyOf(table, u"NEW"_s), personOf(table, u"NEW"_s),
                                      eventOf(table, u"NEW"_s), columns.join(u"\n    UNION ALL "_s),
                                      namesOf(table));
}

// Derived rows hang on these tables; see PersonIndexer.
QStringList dirtyTriggers(const Table& table)
{
    const auto person = table.name == u"person" ? u"NEW.id"_s : u"NEW.person_id"_s;
    QStringList triggers;
    for (const auto& [name, event] : {std::pair{u"insert"_s, u"INSERT"_s},
                                      std::pair{u"update"_s, u"UPDATE OF "_s + namesOf(table)}}) {
        triggers.append(
            u"CREATE TRIGGER capture_dirty_%1_%2 AFTER %3 ON %2\nWHEN %4 IS NOT NULL\nBEGIN\n"
            "  INSERT OR IGNORE INTO dirty_person VALUES (%4);\nEND"_s.arg(name, table.name, event,
                                                                           person));
    }
    return triggers;
}

}  // namespace

QStringList captureTriggers()
{
    QStringList triggers;
    for (const auto& table : registeredTables())
        triggers << insertTrigger(table) << updateTrigger(table);
    for (const auto& table :
         {u"person"_s, u"person_name"_s, u"person_contact"_s, u"person_badge"_s})
        triggers << dirtyTriggers(*findTable(table));
    return triggers;
}

Result<void> installCapture(sql::Database& database)
{
    const auto present = database.select(u"SELECT name, sql FROM sqlite_schema WHERE type = "
                                         u"'trigger' AND name LIKE 'capture\\_%' ESCAPE '\\'");
    if (!present)
        return present.error();
    const auto wanted = captureTriggers();
    QSet<QString> found;
    for (const auto& row : present.value())
        found.insert(row.value(1).toString());
    if (found == QSet<QString>(wanted.begin(), wanted.end()))
        return {};
    for (const auto& row : present.value()) {
        if (const auto dropped = database.execute(u"DROP TRIGGER "_s + row.value(0).toString());
            !dropped)
            return dropped.error();
    }
    for (const auto& trigger : wanted) {
        if (const auto made = database.execute(trigger); !made)
            return made.error();
    }
    return {};
}

Result<void> captureInserted(sql::Database& database, const Table& table, qint64 first, qint64 last)
{
    Q_ASSERT(table.keyColumns().size() == 1);
    const auto captured = database.execute(
        u"INSERT INTO change (act_id, tab, key1, key2, key3, col, person_id, event_id) "
        "%1, %2 AS NEW WHERE silent = 0 AND NEW.id BETWEEN :first AND :last ORDER BY NEW.id"_s.arg(
            insertedRow(table), table.name),
        {{u":first"_s, first}, {u":last"_s, last}});
    return captured ? Result<void>() : Result<void>(captured.error());
}

}  // namespace kaasa::storage
