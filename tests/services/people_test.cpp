// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_service.h"

#include "core/services/consent_service.h"
#include "core/services/undo_service.h"
#include "core/storage/consent_repository.h"
#include "core/storage/person_repository.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

domain::Person named(const QString& given, const QString& family)
{
    domain::Person draft;
    draft.names = {{domain::NameForm::Document, given, family, {}}};
    return draft;
}

}  // namespace

TEST_CASE("A name is enough to add somebody; who has the same name in any script is shown",
          "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    const auto first = people.add(named(u"Jūlija"_s, u"Ivanova"_s));
    REQUIRE(first);
    CHECK(first.value().likely.isEmpty());
    const auto second = people.add(named(u"Юлия"_s, u"Иванова"_s));
    REQUIRE(second);
    REQUIRE(second.value().likely.size() == 1);
    CHECK(second.value().likely.first().key == first.value().key);
    CHECK(people.add(named(u"Jūlija"_s, u"Ivanova-Kalniņa"_s)).value().likely.isEmpty());
    CHECK(people.add(named(u" "_s, u""_s)).error().code == Error::Code::InvalidInput);
    CHECK(storage::PersonRepository(fixture.database()).findByKey(first.value().key).value().country
          == u"LV"_s);
}

TEST_CASE("A field that is out of its limits is refused and nothing is changed",
          "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto before = storage::PersonRepository(fixture.database()).findByKey(anna).value();
    const auto refused = people.edit(anna, [](auto& person) {
        person.municipality = u"Bauska"_s;
        person.birthYear = 1066;
    });
    CHECK(refused.error().code == Error::Code::InvalidInput);
    CHECK(refused.error().arguments.first() == u"birth_year"_s);
    CHECK(storage::PersonRepository(fixture.database()).findByKey(anna).value() == before);
    REQUIRE(people.edit(anna, [](auto& person) { person.municipality = u"Bauska"_s; }));
    CHECK(storage::PersonRepository(fixture.database()).findByKey(anna).value().municipality
          == u"Bauska"_s);
}

TEST_CASE("Children, roles and tags hang on a person and can be taken off", "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    storage::PersonPartRepository parts(fixture.database());
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    REQUIRE(people.saveCompanion(
        anna, {.name = u"Miša"_s, .birthYear = 2022, .needs = u"riekstu alerģija"_s}));
    REQUIRE(
        people.saveRole(anna, {.kind = domain::RoleKind::Volunteer, .since = QDate(2026, 1, 1)}));
    REQUIRE(people.setTags(anna, {u"Bauska"_s, u" šūšana "_s, u"Bauska"_s}));
    REQUIRE(parts.companions(anna).value().size() == 1);
    CHECK(domain::ageBandOn(parts.companions(anna).value().first(), 2026)
          == domain::AgeBand::From3To6);
    CHECK(parts.roles(anna).value().first().kind == domain::RoleKind::Volunteer);
    CHECK(parts.tags(anna).value() == QStringList{u"Bauska"_s, u"šūšana"_s});
    REQUIRE(people.setTags(anna, {u"Bauska"_s}));
    CHECK(parts.tags(anna).value() == QStringList{u"Bauska"_s});
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK(parts.tags(anna).value().size() == 2);
    REQUIRE(
        people.removePart(anna, u"companion"_s, parts.companions(anna).value().first().id.uid()));
    CHECK(parts.companions(anna).value().isEmpty());
    CHECK(
        people.saveRole(anna, {.since = QDate(2026, 2, 1), .until = QDate(2026, 1, 1)}).error().code
        == Error::Code::InvalidInput);
}

