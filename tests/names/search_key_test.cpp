// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/search_key.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QHash>

#include <algorithm>

using namespace kaasa;
using namespace kaasa::names;
using namespace Qt::StringLiterals;

namespace {

bool finds(QStringView typed, QStringView name)
{
    const auto tokens = searchTokens(name);
    const auto keys = searchKeys(typed);
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const QString& token) { return token.startsWith(key); });
    });
}

}  // namespace

TEST_CASE("Every spelling of Julia gives one key", "[names][search]")
{
    for (const auto& spelling : {u"Jūlija"_s, u"Yuliya"_s, u"Julia"_s, u"Iuliia"_s, u"ЮЛИЯ"_s,
                                 u"Yulia"_s, u"Julija"_s, u"Юлія"_s})
        CHECK(searchKey(spelling) == searchKey(u"Юлия"));
}

TEST_CASE("Anna, Jana and Inna stay apart", "[names][search]")
{
    CHECK_FALSE(finds(u"Anna", u"Jana"));
    CHECK_FALSE(finds(u"Jana", u"Anna"));
    CHECK_FALSE(finds(u"Anna", u"Inna"));
    CHECK_FALSE(finds(u"Inna", u"Anna"));
    CHECK_FALSE(finds(u"Jana", u"Inna"));
    CHECK_FALSE(finds(u"Anna", u"Andris"));
    CHECK_FALSE(finds(u"Māra", u"Marija"));
}

TEST_CASE("A letter with a mark is found by its sound in any script", "[names][search]")
{
    CHECK(searchKey(u"Шевченко") == searchKey(u"Ševčenko"));
    CHECK(searchKey(u"Shevchenko") == searchKey(u"Ševtšenko"));
    CHECK(searchKey(u"Sevcenko") == searchKey(u"Ševčenko"));
    CHECK(searchKey(u"Щербакова") == searchKey(u"Štšerbakova"));
    CHECK(searchKey(u"Shcherbakova") == searchKey(u"Ščerbakova"));
    CHECK(searchKey(u"Хохлова") == searchKey(u"Khokhlova"));
    CHECK(searchKey(u"Žukova") == searchKey(u"Жукова"));
    CHECK(searchKey(u"Алёна") == searchKey(u"Aļona"));
    CHECK(searchKey(u"Зайцева") == searchKey(u"Zaiceva"));
    CHECK(searchKey(u"Людмила") == searchKey(u"Ludmila"));
    CHECK(searchKey(u"Галина") == searchKey(u"Halyna"));
    CHECK(searchKey(u"Мар'яна") == searchKey(u"Marjana"));
}

TEST_CASE("Each letter typed keeps the person on the list", "[names][search]")
{
    const std::initializer_list<std::pair<QString, QString>> pairs{
        {u"Юлия Ковалёва"_s, u"Jūlija Kovaļova"_s},
        {u"Tšernova"_s, u"Черновa"_s},
        {u"Елена"_s, u"Jeļena"_s},
        {u"Jelena"_s, u"Elena"_s},
        {u"Наталья"_s, u"Natālija"_s},
        {u"Nataliia"_s, u"Natalja"_s},
        {u"Kovalevskaja"_s, u"Kovaļevska"_s},
        {u"Liepiņa"_s, u"Liepiņš"_s},
        {u"Õunapuu"_s, u"Õunapuu"_s},
    };
    for (const auto& [typed, name] : pairs) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            CAPTURE(typed.first(length), name, searchTokens(name));
            CHECK(finds(typed.first(length), name));
        }
    }
}

TEST_CASE("A wife's and a husband's surname find each other", "[names][search]")
{
    CHECK(finds(u"Ozola", u"Ozols"));
    CHECK(finds(u"Ozols", u"Ozola"));
    CHECK(finds(u"Bērziņa", u"Bērziņš"));
    CHECK(finds(u"Lisovska", u"Лисовский"));
    CHECK(finds(u"Ivanovs", u"Ivanova"));
    CHECK(finds(u"Balodis", u"Balode"));
}

TEST_CASE("Words come in any order, with hyphens, and letters of the wrong keyboard",
          "[names][search]")
{
    CHECK(finds(u"ivanova jul", u"Jūlija Ivanova"));
    CHECK(finds(u"kalnina", u"Anna Bērziņa-Kalniņa"));
    CHECK(searchKey(u"Аnnа") == searchKey(u"Anna"));
    CHECK(finds(u"Калниня", u"Kalniņa"));
    CHECK(finds(u"Kalniņa", u"Калниня"));
    CHECK(finds(u"Tonisson", u"Tõnisson"));
    CHECK(finds(u"Bykova", u"Bõkova"));
    CHECK(finds(u"Чернышева", u"Černišova"));
    CHECK_FALSE(finds(u"jul kalnina", u"Jūlija Ivanova"));
    CHECK(searchKeys(u" – ,. ").isEmpty());
    CHECK(searchKey(u"ʼ").isEmpty());
    CHECK(finds(u"ליאה", u"ליאה כהן"));
    CHECK(finds(u"ლია", u"ლია"));
}

TEST_CASE("Three letters of any spelling find the other spellings", "[names][search]")
{
    // group, script, language, spelling, kind, scheme
    QHash<QString, QList<QStringList>> groups;
    for (const auto& row : test::csvRows(u"reference/name_variants.csv"_s)) {
        if (row[5] != u"diminutive")
            groups[row[0] + row[4].first(5)].append(row);
    }
    int pairs = 0;
    int found = 0;
    for (const auto& group : std::as_const(groups)) {
        for (const auto& typed : group) {
            for (const auto& stored : group) {
                if (typed[3] == stored[3])
                    continue;
                ++pairs;
                found += finds(typed[3].first(qMin(3, typed[3].size())), stored[3]);
            }
        }
    }
    REQUIRE(pairs > 10'000);
    const double recall = 100.0 * found / pairs;
    WARN("recall of three-letter prefixes: " << recall << " % of " << pairs << " pairs");
    CHECK(recall >= 85.0);
}

TEST_CASE("A phone is found by its last digits", "[names][search]")
{
    const auto tokens = phoneTokens(u"+37126123456");
    CHECK(tokens.size() == 8);
    CHECK(tokens.contains(u"3456"_s));
    CHECK(tokens.contains(u"26123456"_s));
    CHECK_FALSE(tokens.contains(u"456"_s));
    CHECK(phoneTokens(u"").isEmpty());
    // doubled digits are not one sound
    CHECK(searchKeys(u"1102") == QStringList{u"1102"_s});
    CHECK(phoneTokens(u"+37120001102").contains(searchKeys(u"1102").first()));
}
