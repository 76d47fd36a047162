// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/restore_service.h"

#include "core/services/attendance_service.h"
#include "core/services/people_service.h"
#include "core/services/undo_service.h"
#include "core/services/venue_service.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/backup.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/venue_repository.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"
#include "tests/support/profile_fixture.h"

#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::RestoreService;
using storage::BackupPart;

namespace {

/// A centre with a backup of yesterday's state, on the disk.
struct Yesterday {
    QTemporaryDir folder;
    FixedClock clock{test::eveningInMarch()};
    std::unique_ptr<storage::Profile> profile;
    test::Centre centre;
    std::shared_ptr<const storage::BackupCopy> backup;

    Yesterday()
    {
        profile = storage::Profile::create(
                      folder.filePath(u"Kopā.kaasa"_s),
                      {u"Centrs «Kopā»"_s, u"LV"_s, Language::Latvian, u"Ieva"_s}, clock)
                      .value();
        centre = test::fillCentre(*profile);
        const auto file = storage::makeBackup(profile->database(), clock).value().path;
        backup = storage::BackupCopy::make(file, clock).value();
        clock.advanceSeconds(24 * 3600);
    }

    sql::Database& database() { return profile->database(); }
    QString place(const QString& family)
    {
        return storage::PersonRepository(database())
            .findByKey(centre.people[family])
            .value()
            .municipality;
    }
    void move(const QString& family, const QString& place)
    {
        REQUIRE(services::PeopleService(*profile).edit(
            centre.people[family], [&](domain::Person& person) { person.municipality = place; }));
    }
    qint64 count() { return storage::PersonListRepository(database()).count().value(); }
    bool isMarked(int meeting, const QString& family)
    {
        return storage::AttendanceRepository(database())
            .find(centre.meetings[meeting], centre.people[family])
            .value()
            .has_value();
    }
};

const storage::PartDifference* partOf(const QList<storage::PartDifference>& all, BackupPart part)
{
    for (const auto& one : all) {
        if (one.part == part)
            return &one;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("A backup of just now differs in nothing", "[services][restore]")
{
    Yesterday day;
    const auto differences = RestoreService(*day.profile).compare(day.backup);
    REQUIRE(differences);
    CHECK(differences.value().isEmpty());
    // nothing done leaves no trace: there is nothing to take back
    REQUIRE(RestoreService(*day.profile).restore(day.backup, u"yesterday"_s, {BackupPart::People}));
    CHECK(services::UndoService(*day.profile).next().value()->kind != u"backup.restore"_s);
}

TEST_CASE("The preview says who comes back, who changes and who goes", "[services][restore]")
{
    Yesterday day;
    services::PeopleService people(*day.profile);
    day.move(u"Ivanova"_s, u"Cēsis"_s);
    REQUIRE(people.remove(day.centre.people[u"Saar"_s]));
    domain::Person newcomer;
    newcomer.names.append({domain::NameForm::Document, u"Dace"_s, u"Ozola"_s, {}});
    REQUIRE(people.add(newcomer));
    const auto differences = RestoreService(*day.profile).compare(day.backup);
    REQUIRE(differences);
    const auto* found = partOf(differences.value(), BackupPart::People);
    REQUIRE(found);
    CHECK(found->back == 1);
    CHECK(found->backNames == QStringList{u"Saar Katrin"_s});
    CHECK(found->changed == 1);
    CHECK(found->changedNames == QStringList{u"Ivanova Jūlija"_s});
    CHECK(found->gone == 1);
    CHECK(found->goneNames == QStringList{u"Ozola Dace"_s});
    CHECK(differences.value().size() == 1);
}

TEST_CASE("A restored backup is an act of today: it can be undone, and redone",
          "[services][restore]")
{
    Yesterday day;
    const auto before = day.place(u"Ivanova"_s);
    day.move(u"Ivanova"_s, u"Cēsis"_s);
    REQUIRE(services::PeopleService(*day.profile).remove(day.centre.people[u"Saar"_s]));
    const auto people = day.count();
    const auto act
        = RestoreService(*day.profile).restore(day.backup, u"yesterday"_s, {BackupPart::People});
    REQUIRE(act);
    CHECK(day.place(u"Ivanova"_s) == before);
    CHECK(day.count() == people + 1);
    CHECK(RestoreService(*day.profile).compare(day.backup).value().isEmpty());

    const auto undone = services::UndoService(*day.profile).undo(act.value());
    REQUIRE(undone);
    CHECK(undone.value().leftAlone.isEmpty());
    CHECK(day.place(u"Ivanova"_s) == u"Cēsis"_s);
    CHECK(day.count() == people);
}

TEST_CASE("Marks of attendance come back and go by new marks, never by old clocks",
          "[services][restore]")
{
    Yesterday day;
    services::AttendanceService marks(*day.profile);
    REQUIRE(day.isMarked(0, u"Ivanova"_s));
    REQUIRE_FALSE(day.isMarked(4, u"Saar"_s));
    REQUIRE(marks.clear(day.centre.meetings[0], day.centre.people[u"Ivanova"_s]));
    REQUIRE(marks.set({.session = day.centre.meetings[4],
                       .person = day.centre.people[u"Saar"_s],
                       .state = domain::AttendanceState::Excused},
                      domain::AttendanceSource::Grid));
    const auto newest
        = day.database().value(u"SELECT max(mark) FROM attendance").value().toLongLong();
    const auto differences = RestoreService(*day.profile).compare(day.backup);
    REQUIRE(differences);
    const auto* preview = partOf(differences.value(), BackupPart::Attendance);
    REQUIRE(preview);
    CHECK(preview->back == 1);
    CHECK(preview->gone == 1);
    CHECK(preview->changed == 0);
    const auto act = RestoreService(*day.profile)
                         .restore(day.backup, u"yesterday"_s, {BackupPart::Attendance});
    REQUIRE(act);
    CHECK(day.isMarked(0, u"Ivanova"_s));
    CHECK_FALSE(day.isMarked(4, u"Saar"_s));
    CHECK(day.database().value(u"SELECT max(mark) FROM attendance").value().toLongLong() > newest);
    REQUIRE(services::UndoService(*day.profile).undo(act.value()));
    CHECK_FALSE(day.isMarked(0, u"Ivanova"_s));
    CHECK(day.isMarked(4, u"Saar"_s));
}

TEST_CASE("Only the chosen parts are taken from a backup", "[services][restore]")
{
    Yesterday day;
    day.move(u"Ivanova"_s, u"Cēsis"_s);
    storage::VenueRepository venues(day.database());
    const auto venue = venues.all().value().first();
    REQUIRE(services::VenueService(*day.profile).remove(venue.id));
    REQUIRE(RestoreService(*day.profile).restore(day.backup, u"yesterday"_s, {BackupPart::Office}));
    CHECK(venues.all().value().first().id == venue.id);
    CHECK(day.place(u"Ivanova"_s) == u"Cēsis"_s);
}

TEST_CASE("A backup of another organisation is refused", "[services][restore]")
{
    Yesterday day;
    Yesterday other;
    const auto refused = RestoreService(*day.profile).compare(other.backup);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Refused);
}