TEST_CASE("An answer that funders count keeps its day, and a refusal says that somebody asked",
          "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    storage::PersonPartRepository parts(fixture.database());
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto key = domain::factDefinitions().first().key;
    const auto value = domain::factDefinitions().first().values.first();
    REQUIRE(people.saveFact(anna, {.key = key, .state = domain::FactState::Refused},
                            QDate(2026, 1, 5)));
    REQUIRE(people.saveFact(anna, {.key = key, .state = domain::FactState::Value, .value = value},
                            QDate(2026, 3, 1)));
    const auto january = parts.facts(anna, QDate(2026, 1, 31)).value();
    REQUIRE(january.size() == 1);
    CHECK(january.first().state == domain::FactState::Refused);
    CHECK(january.first().askedAt == test::eveningInMarch());
    CHECK(parts.facts(anna, QDate(2026, 3, 5)).value().first().value == value);
    CHECK(parts.facts(anna, QDate(2025, 1, 1)).value().isEmpty());
}

TEST_CASE("A code that cannot exist is refused; a doubtful one needs the document",
          "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    storage::PersonPartRepository parts(fixture.database());
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    CHECK(people.saveCode(anna, u"320290-10001"_s, u"XX"_s, true).error().code
          == Error::Code::InvalidInput);
    CHECK(people.saveCode(anna, u"310290-10001"_s, u"LV"_s, true).error().code
          == Error::Code::InvalidInput);
    CHECK(people.saveCode(anna, u"290292-10002"_s, u"LV"_s, false).error().code
          == Error::Code::Refused);
    REQUIRE(people.saveCode(anna, u" 290292 - 10001 "_s, u"LV"_s, false));
    REQUIRE(parts.codes(anna).value().size() == 1);
    CHECK(parts.codes(anna).value().first().canonical == u"290292-10001"_s);
}

TEST_CASE("Two people of one household find each other on their pages", "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    storage::PersonPartRepository parts(fixture.database());
    const auto inga = fixture.addPerson(u"Inga"_s, u"Kozlova"_s);
    const auto andrejs = fixture.addPerson(u"Andrejs"_s, u"Kozlovs"_s);
    REQUIRE(people.joinHousehold(inga, andrejs, u"vīrs"_s));
    CHECK(parts.household(inga).value().first().person == andrejs);
    CHECK(parts.household(andrejs).value().first().person == inga);
    CHECK(people.joinHousehold(inga, andrejs, u"vīrs"_s).error().code == Error::Code::InvalidInput);
    CHECK(people.joinHousehold(inga, inga, u""_s).error().code == Error::Code::InvalidInput);
}

TEST_CASE("The newest line of the consent ledger holds, until it runs out or is taken back",
          "[services][consent]")
{
    test::ProfileFixture fixture;
    services::ConsentService consents(*fixture.profile);
    storage::ConsentRepository ledger(fixture.database());
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto photos = domain::ConsentPurpose::Photos;
    const auto day = QDate(2026, 3, 5);
    CHECK_FALSE(ledger.holding(anna, photos, day).value().has_value());
    domain::ConsentEntry given;
    given.purpose = photos;
    given.language = u"lv"_s;
    given.way = domain::ConsentWay::Spoken;
    given.validUntil = QDate(2026, 12, 31);
    REQUIRE(consents.addText(photos, u"lv"_s, u"Piekrītu fotografēšanai."_s));
    given.text = ledger.texts(photos).value().first().id;
    REQUIRE(consents.record(anna, given));
    CHECK(ledger.holding(anna, photos, day).value()->act == domain::ConsentAct::Given);
    CHECK_FALSE(ledger.holding(anna, photos, QDate(2027, 1, 1)).value().has_value());
    fixture.clock.advanceSeconds(60);
    domain::ConsentEntry withdrawn;
    withdrawn.purpose = photos;
    withdrawn.act = domain::ConsentAct::Withdrawn;
    withdrawn.language = u"lv"_s;
    REQUIRE(consents.record(anna, withdrawn));
    CHECK(ledger.holding(anna, photos, day).value()->act == domain::ConsentAct::Withdrawn);
    CHECK(ledger.ledger(anna).value().size() == 2);
    REQUIRE(consents.addText(photos, u"lv"_s, u"Piekrītu fotografēšanai un publicēšanai."_s));
    CHECK(ledger.texts(photos).value().first().version == 2);
    CHECK(ledger.text(given.text).value().text == u"Piekrītu fotografēšanai."_s);
}
