// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived_uid.h"
#include "core/storage/schema_registry.h"

#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QSet>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

// Tables that no person changes: technical, or derived from the registered ones.
const QSet<QString> kUnregistered{u"sync_waiting"_s,
                                  u"device"_s,
                                  u"secret"_s,
                                  u"local_setting"_s,
                                  u"act"_s,
                                  u"change"_s,
                                  u"capture"_s,
                                  u"dirty_person"_s,
                                  u"erased"_s,
                                  u"person_index"_s,
                                  u"import_batch"_s,
                                  u"sync_space"_s,
                                  u"sync_chain"_s,
                                  u"sync_sent"_s,
                                  u"sync_taken"_s,
                                  u"sync_foreign"_s,
                                  u"sync_quarantine"_s,
                                  u"sync_invite"_s,
                                  u"sync_conflict"_s,
                                  u"sync_ladder"_s,
                                  u"sync_meeting"_s};

QStringList columnsOf(sql::Database& database, const QString& table)
{
    QStringList names;
    const auto columns
        = database.select(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)).value();
    for (const auto& row : columns)
        names.append(row.value(0).toString());
    return names;
}

}  // namespace

TEST_CASE("Every table that people change stands in the registry, and nothing else does",
          "[storage][schema]")
{
    test::ProfileFixture fixture;
    QSet<QString> inFile;
    const auto tables = fixture.database()
                            .select(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name "
                                    u"NOT LIKE 'sqlite%' "
                                    "AND name NOT LIKE 'person_search%'")
                            .value();
    for (const auto& row : tables)
        inFile.insert(row.value(0).toString());
    QSet<QString> registered;
    for (const auto& table : storage::registeredTables())
        registered.insert(table.name);
    CHECK((inFile - kUnregistered) == registered);
}

TEST_CASE("The registry names exactly the columns of each table, with the type they have",
          "[storage][schema]")
{
    test::ProfileFixture fixture;
    for (const auto& table : storage::registeredTables()) {
        CAPTURE(table.name);
        auto expected = table.merge == storage::Merge::ObservedRemove
            ? table.keyColumns()
            : QStringList{u"id"_s, u"uid"_s};
        if (table.hasClock())
            expected += {u"clk"_s, u"cdev"_s, u"cex"_s};
        for (const auto& column : table.columns) {
            expected.append(column.name);
            const auto type
                = fixture.database()
                      .value(u"SELECT type FROM pragma_table_info(:table) WHERE name = :name",
                             {{u":table"_s, table.name}, {u":name"_s, column.name}})
                      .value()
                      .toString();
            CAPTURE(column.name);
            switch (column.type) {
            case storage::ColumnType::Text:
                CHECK(type == u"TEXT"_s);
                break;
            case storage::ColumnType::Bytes:
                CHECK(type == u"BLOB"_s);
                break;
            default:
                CHECK(type == u"INTEGER"_s);
            }
            if (column.type == storage::ColumnType::Reference)
                CHECK(storage::findTable(column.references));
        }
        auto present = columnsOf(fixture.database(), table.name);
        present.sort();
        expected.sort();
        CHECK(present == expected);
    }
}

TEST_CASE("No number of a table or column is given twice", "[storage][schema]")
{
    QSet<int> tables;
    for (const auto& table : storage::registeredTables()) {
        CHECK_FALSE(tables.contains(table.number));
        tables.insert(table.number);
        QSet<int> columns;
        for (const auto& column : table.columns) {
            CAPTURE(table.name, column.name);
            CHECK_FALSE(columns.contains(column.number));
            columns.insert(column.number);
            CHECK(column.number > 0);
        }
        CHECK(storage::findTable(table.number) == storage::findTable(table.name));
    }
    CHECK_FALSE(storage::findTable(u"no such table"));
}

TEST_CASE("A row that two computers make alike gets the same name on both", "[storage][schema]")
{
    const QByteArray event(16, 'e');
    const QByteArray person(16, 'p');
    const auto one = storage::derivedUid("registration", {event, person});
    CHECK(one == storage::derivedUid("registration", {event, person}));
    CHECK(one != storage::derivedUid("registration", {person, event}));
    CHECK(one != storage::derivedUid("person_tag", {event, person}));
    CHECK(storage::derivedUid("t", {"ab", "c"}) != storage::derivedUid("t", {"a", "bc"}));
    CHECK(one.toString().mid(12, 1) == u"8"_s);
}
