// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile_removal.h"

#include "core/services/desk_emergency_file.h"
#include "core/storage/backup.h"
#include "core/storage/profile.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Of a computer that was taken out nothing stays: neither data nor backups nor keys",
          "[services][removal]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"Centrs.kaasa"_s);
    const FixedClock clock(test::eveningInMarch());
    {
        const auto profile = storage::Profile::create(path, {u"Centrs Kopā"_s, u"LV"_s}, clock);
        REQUIRE(profile);
        REQUIRE(storage::makeBackup(profile.value()->database(), clock));
        REQUIRE(storage::copyBeforeMigration(profile.value()->database(), clock));
    }
    const auto others = folder.filePath(u"other.kaasa"_s);
    REQUIRE(QFile::copy(path, others));
    const QDir backups(storage::backupFolder(path));
    REQUIRE(backups.entryList(QDir::Files).size() == 2);
    SECTION("all of it")
    {
        REQUIRE(services::deleteProfile(path));
        CHECK_FALSE(backups.exists());
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"other.kaasa"_s});
    }
    SECTION("but not what somebody else has put there")
    {
        QFile letter(backups.filePath(u"letter.txt"_s));
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.close();
        REQUIRE(services::deleteProfile(path));
        CHECK(backups.entryList(QDir::Files) == QStringList{u"letter.txt"_s});
    }
    SECTION("and what is gone already is no fault")
    {
        REQUIRE(QFile::remove(path));
        CHECK(services::deleteProfile(path));
    }
}
