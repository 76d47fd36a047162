// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"

#include "core/services/attendance_service.h"
#include "core/services/people_service.h"
#include "core/services/registration_service.h"
#include "core/services/undo_service.h"
#include "core/storage/person_attendance_repository.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/registration_repository.h"
#include "core/storage/schema_registry.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace kaasa::services;
using namespace Qt::StringLiterals;

namespace {

/// Jūlija came through the door once and filled in a form another time.
struct Twins {
    test::ProfileFixture fixture;
    MergeService merges{*fixture.profile};
    qint64 first = 0;
    qint64 second = 0;
    qint64 meeting = fixture.addSession(u"Tējas vakars"_s);
    qint64 another = fixture.addSession(u"Latviešu valoda"_s);

    Twins()
    {
        PeopleService people(*fixture.profile);
        auto one = test::person(u"Jūlija"_s, u"Ivanova"_s);
        one.contacts = {{domain::ContactKind::Phone, u"+371 26 123 456"_s, {}, {}}};
        one.languages = {{u"ru"_s, domain::LanguageLevel::Native}};
        one.municipality = u"Rīga"_s;
        first = people.add(one).value().key;
        auto other = test::person(u"Iuliia"_s, u"Ivanova"_s, u"Юлия Иванова"_s);
        other.contacts = {{domain::ContactKind::Phone, u"26 123 456"_s, {}, {}},
                          {domain::ContactKind::Email, u"julija@example.org"_s, {}, {}}};
        other.languages = {{u"lv"_s, domain::LanguageLevel::B1}};
        other.birthDate = QDate(1990, 4, 2);
        other.birthYear = 1990;
        other.municipality = u"Jūrmala"_s;
        second = people.add(other).value().key;
        REQUIRE(people.saveNote(first, u"Speaks softly."_s));
        REQUIRE(people.saveNote(second, u"Comes with Emma."_s));
        REQUIRE(people.setTags(first, {u"mentor"_s}));
        REQUIRE(people.setTags(second, {u"mentor"_s, u"choir"_s}));
        REQUIRE(people.saveCompanion(
            second, {.id = domain::CompanionId::create(fixture.clock), .name = u"Emma"_s}));
        fixture.checkIn(meeting, first);
        fixture.checkIn(another, second);
    }

    /// Every row of every table that people change, as text, without clocks.
    QStringList rows()
    {
        QStringList texts;
        for (const auto& table : storage::registeredTables()) {
            QStringList columns;
            for (const auto& column : table.columns)
                columns.append(u"quote(%1)"_s.arg(column.name));
            if (table.name == u"attendance")
                columns += {u"session_id"_s, u"person_id"_s};
            const auto found = fixture.database().select(
                u"SELECT %1 FROM %2"_s.arg(columns.join(u" || '|' || "_s), table.name));
            REQUIRE(found);
            for (const auto& row : found.value())
                texts.append(table.name + u' ' + row.value(0).toString());
        }
        texts.sort();
        return texts;
    }

    domain::Person person(qint64 key)
    {
        return storage::PersonRepository(fixture.database()).findByKey(key).value();
    }

    QList<qint64> found(QStringView text)
    {
        QList<qint64> keys;
        const auto lines = storage::PersonSearch(fixture.database()).find(text, Language::Latvian);
        REQUIRE(lines);
        for (const auto& line : lines.value())
            keys.append(line.key);
        return keys;
    }

    int meetingsOf(qint64 key)
    {
        return int(
            storage::PersonAttendanceRepository(fixture.database()).meetings(key).value().size());
    }
};

}  // namespace

TEST_CASE("Two records become one person, and nothing of either is lost", "[services][merge]")
{
    Twins twins;
    const auto before = twins.rows();
    REQUIRE(twins.merges.merge(twins.first, twins.second));
    CHECK(twins.rows().size() == before.size());

    const auto one = twins.person(twins.first);
    CHECK(one.names.first().given == u"Jūlija");
    CHECK(one.names.last().given == u"Юлия");
    REQUIRE(one.contacts.size() == 2);  // one phone, however it was typed
    CHECK(one.contacts.last().typed == u"julija@example.org");
    CHECK(one.languages.size() == 2);
    CHECK(one.municipality == u"Rīga");
    CHECK(one.birthDate == QDate(1990, 4, 2));  // she had none herself
    storage::PersonPartRepository parts(twins.fixture.database());
    CHECK(parts.tags(twins.first).value() == QStringList{u"choir"_s, u"mentor"_s});
    CHECK(parts.companions(twins.first).value().size() == 1);
    CHECK(twins.meetingsOf(twins.first) == 2);
    const auto note = twins.fixture.database().value(u"SELECT note FROM person WHERE id = :id",
                                                     {{u":id"_s, twins.first}});
    CHECK(note.value().toString().contains(u"softly"));
    CHECK(note.value().toString().contains(u"Emma"));

    // found under whatever either was called or can be reached at, and once
    for (const auto& text :
         {u"Jūlija Ivanova"_s, u"iuliia"_s, u"Юлия"_s, u"3456"_s, u"julija@example"_s}) {
        CAPTURE(text.toStdString());
        CHECK(twins.found(text) == QList{twins.first});
    }
    CHECK(twins.merges.mergedInto(twins.first).value().size() == 1);
}

