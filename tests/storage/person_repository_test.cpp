// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_repository.h"

#include "core/storage/act.h"
#include "core/storage/person_search.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

qint64 save(test::ProfileFixture& fixture, const domain::Person& person)
{
    auto act = storage::Act::begin(*fixture.profile, u"person.add"_s);
    REQUIRE(act);
    const auto key = storage::PersonRepository(fixture.database()).save(person);
    REQUIRE(key);
    REQUIRE(act.value().commit());
    return key.value();
}

domain::Person julija()
{
    auto draft = test::person(u"Jūlija"_s, u"Ivanova"_s, u"Юлия Иванова"_s);
    draft.howToAddress = u"Юлия, на «ты»"_s;
    draft.birthDate = QDate(1990, 4, 17);
    draft.country = u"LV"_s;
    draft.municipality = u"Rīga"_s;
    draft.languages
        = {{u"ru"_s, domain::LanguageLevel::Native}, {u"lv"_s, domain::LanguageLevel::B1}};
    draft.contacts = {{domain::ContactKind::Phone, u"26 12 40 18"_s, {}, {}},
                      {domain::ContactKind::Email, u"Julija.I@piemers.example"_s, {}, {}}};
    return domain::validated(draft).value();
}

QStringList found(test::ProfileFixture& fixture, const QString& text)
{
    QStringList names;
    const auto lines = storage::PersonSearch(fixture.database()).find(text, Language::Latvian);
    REQUIRE(lines);
    for (const auto& line : lines.value())
        names.append(line.name);
    return names;
}

}  // namespace

TEST_CASE("A person saved at the door is found again, unchanged", "[storage][person]")
{
    test::ProfileFixture fixture;
    const auto person = julija();
    const auto key = save(fixture, person);
    storage::PersonRepository people(fixture.database());
    const auto back = people.find(person.id);
    REQUIRE(back);
    CHECK(back.value() == person);
    CHECK(people.findByKey(key).value() == person);
    CHECK(people.find(domain::PersonId::create(fixture.clock)).error().code
          == Error::Code::NotFound);
}

TEST_CASE("A name, phone or language that was taken away goes, and may come back",
          "[storage][person]")
{
    test::ProfileFixture fixture;
    auto person = julija();
    save(fixture, person);
    auto changed = person;
    changed.names.removeLast();
    changed.contacts.removeFirst();
    changed.languages.removeLast();
    save(fixture, changed);
    storage::PersonRepository people(fixture.database());
    CHECK(people.find(person.id).value() == changed);
    save(fixture, person);
    CHECK(people.find(person.id).value().names == person.names);
    CHECK(fixture.database().value(u"SELECT count(*) FROM person_contact").value().toInt() == 2);
}

TEST_CASE("She is found by any spelling, the end of her phone, and her e-mail",
          "[storage][person][search]")
{
    test::ProfileFixture fixture;
    save(fixture, julija());
    save(fixture, test::person(u"Ēva"_s, u"Kalniņa"_s));
    const QStringList her{u"Ivanova Jūlija"_s};
    for (const auto& typed :
         {u"ju"_s, u"jul"_s, u"Jūlija"_s, u"юли"_s, u"Ivanova"_s, u"иван"_s, u"iva jul"_s,
          u"jūlija ivanova"_s, u"4018"_s, u"26124018"_s, u"julija.i@pie"_s}) {
        CAPTURE(typed);
        CHECK(found(fixture, typed) == her);
    }
    CHECK(found(fixture, u"j"_s).contains(u"Ivanova Jūlija"_s));
    CHECK(found(fixture, u"kalniņa"_s) == QStringList{u"Kalniņa Ēva"_s});
    CHECK(found(fixture, u""_s).isEmpty());
    CHECK(found(fixture, u"\"*' OR 1"_s).isEmpty());
}

TEST_CASE("A person in the bin is in no list", "[storage][person][search]")
{
    test::ProfileFixture fixture;
    const auto person = julija();
    save(fixture, person);
    auto act = storage::Act::begin(*fixture.profile, u"person.remove"_s);
    REQUIRE(act);
    storage::PersonRepository people(fixture.database());
    REQUIRE(people.remove(person.id));
    REQUIRE(act.value().commit());
    CHECK(found(fixture, u"jul"_s).isEmpty());
    CHECK(people.find(person.id).error().code == Error::Code::NotFound);
}

TEST_CASE("Names stand in the order of the reader's alphabet", "[storage][person][search]")
{
    test::ProfileFixture fixture;
    for (const auto& family : {u"Žukova"_s, u"Zariņa"_s, u"Čakste"_s, u"Cīrule"_s})
        save(fixture, test::person(u"Anna"_s, family));
    CHECK(found(fixture, u"anna"_s)
          == QStringList{u"Cīrule Anna"_s, u"Čakste Anna"_s, u"Zariņa Anna"_s, u"Žukova Anna"_s});
}
