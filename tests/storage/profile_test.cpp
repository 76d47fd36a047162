// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"

#include "core/storage/migrations.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const storage::NewProfile kCentre{u"Centrs „Kopā”"_s, u"LV"_s, Language::Latvian, u"Ieva"_s};

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

}  // namespace

TEST_CASE("A new profile knows its organisation, its first member and its computer",
          "[storage][profile]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    {
        auto made = storage::Profile::create(path, kCentre, clock);
        REQUIRE(made);
        CHECK(made.value()->printedPrefix().value().size() == 3);
    }
    auto opened = storage::Profile::open(path, clock);
    REQUIRE(opened);
    auto& profile = *opened.value();
    storage::RowStore rows(profile.database());
    const auto own = Uid::fromString(rows.setting(u"organisation.own"_s));
    REQUIRE(rows.idOf(u"organisation", own));
    CHECK(rows.setting(u"country"_s) == u"LV"_s);
    CHECK(profile.database().value(u"SELECT name FROM member").value().toString() == u"Ieva"_s);
    CHECK(profile.database().value(u"SELECT length(uid) FROM device WHERE id = 1").value().toInt()
          == 16);
    CHECK_FALSE(profile.secret(u"emergency.public").value().isEmpty());
    CHECK(profile.database()
              .value(u"SELECT count(*) FROM list_value WHERE list = 'event_kind'")
              .value()
              .toInt()
          == 9);
}

TEST_CASE("A profile is never written over another file", "[storage][profile]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto path = folder.filePath(u"letter.kaasa"_s);
    write(path, "Dear Ieva");
    CHECK(storage::Profile::create(path, kCentre, clock).error().code
          == Error::Code::AlreadyExists);
    CHECK(QFile(path).size() == 9);
    CHECK(storage::Profile::create(folder.filePath(u"b.kaasa"_s), {u"  "_s, u"LV"_s}, clock)
              .error()
              .code
          == Error::Code::InvalidInput);
    CHECK(storage::Profile::create(folder.filePath(u"b.kaasa"_s), {u"Kopā"_s, u"FI"_s}, clock)
              .error()
              .code
          == Error::Code::InvalidInput);
    CHECK(QDir(folder.path()).entryList({u"b*"_s}).isEmpty());
}

TEST_CASE("Files that are no profile are refused and stay as they are", "[storage][profile]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    CHECK(storage::Profile::open(folder.filePath(u"none.kaasa"_s), clock).error().code
          == Error::Code::FileMissing);

    const auto picture = folder.filePath(u"picture.kaasa"_s);
    write(picture, QByteArray(5000, 'J'));
    CHECK(storage::Profile::open(picture, clock).error().code == Error::Code::NotAProfile);

    // another program's database must not even be switched to our kind of log
    const auto foreign = folder.filePath(u"foreign.kaasa"_s);
    {
        auto other = sql::Database::open(foreign, sql::Database::Access::ReadWrite);
        REQUIRE(other);
        REQUIRE(other.value()->execute(u"CREATE TABLE contact (id INTEGER)"));
    }
    QFile before(foreign);
    REQUIRE(before.open(QIODevice::ReadOnly));
    const auto content = before.readAll();
    CHECK(storage::Profile::open(foreign, clock).error().code == Error::Code::NotAProfile);
    QFile after(foreign);
    REQUIRE(after.open(QIODevice::ReadOnly));
    CHECK(after.readAll() == content);
}

TEST_CASE("36: A profile of a newer Kaasa is refused with both versions and not touched",
          "[storage][profile]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto path = folder.filePath(u"new.kaasa"_s);
    {
        auto made = storage::Profile::create(path, kCentre, clock);
        REQUIRE(made);
        REQUIRE(made.value()->database().execute(u"PRAGMA user_version = 9999"));
    }
    const auto opened = storage::Profile::open(path, clock);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == Error::Code::NewerFile);
    CHECK(opened.error().arguments
          == QStringList{path, u"9999"_s, QString::number(storage::latestSchema())});
}

TEST_CASE("A half-made profile leaves nothing behind", "[storage][profile]")
{
    const SystemClock clock;
    const auto made = storage::Profile::create(u"/nonexistent-folder/a.kaasa"_s, kCentre, clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::FileMissing);
}

TEST_CASE("Settings of this computer and of the organisation are remembered", "[storage][profile]")
{
    test::ProfileFixture fixture;
    CHECK(fixture.profile->localSetting(u"window.size").value().isEmpty());
    REQUIRE(fixture.profile->setLocalSetting(u"window.size", u"1024x700"_s));
    REQUIRE(fixture.profile->setLocalSetting(u"window.size", u"1280x800"_s));
    CHECK(fixture.profile->localSetting(u"window.size").value() == u"1280x800"_s);
    storage::RowStore rows(fixture.database());
    REQUIRE(rows.putSetting(u"lock.minutes"_s, u"10"_s));
    REQUIRE(rows.putSetting(u"lock.minutes"_s, u"5"_s));
    CHECK(rows.setting(u"lock.minutes"_s) == u"5"_s);
}
