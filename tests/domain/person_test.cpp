// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"
#include "tests/support/catch.h"

#include "core/domain/badge_number.h"
#include "core/domain/email.h"

using namespace kaasa;
using namespace kaasa::domain;
using namespace Qt::StringLiterals;

namespace {

Person anna()
{
    Person person;
    person.names = {{.given = u" Anna "_s, .family = u"Bērziņa"_s}};
    return person;
}

QStringList refusal(const Person& draft)
{
    const auto result = validated(draft);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::InvalidInput);
    return result.error().arguments;
}

}  // namespace

TEST_CASE("A name is all that a person needs", "[domain][person]")
{
    const auto saved = validated(anna());
    REQUIRE(saved);
    CHECK(saved.value().names.first().given == u"Anna"_s);
    CHECK(displayName(saved.value()) == u"Anna Bērziņa"_s);
    CHECK(listName(saved.value().names.first()) == u"Bērziņa, Anna"_s);
    CHECK(refusal(Person()) == QStringList{u"given_name"_s, u"empty"_s});

    auto single = anna();
    single.names.first().family = u" "_s;
    REQUIRE(validated(single));
    CHECK(listName(validated(single).value().names.first()) == u"Anna"_s);
}

TEST_CASE("A name of ten thousand letters is refused by its field", "[domain][person]")
{
    auto person = anna();
    person.names.first().family = QString(10'000, u'ā');
    CHECK(refusal(person) == QStringList{u"family_name"_s, u"too_long"_s, u"80"_s});
}

TEST_CASE("A person's name is shown in the form asked for, or the nearest", "[domain][person]")
{
    auto person = anna();
    person.names.prepend({.form = NameForm::Cyrillic, .given = u"Анна"_s, .family = u"Берзиня"_s});
    const auto saved = validated(person);
    REQUIRE(saved);
    CHECK(saved.value().names.first().form == NameForm::Document);
    CHECK(nameInForm(saved.value(), NameForm::Cyrillic).given == u"Анна"_s);
    CHECK(nameInForm(saved.value(), NameForm::Called).given == u"Anna"_s);

    person.names.append(person.names.first());
    CHECK(refusal(person) == QStringList{u"name_form"_s, u"twice"_s});
}

TEST_CASE("The year of birth follows the day of birth", "[domain][person]")
{
    auto person = anna();
    person.birthYear = 1985;
    person.birthDate = QDate(1986, 3, 8);
    CHECK(validated(person).value().birthYear == 1986);
    person.birthDate = QDate(1886, 3, 8);
    CHECK(refusal(person).first() == u"birth_year"_s);
}

TEST_CASE("Languages and country are codes, each once", "[domain][person]")
{
    auto person = anna();
    person.country = u"lv"_s;
    person.languages = {{u"LV"_s, LanguageLevel::B1}, {u"ru"_s, LanguageLevel::Native}};
    const auto saved = validated(person);
    REQUIRE(saved);
    CHECK(saved.value().country == u"LV"_s);
    CHECK(saved.value().languages.first().code == u"lv"_s);

    auto twice = person;
    twice.languages.append({u"ru"_s, LanguageLevel::A1});
    CHECK(refusal(twice) == QStringList{u"languages"_s, u"twice"_s});
    auto unknown = person;
    unknown.country = u"Latvia"_s;
    CHECK(refusal(unknown).first() == u"country"_s);
}

TEST_CASE("A phone that cannot be read is kept as it was told", "[domain][person]")
{
    auto person = anna();
    person.country = u"LV"_s;
    person.contacts = {{.kind = ContactKind::Phone, .typed = u"26 123 456"_s},
                       {.kind = ContactKind::Phone, .typed = u"ask the neighbour"_s},
                       {.kind = ContactKind::Email, .typed = u" Anna@Example.LV "_s}};
    const auto saved = validated(person);
    REQUIRE(saved);
    CHECK(saved.value().contacts[0].normal == u"+37126123456"_s);
    CHECK(saved.value().contacts[1].typed == u"ask the neighbour"_s);
    CHECK(saved.value().contacts[1].normal.isEmpty());
    CHECK(saved.value().contacts[2].normal == u"Anna@example.lv"_s);
}

TEST_CASE("An e-mail address that cannot work is refused", "[domain][email]")
{
    for (const auto& good : {u"a@b.lv"_s, u"anna.berzina+news@mail.example.com"_s,
                             u"анна@пример.рф"_s, u"o'brien@example.ie"_s})
        CHECK(readEmail(good));
    for (const auto& bad :
         {u""_s, u"anna"_s, u"anna@"_s, u"@b.lv"_s, u"anna@b"_s, u"an na@b.lv"_s, u"anna@b..lv"_s,
          u"a@b@c"_s, u"anna.@b.lv"_s, u"anna@-b.lv"_s, u"anna@1.2.3.4"_s, u"a@b.lv, c@d.lv"_s}) {
        CAPTURE(bad);
        CHECK_FALSE(readEmail(bad));
    }
}

TEST_CASE("What is typed at the door becomes a name", "[domain][person]")
{
    CHECK(nameFromTyped(u"Jūlija Ivanova")
          == PersonName{.given = u"Jūlija"_s, .family = u"Ivanova"_s});
    CHECK(nameFromTyped(u" Ivanova,  Jūlija ")
          == PersonName{.given = u"Jūlija"_s, .family = u"Ivanova"_s});
    CHECK(nameFromTyped(u"Anna Marija Bērziņa").given == u"Anna Marija"_s);
    CHECK(nameFromTyped(u"jul") == PersonName{.given = u"jul"_s});
    CHECK(nameFromTyped(u"Юлия Иванова").form == NameForm::Cyrillic);
}

TEST_CASE("A badge with a wrong or swapped digit is no badge", "[domain][badge]")
{
    const auto badge = BadgeNumber::create();
    const auto digits = badge.toString();
    REQUIRE(digits.size() == 20);
    CHECK(BadgeNumber::fromString(digits) == badge);
    CHECK(BadgeNumber::create() != badge);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        auto wrong = digits;
        wrong[i] = QChar(u'0' + (wrong[i].unicode() - u'0' + 3) % 10);
        CHECK(BadgeNumber::fromString(wrong).isNull());
        auto swapped = digits;
        if (i > 0 && swapped[i] != swapped[i - 1]) {
            std::swap(swapped[i], swapped[i - 1]);
            CHECK(BadgeNumber::fromString(swapped).isNull());
        }
    }
    CHECK(BadgeNumber::fromString(u"").isNull());
    CHECK(BadgeNumber::fromString(QString(digits).first(19)).isNull());
    CHECK(BadgeNumber::fromString(u"00000000000000000001") != BadgeNumber());
}