TEST_CASE("A merge is undone completely, also through splitting", "[services][merge]")
{
    for (const bool bySplit : {false, true}) {
        for (const bool ofRoot : {false, true}) {
            CAPTURE(bySplit, ofRoot);
            Twins twins;
            const auto before = twins.rows();
            REQUIRE(twins.merges.merge(twins.first, twins.second, {u"municipality"_s}));
            CHECK(twins.person(twins.first).municipality == u"Jūrmala");
            if (bySplit)
                REQUIRE(twins.merges.unmerge(ofRoot ? twins.first : twins.second));
            else
                REQUIRE(UndoService(*twins.fixture.profile).undoLast());
            CHECK(twins.rows() == before);
            CHECK(twins.found(u"julija@example") == QList{twins.second});
            CHECK(twins.found(u"Jūlija").size() == 2);
            CHECK(twins.meetingsOf(twins.first) == 1);
            CHECK(twins.meetingsOf(twins.second) == 1);
        }
    }
}

TEST_CASE("Splitting keeps what people changed since, years later too", "[services][merge]")
{
    Twins twins;
    REQUIRE(twins.merges.merge(twins.first, twins.second));
    REQUIRE(PeopleService(*twins.fixture.profile).edit(twins.first, [](domain::Person& one) {
        one.municipality = u"Liepāja"_s;
        one.contacts.removeLast();
        one.contacts.append({domain::ContactKind::Email, u"new@example.org"_s, {}, {}});
    }));
    CHECK(twins.person(twins.first).contacts.size() == 2);
    twins.fixture.clock.advanceSeconds(400 * 24 * 3600);
    REQUIRE(twins.merges.unmerge(twins.second));
    CHECK(twins.person(twins.first).municipality == u"Liepāja");
    CHECK(twins.person(twins.second).names.first().given == u"Iuliia");
    CHECK(twins.person(twins.second).contacts.size() == 1);
    CHECK(twins.found(u"new@example") == QList{twins.first});
}

TEST_CASE("Three records are one, whichever way they were merged", "[services][merge]")
{
    Twins twins;
    const auto third = twins.fixture.addPerson(u"Julia"_s, u"Ivanova"_s);
    REQUIRE(twins.merges.merge(third, twins.second));
    REQUIRE(twins.merges.merge(twins.first, twins.second));  // who is her third record by now
    CHECK(twins.found(u"Ivanova") == QList{twins.first});
    CHECK(twins.merges.mergedInto(twins.first).value().size() == 2);
    CHECK(twins.merges.merge(twins.second, third).error().arguments == QStringList{u"merge.one"_s});
    REQUIRE(twins.merges.unmerge(third));
    CHECK(twins.found(u"julia").contains(third));
    CHECK(twins.meetingsOf(third) == 1);  // who was merged into her stays with her
    REQUIRE(twins.merges.unmerge(twins.second));
    CHECK(twins.meetingsOf(third) == 0);
    CHECK(twins.merges.unmerge(third).error().arguments == QStringList{u"merge.none"_s});
    CHECK(twins.merges.merge(twins.first, 4711).error().code == Error::Code::NotFound);
}

TEST_CASE("What both say differently is asked about", "[services][merge]")
{
    Twins twins;
    const auto fields = twins.merges.differences(twins.first, twins.second);
    REQUIRE(fields);
    REQUIRE(fields.value().size() == 1);
    CHECK(fields.value().first() == DifferingField{u"municipality"_s, u"Rīga"_s, u"Jūrmala"_s});
}

TEST_CASE("Both were registered and marked: at the event one person stands", "[services][merge]")
{
    Twins twins;
    auto& database = twins.fixture.database();
    const auto event
        = database
              .value(u"SELECT event_id FROM session WHERE id = :id", {{u":id"_s, twins.meeting}})
              .value()
              .toLongLong();
    RegistrationService registrations(*twins.fixture.profile);
    for (const auto person : {twins.first, twins.second})
        REQUIRE(registrations.add(event, person));
    storage::RegistrationRepository repository(database);
    REQUIRE(repository.places(event).value().registered == 2);
    twins.fixture.checkIn(twins.meeting, twins.second);
    REQUIRE(twins.merges.merge(twins.first, twins.second));

    CHECK(repository.places(event).value().registered == 1);
    const auto lines = repository.ofEvent(event, Language::Latvian).value();
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().person == twins.first);
    CHECK(lines.first().name == u"Ivanova Jūlija");
    CHECK(twins.meetingsOf(twins.first) == 2);
    // whoever takes the mark away means her, whichever record it was made on
    AttendanceService attendance(*twins.fixture.profile);
    REQUIRE(attendance.clear(twins.meeting, twins.first));
    CHECK(twins.meetingsOf(twins.first) == 1);
    REQUIRE(twins.merges.unmerge(twins.second));
    CHECK(repository.places(event).value().registered == 2);
}

TEST_CASE("The filters of the list of people look at all records of who was merged",
          "[services][merge][people]")
{
    Twins twins;
    REQUIRE(twins.merges.merge(twins.first, twins.second));
    storage::PersonListRepository list(twins.fixture.profile->database());
    const auto day = twins.fixture.clock.today();
    const auto finds = [&](const storage::PersonFilter& filter) {
        const auto keys = list.keys(filter, storage::PersonSort::Family, Language::English, day);
        REQUIRE(keys);
        return keys.value() == QList<qint64>{twins.first};
    };
    CHECK(finds({.tag = u"choir"_s}));
    CHECK(finds({.language = u"lv"_s}));
    CHECK(finds({.language = u"ru"_s}));
    CHECK(finds({.withChild = true}));
    CHECK(finds({.comesToEvents = true}));
    CHECK_FALSE(finds({.tag = u"drummer"_s}));
    CHECK_FALSE(finds({.notSeenDays = 1}));  // seen here, as the other record says too
    const auto rows = list.rows({twins.first}, day);
    REQUIRE(rows);
    CHECK(rows.value().first().lastSeen.isValid());
}
