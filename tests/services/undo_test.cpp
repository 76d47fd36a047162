// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo_service.h"

#include "core/services/act_text.h"
#include "core/services/people_service.h"
#include "core/storage/act.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

void setPlace(storage::Profile& profile, qint64 person, const QString& place)
{
    auto act = storage::Act::begin(profile, u"person.change"_s, u"Anna"_s);
    REQUIRE(act);
    REQUIRE(storage::RowStore(profile.database())
                .change(u"person", person, {{u"municipality"_s, place}}));
    REQUIRE(act.value().commit());
}

QString place(storage::Profile& profile, qint64 person)
{
    return profile.database()
        .value(u"SELECT municipality FROM person WHERE id = :p", {{u":p"_s, person}})
        .value()
        .toString();
}

}  // namespace

TEST_CASE("Undo and redo walk back and forth through what was done", "[services][undo]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    for (const auto& town : {u"Rīga"_s, u"Bauska"_s, u"Jelgava"_s})
        setPlace(*fixture.profile, anna, town);
    services::UndoService undo(*fixture.profile);
    REQUIRE(undo.undoLast());
    CHECK(place(*fixture.profile, anna) == u"Bauska"_s);
    REQUIRE(undo.undoLast());
    CHECK(place(*fixture.profile, anna) == u"Rīga"_s);
    REQUIRE(undo.redoLast());
    CHECK(place(*fixture.profile, anna) == u"Bauska"_s);
    REQUIRE(undo.redoLast());
    CHECK(place(*fixture.profile, anna) == u"Jelgava"_s);
    CHECK(undo.redoLast().error() == services::nothingToUndo());
    REQUIRE(undo.undoLast());
    setPlace(*fixture.profile, anna, u"Cēsis"_s);
    CHECK(undo.redoLast().error() == services::nothingToUndo());
}

TEST_CASE("Undo leaves alone what somebody changed since, and names it", "[services][undo]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    setPlace(*fixture.profile, anna, u"Rīga"_s);
    services::UndoService undo(*fixture.profile);
    const auto first = undo.next().value();
    REQUIRE(first);
    setPlace(*fixture.profile, anna, u"Bauska"_s);
    const auto outcome = undo.undo(first->act);
    REQUIRE(outcome);
    REQUIRE(outcome.value().leftAlone.size() == 1);
    CHECK(outcome.value().leftAlone.first().column == u"municipality"_s);
    CHECK(services::ownersOf(outcome.value().leftAlone) == QStringList{u"Bērziņa Anna"_s});
    CHECK(place(*fixture.profile, anna) == u"Bauska"_s);
    CHECK(undo.undo(first->act).error().code == Error::Code::ChangedSince);
}

TEST_CASE("A person who was added by mistake goes into the bin, names and all", "[services][undo]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    services::UndoService undo(*fixture.profile);
    REQUIRE(undo.undoLast());
    CHECK(storage::PersonRepository(fixture.database()).findByKey(anna).error().code
          == Error::Code::NotFound);
    REQUIRE(undo.redoLast());
    CHECK(storage::PersonRepository(fixture.database()).findByKey(anna).value().names.size() == 1);
}

TEST_CASE("Whoever was met since she was added stays as she is, and is named", "[services][undo]")
{
    test::ProfileFixture fixture;
    auto& database = fixture.profile->database();
    auto draft = test::person(u"Anna"_s, u"Bērziņa"_s);
    draft.contacts = {{domain::ContactKind::Phone, u"26123456"_s, {}, {}}};
    const auto anna = services::PeopleService(*fixture.profile).add(draft).value().key;
    services::UndoService undo(*fixture.profile);
    const auto added = undo.next().value()->act;
    const auto outcomeAfter = [&] {
        const auto outcome = undo.undo(added);
        REQUIRE(outcome);
        return services::ownersOf(outcome.value().leftAlone);
    };
    const auto standing = [&] {
        const auto person = storage::PersonRepository(database).findByKey(anna);
        return person && person.value().names.size() == 1 && person.value().contacts.size() == 1;
    };

    SECTION("at the door")
    {
        fixture.checkIn(fixture.addSession(u"Tējas vakars"_s), anna);
        CHECK(outcomeAfter() == QStringList{u"Bērziņa Anna"_s});
        CHECK(standing());
    }
    SECTION("by a note")
    {
        REQUIRE(services::PeopleService(*fixture.profile).setTags(anna, {u"choir"_s}));
        CHECK(outcomeAfter() == QStringList{u"Bērziņa Anna"_s});
        CHECK(standing());
    }
    SECTION("but not when that was taken back too")
    {
        REQUIRE(services::PeopleService(*fixture.profile).setTags(anna, {u"choir"_s}));
        REQUIRE(undo.undoLast());
        CHECK(outcomeAfter().isEmpty());
        CHECK_FALSE(standing());
    }
}

