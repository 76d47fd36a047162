// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_service.h"

#include "core/services/consent_service.h"
#include "core/services/consent_wording.h"
#include "core/services/household_service.h"
#include "core/services/undo_service.h"
#include "core/storage/consent_repository.h"
#include "core/storage/household_repository.h"
#include "core/storage/person_fact_repository.h"
#include "core/storage/person_note_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_wishes_repository.h"
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
    // who married may have a second family name
    CHECK(people.add(named(u"Jūlija"_s, u"Ivanova-Kalniņa"_s)).value().likely.size() == 2);
    CHECK(people.add(named(u"Jūlija"_s, u"Kalniņa"_s)).value().likely.size() == 1);
    CHECK(people.add(named(u"Inna"_s, u"Ivanova"_s)).value().likely.isEmpty());
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
    CHECK(parts.companions(anna).value().first().birthYear == 2022);
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
    storage::PersonFactRepository facts(fixture.database());
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto key = domain::factDefinitions().first().key;
    const auto value = domain::factDefinitions().first().values.first();
    REQUIRE(people.saveFact(anna, {.key = key, .state = domain::FactState::Refused},
                            QDate(2026, 1, 5)));
    REQUIRE(people.saveFact(anna, {.key = key, .state = domain::FactState::Value, .value = value},
                            QDate(2026, 3, 1)));
    const auto january = facts.newest(anna, QDate(2026, 1, 31)).value();
    REQUIRE(january.size() == 1);
    CHECK(january.first().fact.state == domain::FactState::Refused);
    CHECK(january.first().fact.askedAt == test::eveningInMarch());
    CHECK(january.first().since == QDate(2026, 1, 5));
    CHECK(january.first().askedBy == u"Ieva"_s);
    CHECK(facts.newest(anna, QDate(2026, 3, 5)).value().first().fact.value == value);
    CHECK(facts.newest(anna, QDate(2025, 1, 1)).value().isEmpty());
    CHECK(facts.history(anna, key).value().size() == 2);
    // the day was noted wrongly: the answer moves, the refusal before it stays
    REQUIRE(people.saveFact(anna, {.key = key, .state = domain::FactState::Value, .value = value},
                            QDate(2026, 2, 1), QDate(2026, 3, 1)));
    const auto corrected = facts.history(anna, key).value();
    REQUIRE(corrected.size() == 2);
    CHECK(corrected.first().since == QDate(2026, 2, 1));
    CHECK(corrected.last().fact.state == domain::FactState::Refused);
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

TEST_CASE("Two people of one household find each other; whoever moves out stays in its history",
          "[services][people]")
{
    test::ProfileFixture fixture;
    services::HouseholdService homes(*fixture.profile);
    storage::HouseholdRepository households(fixture.database());
    const auto inga = fixture.addPerson(u"Inga"_s, u"Kozlova"_s);
    const auto andrejs = fixture.addPerson(u"Andrejs"_s, u"Kozlovs"_s);
    const auto olga = fixture.addPerson(u"Olga"_s, u"Kozlova"_s);
    REQUIRE(homes.join(inga, andrejs, u" vīrs "_s));
    REQUIRE(homes.join(inga, olga, {}));
    CHECK(homes.join(inga, andrejs, u"vīrs"_s).error().code == Error::Code::InvalidInput);
    CHECK(homes.join(inga, inga, {}).error().code == Error::Code::InvalidInput);
    CHECK(homes.join(olga, andrejs, QString(61, u'a')).error().arguments.first() == u"relation"_s);

    const auto ofAndrejs = households.of(andrejs).value();
    REQUIRE(ofAndrejs.size() == 1);
    CHECK(ofAndrejs.first().self.relation == u"vīrs"_s);
    CHECK(ofAndrejs.first().others.size() == 2);
    REQUIRE(homes.setRelation(inga, ofAndrejs.first().self.id, u"brālis"_s));
    REQUIRE(homes.leave(andrejs, ofAndrejs.first().self.id));
    const auto ofInga = households.of(inga).value().first();
    CHECK(ofInga.others.last().person == andrejs);
    CHECK(ofInga.others.last().relation == u"brālis"_s);
    CHECK(ofInga.others.last().until == QDate(2026, 3, 5));
    CHECK(households.of(andrejs).value().first().self.until == QDate(2026, 3, 5));
    REQUIRE(homes.join(inga, andrejs, u"vīrs"_s));  // and back again
    CHECK(households.of(inga).value().first().others.size() == 3);
}

