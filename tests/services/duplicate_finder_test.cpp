// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/duplicate_finder.h"

#include "core/services/merge_service.h"
#include "core/services/people_service.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/test_data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kaasa;
using namespace kaasa::services;
using namespace Qt::StringLiterals;
using names::Certainty;

namespace {

struct Known {
    QString given;
    QString family;
    QString phone = {};
    QString email = {};
    QDate born = {};
    int year = 0;
    QStringList codes = {};
};

domain::Person person(const Known& known)
{
    auto one = test::person(known.given, known.family);
    if (!known.phone.isEmpty())
        one.contacts.append({domain::ContactKind::Phone, known.phone, known.phone, {}});
    if (!known.email.isEmpty())
        one.contacts.append({domain::ContactKind::Email, known.email, known.email, {}});
    one.birthDate = known.born;
    if (known.born.isValid())
        one.birthYear = known.born.year();
    else if (known.year > 0)
        one.birthYear = known.year;
    return one;
}

PersonLikeness compared(const Known& a, const Known& b)
{
    const Identity one{person(a), a.codes};
    const Identity other{person(b), b.codes};
    const auto likeness = personLikeness(one, other);
    CHECK(personLikeness(other, one).certainty == likeness.certainty);
    return likeness;
}

const QString kPhone = u"+37126123456"_s;
const QString kEmail = u"kalni@example.org"_s;
const QDate kBorn(1990, 4, 2);

}  // namespace

TEST_CASE("A name alone never makes one person out of two", "[services][duplicates]")
{
    CHECK(compared({u"Jūlija"_s, u"Ivanova"_s}, {u"Юлия"_s, u"Иванова"_s}).certainty
          == Certainty::Likely);
    CHECK(compared({u"Anna"_s, u"Ozola"_s}, {u"Anna"_s, u"Ozola"_s}).certainty
          == Certainty::Likely);
    CHECK(compared({.given = u"Anna"_s, .family = u"Ozola"_s, .phone = kPhone},
                   {.given = u"Anna"_s, .family = u"Ozola"_s, .phone = kPhone})
              .certainty
          == Certainty::Same);
    CHECK(compared({.given = u"Anna"_s, .family = u"Ozola"_s, .born = kBorn},
                   {.given = u"Анна"_s, .family = u"Озола"_s, .born = kBorn})
              .certainty
          == Certainty::Same);
    CHECK(compared({u"Маша"_s, u"Иванова"_s}, {u"Marija"_s, u"Ivanova"_s}).certainty
          == Certainty::Possible);
    CHECK(compared({.given = u"Маша"_s, .family = u"Иванова"_s, .phone = kPhone},
                   {.given = u"Marija"_s, .family = u"Ivanova"_s, .phone = kPhone})
              .certainty
          == Certainty::Likely);
    CHECK(compared({u"Anna"_s, u"Ščerbkova"_s}, {u"Anna"_s, u"Ščerbakova"_s}).certainty
          == Certainty::Different);
}

TEST_CASE("A household that shares its phone is not one person", "[services][duplicates]")
{
    const Known mother{
        .given = u"Anna"_s, .family = u"Kalniņa"_s, .phone = kPhone, .email = kEmail};
    CHECK(compared(mother,
                   {.given = u"Jānis"_s, .family = u"Kalniņš"_s, .phone = kPhone, .email = kEmail})
              .certainty
          == Certainty::Different);
    CHECK(compared(mother,
                   {.given = u"Līga"_s, .family = u"Kalniņa"_s, .phone = kPhone, .email = kEmail})
              .certainty
          == Certainty::Different);
    CHECK(compared(mother, mother).certainty == Certainty::Same);
}

TEST_CASE("What contradicts says that they are two", "[services][duplicates]")
{
    const Known anna{.given = u"Anna"_s, .family = u"Ozola"_s, .phone = kPhone, .born = kBorn};
    auto other = anna;
    other.born = QDate(1991, 4, 2);
    CHECK(compared(anna, other).certainty == Certainty::Different);
    other.born = {};
    other.year = 1991;
    CHECK(compared(anna, other).certainty == Certainty::Different);
    other.year = 1990;
    CHECK(compared(anna, other).certainty == Certainty::Same);
    // who has both phone and e-mail of hers mistyped her birth date
    auto mistyped = anna;
    mistyped.email = kEmail;
    other = mistyped;
    other.born = QDate(1990, 4, 3);
    CHECK(compared(mistyped, other).certainty == Certainty::Likely);
    other.born = QDate(1972, 10, 30);
    CHECK(compared(mistyped, other).certainty == Certainty::Different);
    // an old code and a new one are one person's; two old ones are not
    const auto coded = [&](const QString& code) {
        auto one = anna;
        one.codes = {code};
        return one;
    };
    CHECK(compared(coded(u"020490-11111"_s), coded(u"020490-12222"_s)).certainty
          == Certainty::Different);
    CHECK(compared(coded(u"020490-11111"_s), coded(u"329999-99999"_s)).certainty
          == Certainty::Same);
    CHECK(compared({.given = u"Anna"_s, .family = u"Ozola"_s, .codes = {u"020490-11111"_s}},
                   {.given = u"Anna"_s, .family = u"Petrova"_s, .codes = {u"020490-11111"_s}})
              .certainty
          == Certainty::Likely);
    CHECK(compared({.given = u"Anna"_s, .family = u"Ozola"_s, .codes = {u"020490-11111"_s}},
                   {.given = u"Berta"_s, .family = u"Ozola"_s, .codes = {u"020490-11111"_s}})
              .certainty
          == Certainty::Different);
}

