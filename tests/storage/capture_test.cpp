// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/act.h"
#include "core/storage/change_capture.h"
#include "core/storage/history_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/row_store.h"
#include "core/storage/schema_registry.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QSet>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("The triggers in the file are those that the registry asks for", "[storage][capture]")
{
    test::ProfileFixture fixture;
    QSet<QString> present;
    const auto rows = fixture.database()
                          .select(u"SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
                          .value();
    for (const auto& row : rows)
        present.insert(row.value(0).toString());
    const auto wanted = storage::captureTriggers();
    CHECK(present == QSet<QString>(wanted.begin(), wanted.end()));

    REQUIRE(fixture.database().execute(u"DROP TRIGGER capture_update_person"));
    REQUIRE(storage::installCapture(fixture.database()));
    CHECK(fixture.database()
              .value(u"SELECT count(*) FROM sqlite_schema WHERE name = 'capture_update_person'")
              .value()
              .toInt()
          == 1);
}

TEST_CASE("History tells who changed what, with the old and the new value", "[storage][history]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    fixture.clock.advanceSeconds(60);
    {
        auto act = storage::Act::begin(*fixture.profile, u"person.change"_s, u"Anna Bērziņa"_s);
        REQUIRE(act);
        REQUIRE(storage::RowStore(fixture.database())
                    .change(u"person", anna, {{u"municipality"_s, u"Bauska"_s}}));
        REQUIRE(act.value().commit());
    }
    const auto entries = storage::HistoryRepository(fixture.database()).ofPerson(anna);
    REQUIRE(entries);
    REQUIRE(entries.value().size() == 2);
    const auto& latest = entries.value().first();
    CHECK(latest.member == u"Ieva"_s);
    CHECK(latest.kind == u"person.change"_s);
    CHECK(latest.at == test::eveningInMarch().addSecs(60));
    REQUIRE(latest.values.size() == 1);
    CHECK(latest.values.first().column == u"municipality"_s);
    CHECK(latest.values.first().before.toString().isEmpty());
    CHECK(latest.values.first().after.toString() == u"Bauska"_s);
}

TEST_CASE("An act that changes nothing leaves no trace in History", "[storage][history]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto before = fixture.database().value(u"SELECT count(*) FROM act").value().toInt();
    auto act = storage::Act::begin(*fixture.profile, u"person.change"_s);
    REQUIRE(act);
    REQUIRE(storage::RowStore(fixture.database())
                .change(u"person", anna, {{u"municipality"_s, QString(u""_s)}}));
    REQUIRE(act.value().commit());
    CHECK(fixture.database().value(u"SELECT count(*) FROM act").value().toInt() == before);
}

TEST_CASE("What another program writes is in History and is found at the next start",
          "[storage][capture]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    REQUIRE(fixture.database().execute(
        u"UPDATE person_name SET family = 'Kalniņa' WHERE person_id = :p", {{u":p"_s, anna}}));
    CHECK(fixture.database()
              .value(u"SELECT count(*) FROM change WHERE act_id IS NULL")
              .value()
              .toInt()
          == 1);
    REQUIRE(storage::finishLeftovers(*fixture.profile));
    const auto found = storage::PersonSearch(fixture.database()).find(u"kalni", Language::Latvian);
    REQUIRE(found);
    REQUIRE(found.value().size() == 1);
    CHECK(found.value().first().key == anna);
    CHECK(storage::PersonSearch(fixture.database())
              .find(u"berz", Language::Latvian)
              .value()
              .isEmpty());
}

TEST_CASE("21: Stamps grow even when the clock is set back", "[storage][history]")
{
    test::ProfileFixture fixture;
    auto first = storage::Act::begin(*fixture.profile, u"venue.add"_s);
    REQUIRE(first);
    const auto before = first.value().stamp();
    REQUIRE(storage::RowStore(fixture.database())
                .put(u"venue", Uid::create(fixture.clock), {{u"name"_s, u"A"_s}}));
    REQUIRE(first.value().commit());
    fixture.clock.advanceSeconds(-3600);
    auto second = storage::Act::begin(*fixture.profile, u"venue.add"_s);
    REQUIRE(second);
    CHECK(second.value().stamp() == before + 1);
}

TEST_CASE("23: When a millisecond is full the next one lends its stamps", "[storage][history]")
{
    test::ProfileFixture fixture;
    const auto now = fixture.clock.now().toMSecsSinceEpoch();
    REQUIRE(fixture.database().execute(u"UPDATE capture SET seen = :stamp",
                                       {{u":stamp"_s, (now << 16) | 0xFFFF}}));
    const auto act = storage::Act::begin(*fixture.profile, u"venue.add"_s);
    REQUIRE(act);
    CHECK(act.value().stamp() == (now + 1) << 16);
}
