// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/backup.h"
#include "core/storage/profile.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Each step of the schema upgrades every older one", "[storage][migrations]")
{
    for (int start = 0; start <= storage::latestSchema(); ++start) {
        CAPTURE(start);
        auto database = sql::Database::inMemory().value();
        REQUIRE(storage::migrate(*database, start));
        CHECK(database->value(u"PRAGMA user_version").value().toInt() == start);
        REQUIRE(storage::migrate(*database));
        CHECK(database->value(u"PRAGMA user_version").value().toInt() == storage::latestSchema());
        CHECK(storage::checkIntegrity(*database));
        REQUIRE(storage::migrate(*database));  // a second time changes nothing
    }
}

TEST_CASE("An older profile is copied beside itself before it is upgraded", "[storage][migrations]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    {
        auto database = sql::Database::open(path, sql::Database::Access::ReadWrite).value();
        REQUIRE(database->execute(u"PRAGMA application_id = 1264673139"));
        REQUIRE(storage::migrate(*database, 3));
        REQUIRE(database->execute(
            u"INSERT INTO device (id, uid) VALUES (1, x'00112233445566778899aabbccddeeff')"));
        REQUIRE(database->execute(u"INSERT INTO venue (uid, name) VALUES (x'01', 'Zāle')"));
        REQUIRE(database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    auto opened = storage::Profile::open(path, clock);
    REQUIRE(opened);
    CHECK(opened.value()->database().value(u"SELECT name FROM venue").value().toString()
          == u"Zāle"_s);
    const auto copies
        = QDir(storage::backupFolder(path)).entryInfoList({u"*before*schema 3.kaasa"_s});
    REQUIRE(copies.size() == 1);
    auto copy
        = sql::Database::open(copies.first().absoluteFilePath(), sql::Database::Access::ReadOnly);
    REQUIRE(copy);
    CHECK(copy.value()->value(u"PRAGMA user_version").value().toInt() == 3);
}