TEST_CASE("Who took another family name is asked about when her birth date agrees",
          "[services][duplicates]")
{
    const Known before{
        .given = u"Kristīne"_s, .family = u"Ozola"_s, .phone = kPhone, .born = kBorn};
    const auto after = compared(
        before, {.given = u"Kristina"_s, .family = u"Kalniņa"_s, .phone = kPhone, .born = kBorn});
    CHECK(after.certainty == Certainty::Likely);
    CHECK(after.agreements.testFlag(Agreement::OtherFamilyName));
    const Words words(Language::English);
    CHECK(likenessText(after, words).startsWith(u"Same birth date. Same phone. Another family"));
    CHECK(compared({.given = u"Kristīne"_s, .family = u"Ozola"_s, .phone = kPhone},
                   {.given = u"Kristīne"_s, .family = u"Kalniņa"_s, .phone = kPhone})
              .certainty
          == Certainty::Different);
}

TEST_CASE("Duplicates are found while typing and among everybody, and a decision is kept",
          "[services][duplicates]")
{
    test::ProfileFixture fixture;
    PeopleService people(*fixture.profile);
    const auto add = [&](const Known& known) { return people.add(person(known)).value().key; };
    const auto anna = add(
        {.given = u"Jekaterina"_s, .family = u"Ščerbakova"_s, .phone = kPhone, .born = kBorn});
    const auto twin = add({.given = u"Кацярына"_s, .family = u"Шчарбакова"_s, .born = kBorn});
    const auto husband = add({.given = u"Sergejs"_s, .family = u"Ščerbakovs"_s, .phone = kPhone});
    const auto third = add({.given = u"Līga"_s, .family = u"Ozola"_s});
    DuplicateFinder finder(*fixture.profile);

    const auto typed = finder.of({person({u"Екатерина"_s, u"Щербакова"_s}), {}});
    REQUIRE(typed);
    CHECK(typed.value().size() == 2);
    const auto misspelt = finder.of(
        {person({.given = u"Jekaterina"_s, .family = u"Ščerbkova"_s, .phone = kPhone}), {}});
    REQUIRE(misspelt);
    REQUIRE(misspelt.value().size() == 1);
    CHECK(misspelt.value().first().person == anna);

    bool asked = false;
    const auto all = finder.all([&asked](double) { return asked = true; });
    REQUIRE(all);
    CHECK(asked);
    REQUIRE(all.value().size() == 1);
    CHECK(all.value().first().a == anna);
    CHECK(all.value().first().b == twin);
    CHECK(all.value().first().likeness.certainty == Certainty::Same);
    CHECK(finder.ofPerson(husband).value().isEmpty());
    CHECK(finder.ofPerson(third).value().isEmpty());
    CHECK(finder.all([](double) { return false; }).value().isEmpty());

    REQUIRE(finder.markDistinct(twin, anna));
    CHECK(finder.all().value().isEmpty());
    CHECK(finder.ofPerson(anna).value().isEmpty());
    // merged after all, she is one with herself
    REQUIRE(MergeService(*fixture.profile).merge(anna, twin));
    CHECK(finder.all().value().isEmpty());
}

TEST_CASE("Rows of real lists are linked as a person would link them", "[services][duplicates]")
{
    // every row of every list with what it says of a person, by file and line
    QHash<QString, Identity> rows;
    QList<QJsonObject> links;
    const QDir folder(test::dataFile(u"lists"_s));
    for (const auto& name : folder.entryList({u"*.expected.json"_s})) {
        QFile written(folder.filePath(name));
        REQUIRE(written.open(QIODevice::ReadOnly));
        const auto list = QJsonDocument::fromJson(written.readAll()).object();
        const auto file = list[u"file"_s].toString();
        for (const auto& each : list[u"rows"_s].toArray()) {
            const auto row = each.toObject();
            const auto values = row[u"values"_s].toObject();
            Known known{.given = values[u"given"_s].toString(),
                        .family = values[u"family"_s].toString(),
                        .phone = values[u"phone"_s].toString(),
                        .email = values[u"email"_s].toString(),
                        .born = QDate::fromString(values[u"birth_date"_s].toString(), Qt::ISODate),
                        .year = values[u"birth_year"_s].toInt()};
            if (known.given.isEmpty())
                continue;
            if (const auto code = values[u"code"_s].toString(); !code.isEmpty())
                known.codes = {code};
            rows.insert(u"%1:%2"_s.arg(file).arg(row[u"at"_s].toInt()),
                        Identity{person(known), known.codes});
        }
        for (const auto& each : list[u"links"_s].toArray()) {
            auto link = each.toObject();
            link[u"from"_s] = u"%1:%2"_s.arg(file).arg(link[u"at"_s].toInt());
            link[u"to"_s]
                = u"%1:%2"_s.arg(link.contains(u"file"_s) ? link[u"file"_s].toString() : file)
                      .arg(link[u"other_at"_s].toInt());
            links.append(link);
        }
    }
    REQUIRE(links.size() > 1'000);
    int compared = 0;
    for (const auto& link : std::as_const(links)) {
        const auto one = rows.constFind(link[u"from"_s].toString());
        const auto other = rows.constFind(link[u"to"_s].toString());
        if (one == rows.constEnd() || other == rows.constEnd())
            continue;
        ++compared;
        const auto certainty = personLikeness(*one, *other).certainty;
        const auto expected = link[u"certainty"_s].toString();
        INFO(link[u"from"_s].toString().toStdString()
             << " " << link[u"to"_s].toString().toStdString() << " " << expected.toStdString()
             << ": " << link[u"why"_s].toString().toStdString());
        if (expected == u"same")
            CHECK(certainty == Certainty::Same);
        else if (expected == u"likely")
            CHECK((certainty == Certainty::Likely || certainty == Certainty::Possible));
        else
            CHECK(certainty == Certainty::Different);
    }
    CHECK(compared > 1'000);
}