TEST_CASE("A tag for several people at once is taken back at once", "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    storage::PersonPartRepository parts(fixture.database());
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto eva = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    REQUIRE(people.setTags(anna, {u"šūšana"_s}));
    REQUIRE(people.addTag({anna, eva}, u" marts "_s));
    CHECK(parts.tags(anna).value() == QStringList{u"marts"_s, u"šūšana"_s});
    CHECK(parts.tags(eva).value() == QStringList{u"marts"_s});
    CHECK(people.addTag({anna}, u" "_s).error().code == Error::Code::InvalidInput);
    CHECK(people.addTag({anna}, QString(61, u'x')).error().code == Error::Code::InvalidInput);
    CHECK_FALSE(people.addTag({anna, 99'999}, u"pavasaris"_s));
    CHECK(parts.tags(anna).value().size() == 2);  // nothing half done
    REQUIRE(people.removeTag(anna, u"šūšana"_s));
    CHECK(parts.tags(anna).value() == QStringList{u"marts"_s});
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK(parts.tags(anna).value() == QStringList{u"šūšana"_s});
    CHECK(parts.tags(eva).value().isEmpty());
}

TEST_CASE("What somebody wishes and what staff noted is kept and can be taken back",
          "[services][people]")
{
    test::ProfileFixture fixture;
    services::PeopleService people(*fixture.profile);
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    storage::PersonWishesRepository wishes(fixture.database());
    CHECK(wishes.find(anna).value() == domain::PersonWishes());
    REQUIRE(people.setWishes(anna, {domain::Wish::No, domain::Wish::Yes}));
    CHECK(wishes.find(anna).value().photo == domain::Wish::No);
    REQUIRE(services::UndoService(*fixture.profile).undoLast());
    CHECK(wishes.find(anna).value().photo == domain::Wish::NotAsked);
    REQUIRE(people.saveNote(anna, u"Zvanīt pēc 18.\r\nRunā arī poliski. "_s));
    CHECK(storage::PersonNoteRepository(fixture.database()).find(anna).value()
          == u"Zvanīt pēc 18.\nRunā arī poliski."_s);
    CHECK(people.saveNote(anna, QString(4001, u'a')).error().arguments.first() == u"note"_s);
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

TEST_CASE("A centre that wrote no text asks with the usual words, and keeps what was agreed to",
          "[services][consent]")
{
    test::ProfileFixture office;
    services::PeopleService people(*office.profile);
    services::ConsentService consents(*office.profile);
    domain::Person draft;
    draft.names = {{domain::NameForm::Document, u"Anna"_s, u"Liepa"_s, {}}};
    const auto anna = people.add(draft);
    REQUIRE(anna);
    const auto purpose = domain::ConsentPurpose::ContactLater;
    const auto wordings = services::consentWordings(office.database(), purpose);
    REQUIRE(wordings);
    REQUIRE(wordings.value().size() == 4);
    CHECK(wordings.value().first().id.isNull());

    domain::ConsentEntry entry;
    entry.purpose = purpose;
    entry.language = u"ru"_s;
    REQUIRE(consents.record(anna.value().key, entry));
    const auto line = storage::ConsentRepository(office.database())
                          .holding(anna.value().key, purpose, office.clock.today())
                          .value();
    REQUIRE(line);
    const auto text = storage::ConsentRepository(office.database()).text(line->text);
    REQUIRE(text);
    CHECK(text.value().text == services::usualConsentText(purpose, Language::Russian));

    REQUIRE(consents.addText(purpose, u"ru"_s, u"Можно мне писать."_s));
    const auto now = services::consentWordings(office.database(), purpose).value();
    CHECK(now[int(Language::Russian)].text == u"Можно мне писать."_s);
    CHECK(now[int(Language::Russian)].version == 2);
}
