// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_people.h"

#include "core/services/consent_service.h"
#include "core/services/people_service.h"
#include "core/storage/consent_repository.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::NameOrder;
using reports::PaperPeople;
using reports::PaperPerson;

namespace {

PaperPerson named(const QString& given, const QString& family)
{
    PaperPerson person;
    person.givenName = given;
    person.familyName = family;
    return person;
}

QStringList sorted(Language language, NameOrder order = NameOrder::FamilyFirst)
{
    std::vector<PaperPerson> people{
        named(u"Zinaida"_s, u"Žukova"_s), named(u"Anna"_s, u"Zariņa"_s),
        named(u"Õie"_s, u"Tamm"_s),       named(u"Ēva"_s, u"Čakste"_s),
        named(u"Ģirts"_s, u"Cīrule"_s),   named(u"Мария"_s, u"Иванова"_s)};
    reports::sortPeople(people, order, language);
    QStringList names;
    for (const auto& person : people)
        names.append(person.listName());
    return names;
}

}  // namespace

TEST_CASE("A sheet has its people in the alphabet of its language, by either name",
          "[reports][people]")
{
    CHECK(sorted(Language::Latvian)
          == QStringList{u"Cīrule Ģirts"_s, u"Čakste Ēva"_s, u"Tamm Õie"_s, u"Zariņa Anna"_s,
                         u"Žukova Zinaida"_s, u"Иванова Мария"_s});
    CHECK(sorted(Language::Estonian)
          == QStringList{u"Čakste Ēva"_s, u"Cīrule Ģirts"_s, u"Zariņa Anna"_s, u"Žukova Zinaida"_s,
                         u"Tamm Õie"_s, u"Иванова Мария"_s});
    CHECK(sorted(Language::Russian).first() == u"Иванова Мария"_s);
    CHECK(sorted(Language::Latvian, NameOrder::GivenFirst)
          == QStringList{u"Zariņa Anna"_s, u"Čakste Ēva"_s, u"Cīrule Ģirts"_s, u"Tamm Õie"_s,
                         u"Žukova Zinaida"_s, u"Иванова Мария"_s});
}

TEST_CASE("Photo and contact are answered by the newest consent that holds on the day",
          "[reports][people]")
{
    test::ProfileFixture fixture;
    const auto anna = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    services::ConsentService consents(*fixture.profile);
    const auto text = [&](domain::ConsentPurpose purpose) {
        REQUIRE(consents.addText(purpose, u"lv"_s, u"Piekrītu."_s));
        return storage::ConsentRepository(fixture.database()).texts(purpose).value().first().id;
    };
    const auto photos = text(domain::ConsentPurpose::Photos);
    const auto later = text(domain::ConsentPurpose::ContactLater);
    const auto day = QDate(2026, 3, 5);
    const auto read = [&](QDate on) {
        return PaperPeople(fixture.database()).read({anna}, on).value().front();
    };
    CHECK_FALSE(read(day).photo.has_value());

    domain::ConsentEntry entry;
    entry.purpose = domain::ConsentPurpose::Photos;
    entry.language = u"lv"_s;
    entry.text = photos;
    entry.happenedAt = fixture.clock.now().addDays(-10);
    entry.validUntil = day.addDays(2);
    REQUIRE(consents.record(anna, entry));
    CHECK(read(day).photo == std::optional(true));
    CHECK_FALSE(read(day.addDays(3)).photo.has_value());  // it ran out: she is asked again

    entry.act = domain::ConsentAct::Withdrawn;
    entry.text = {};
    entry.validUntil = {};
    entry.happenedAt = fixture.clock.now().addDays(-1);
    REQUIRE(consents.record(anna, entry));
    CHECK(read(day).photo == std::optional(false));

    entry.purpose = domain::ConsentPurpose::ContactLater;
    entry.act = domain::ConsentAct::Refused;
    entry.text = later;
    REQUIRE(consents.record(anna, entry));
    CHECK(read(day).contactMe == std::optional(false));
}

TEST_CASE("Paper knows her document name, her own script and the language to speak with her",
          "[reports][people]")
{
    test::ProfileFixture fixture;
    domain::Person draft;
    draft.names = {{domain::NameForm::Document, u"Jūlija"_s, u"Ivanova"_s, {}},
                   {domain::NameForm::Cyrillic, u"Юлия"_s, u"Иванова"_s, {}},
                   {domain::NameForm::Called, u"Jūle"_s, {}, {}}};
    draft.languages
        = {{u"ru"_s, domain::LanguageLevel::Native}, {u"lv"_s, domain::LanguageLevel::B2}};
    draft.contacts = {{domain::ContactKind::Email, u"julija@kopa.example"_s, {}, {}},
                      {domain::ContactKind::Phone, u"26 123 456"_s, {}, {}}};
    draft.municipality = u"Rīga"_s;
    const auto key = services::PeopleService(*fixture.profile).add(draft).value().key;
    const auto removed = fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
    REQUIRE(services::PeopleService(*fixture.profile).remove(removed));
    const auto people = PaperPeople(fixture.database()).read({key, removed}, QDate(2026, 3, 5));
    REQUIRE(people);
    REQUIRE(people.value().size() == 1);
    const auto& julija = people.value().front();
    CHECK(julija.listName() == u"Ivanova Jūlija"_s);
    CHECK(julija.nativeName() == u"Юлия Иванова"_s);
    CHECK(julija.languages == QStringList{u"ru"_s, u"lv"_s});
    CHECK(julija.phone == u"26 123 456"_s);
    CHECK(julija.email == u"julija@kopa.example"_s);
}
