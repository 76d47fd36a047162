// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const storage::NewProfile kCentre{u"Centrs „Kopā”"_s, u"LV"_s, Language::Latvian, u"Ieva"_s};

}  // namespace

TEST_CASE("A backup is made once a day and the newest fourteen stay", "[storage][backup]")
{
    QTemporaryDir folder;
    FixedClock clock(test::eveningInMarch());
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    auto made = storage::Profile::create(path, kCentre, clock);
    REQUIRE(made);
    auto& database = made.value()->database();
    for (int day = 0; day < 16; ++day) {
        CHECK(storage::dailyBackup(database, clock).value());
        CHECK_FALSE(storage::dailyBackup(database, clock).value());
        clock.advanceSeconds(24 * 3600);
    }
    const auto kept = storage::backups(path);
    REQUIRE(kept.size() == 14);
    CHECK(kept.first().made.date() == QDate(2026, 3, 20));
    CHECK(kept.last().made.date() == QDate(2026, 3, 7));
    for (const auto& file : kept)
        CHECK(storage::checkBackup(file.path));
}

TEST_CASE("A backup with a flipped byte is noticed", "[storage][backup]")
{
    QTemporaryDir folder;
    FixedClock clock(test::eveningInMarch());
    auto made = storage::Profile::create(folder.filePath(u"Kopā.kaasa"_s), kCentre, clock);
    REQUIRE(made);
    const auto backup = storage::makeBackup(made.value()->database(), clock);
    REQUIRE(backup);
    CHECK(backup.value().bytes > 4096);
    {
        QFile file(backup.value().path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(4096 * 3));
        file.write(QByteArray(64, '\xff'));
    }
    CHECK(storage::checkBackup(backup.value().path).error().code == Error::Code::Damaged);
    CHECK(storage::checkBackup(folder.filePath(u"none.kaasa"_s)).error().code
          == Error::Code::NotAProfile);
}

TEST_CASE("A backup into a folder that cannot be made says so", "[storage][backup]")
{
    QTemporaryDir folder;
    FixedClock clock(test::eveningInMarch());
    auto made = storage::Profile::create(folder.filePath(u"Kopā.kaasa"_s), kCentre, clock);
    REQUIRE(made);
    const auto refused
        = storage::makeBackupAt(made.value()->database(), u"/proc/nowhere/a.kaasa"_s, clock);
    CHECK(refused.error().code == Error::Code::ReadOnly);
}
