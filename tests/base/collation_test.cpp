// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/collation.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <algorithm>
#include <thread>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(QStringList words, Language language)
{
    std::sort(words.begin(), words.end(), [&](const QString& a, const QString& b) {
        return sortKey(a, language) < sortKey(b, language);
    });
    return words;
}

}  // namespace

TEST_CASE("Each language's list stands in the order of its alphabet", "[base][collation]")
{
    for (const auto language : kLanguages) {
        QStringList expected;
        for (const auto& row : test::csvRows(u"reference/collation.csv"_s)) {
            if (row[0] == languageCode(language))
                expected.append(row[2]);
        }
        CAPTURE(languageCode(language));
        REQUIRE(expected.size() >= 7);
        auto shuffled = expected;
        std::reverse(shuffled.begin(), shuffled.end());
        CHECK(sorted(shuffled, language) == expected);
    }
}

TEST_CASE("Latvian, Estonian and Russian letters stand where their readers look",
          "[base][collation]")
{
    CHECK(sorted({u"Čakste"_s, u"Cīrule"_s, u"Aija"_s, u"Āboliņa"_s, u"Ābele"_s}, Language::Latvian)
          == QStringList{u"Ābele"_s, u"Āboliņa"_s, u"Aija"_s, u"Cīrule"_s, u"Čakste"_s});
    CHECK(sorted({u"Xenia"_s, u"Ülle"_s, u"Ööbik"_s, u"Äli"_s, u"Õie"_s, u"Tiina"_s, u"Žanna"_s,
                  u"Zinaida"_s},
                 Language::Estonian)
          == QStringList{u"Zinaida"_s, u"Žanna"_s, u"Tiina"_s, u"Õie"_s, u"Äli"_s, u"Ööbik"_s,
                         u"Ülle"_s, u"Xenia"_s});
    CHECK(sorted({u"Anna"_s, u"Юлия"_s}, Language::Russian) == QStringList{u"Юлия"_s, u"Anna"_s});
    CHECK(sorted({u"Юлия"_s, u"Zane"_s}, Language::English) == QStringList{u"Zane"_s, u"Юлия"_s});
}

TEST_CASE("Group 9 stands before group 10", "[base][collation]")
{
    for (const auto language : kLanguages)
        CHECK(sortsBefore(u"Grupa 9", u"Grupa 10", language));
}

TEST_CASE("People stand by family name, then by given name", "[base][collation]")
{
    const auto key = [](QStringView family, QStringView given) {
        return nameSortKey(family, given, Language::Latvian);
    };
    CHECK(key(u"Ozola", u"Zane") < key(u"Ozoliņa", u"Anna"));
    CHECK(key(u"Ozola", u"Anna") < key(u"Ozola", u"Zane"));
    CHECK(key(u"", u"Anna") < key(u"Bērziņa", u""));
    CHECK(sortKey(QString(2'000, u'ā'), Language::Latvian).size() > 2'000);
    CHECK(sortKey(u"", Language::Latvian).isEmpty());
}

TEST_CASE("Keys made by two threads are the same", "[base][collation]")
{
    QByteArray other;
    std::thread([&] { other = sortKey(u"Ķīse 12", Language::Latvian); }).join();
    CHECK(other == sortKey(u"Ķīse 12", Language::Latvian));
    CHECK(collationVersion().contains(u'/'));
}