TEST_CASE("Several acts are put back as one, and undone as one again", "[services][undo]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto olga = fixture.addPerson(u"Olga"_s, u"Jurjeva"_s);
    services::PeopleService people(*fixture.profile);
    REQUIRE(people.remove(anna));
    REQUIRE(people.remove(olga));
    storage::HistoryRepository history(fixture.database());
    const auto inBin
        = [&] { return history.matching({.kinds = services::removals(), .standing = true}, 10); };
    REQUIRE(inBin().value().size() == 2);
    services::UndoService undo(*fixture.profile);
    const auto there = [&](qint64 person) {
        return storage::PersonRepository(fixture.database()).findByKey(person).isOk();
    };
    const auto back = undo.undoSeveral({inBin().value().at(0).act, inBin().value().at(1).act});
    REQUIRE(back);
    CHECK(there(anna));
    CHECK(there(olga));
    CHECK(inBin().value().isEmpty());
    REQUIRE(undo.redoLast());
    CHECK_FALSE(there(anna));
    CHECK_FALSE(there(olga));
    CHECK(inBin().value().size() == 2);
    CHECK(undo.undoSeveral({back.value().undone.act, 999}).error().code == Error::Code::NotFound);
    CHECK_FALSE(there(anna));
}

TEST_CASE("After thirty days an act stands", "[services][undo]")
{
    test::ProfileFixture fixture;
    fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    services::UndoService undo(*fixture.profile);
    const auto act = undo.next().value()->act;
    fixture.clock.advanceSeconds(31LL * 24 * 3600);
    CHECK_FALSE(undo.next().value().has_value());
    CHECK(undo.undo(act).error().code == Error::Code::Refused);
    CHECK(undo.undoLast().error() == services::nothingToUndo());
}

TEST_CASE("Undo works after a restart", "[services][undo]")
{
    QTemporaryDir folder;
    FixedClock clock(test::eveningInMarch());
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    {
        auto made = storage::Profile::create(path, {u"Kopā"_s, u"LV"_s}, clock);
        REQUIRE(made);
        auto act = storage::Act::begin(*made.value(), u"venue.add"_s, u"Zāle"_s);
        REQUIRE(act);
        REQUIRE(storage::RowStore(made.value()->database())
                    .put(u"venue", Uid::create(clock), {{u"name"_s, u"Zāle"_s}}));
        REQUIRE(act.value().commit());
    }
    auto opened = storage::Profile::open(path, clock);
    REQUIRE(opened);
    REQUIRE(services::UndoService(*opened.value()).undoLast());
    CHECK(opened.value()->database().value(u"SELECT deleted FROM venue").value().toInt() == 1);
}

TEST_CASE("All acts of one import are taken back together", "[services][undo]")
{
    test::ProfileFixture fixture;
    for (const auto& name : {u"Anna"_s, u"Ilze"_s}) {
        auto act = storage::Act::begin(*fixture.profile, u"import.people"_s, u"list.csv"_s,
                                       {.batch = 7});
        REQUIRE(act);
        REQUIRE(storage::PersonRepository(fixture.database()).save(test::person(name, u"Ozola"_s)));
        REQUIRE(act.value().commit());
    }
    services::UndoService undo(*fixture.profile);
    REQUIRE(undo.undoBatch(7));
    CHECK(fixture.database().value(u"SELECT count(*) FROM person WHERE deleted = 0").value().toInt()
          == 0);
    CHECK(undo.undoBatch(7).error().code == Error::Code::NotFound);
}

TEST_CASE("The founding of a profile is never taken back", "[services][undo]")
{
    test::ProfileFixture fixture;
    const auto first = storage::HistoryRepository(fixture.database()).latest(100).value().last();
    REQUIRE(first.kind == u"profile.create");
    CHECK(services::UndoService(*fixture.profile).undo(first.act).error()
          == services::nothingToUndo());
}
