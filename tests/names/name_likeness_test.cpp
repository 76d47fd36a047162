// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/name_likeness.h"

#include "core/names/likeness_text.h"
#include "core/names/transcription.h"
#include "tests/names/six_languages.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QSet>

using namespace kaasa;
using namespace kaasa::names;
using namespace Qt::StringLiterals;

namespace {

Certainty certainty(QStringView a, QStringView b)
{
    const auto one = typedLikeness(a, b);
    CHECK(typedLikeness(b, a) == one);  // whoever is asked about first
    return one.certainty;
}

struct Recall {
    int pairs = 0;
    int found = 0;

    void add(QStringView a, QStringView b, const Equivalents& equivalents)
    {
        ++pairs;
        found += typedLikeness(a, b, equivalents).certainty != Certainty::Different;
    }
    double percent() const { return 100.0 * found / pairs; }
};

/// Spellings of the reference list by their group.
QHash<QString, QStringList> referenceGroups()
{
    QHash<QString, QStringList> groups;
    for (const auto& row : test::csvRows(u"reference/name_variants.csv"_s)) {
        auto& spellings = groups[row[0]];
        if (!spellings.contains(row[3]))
            spellings.append(row[3]);
    }
    return groups;
}

Recall recallOf(const QList<QStringList>& people, const Equivalents& equivalents)
{
    Recall recall;
    for (const auto& spellings : people) {
        for (qsizetype i = 0; i < spellings.size(); ++i) {
            for (qsizetype j = i + 1; j < spellings.size(); ++j)
                recall.add(spellings[i], spellings[j], equivalents);
        }
    }
    return recall;
}

QList<QStringList> spellingsOf(const QList<test::SpelledPerson>& people)
{
    QList<QStringList> all;
    for (const auto& person : people)
        all.append(person.spellings);
    return all;
}

}  // namespace

TEST_CASE("A name is one in the spellings of its documents", "[names][likeness]")
{
    CHECK(certainty(u"Юлия Иванова", u"Iuliia Ivanova") == Certainty::Same);
    CHECK(certainty(u"Наталья Шевченко", u"Natālija Ševčenko") >= Certainty::Likely);
    CHECK(certainty(u"Екатерина Щербакова", u"Jekaterina Štšerbakova") == Certainty::Same);
    CHECK(certainty(u"Екатерина Щербакова", u"Katsiaryna Shcharbakova") >= Certainty::Likely);
    CHECK(certainty(u"Wiśniewska, Agnieszka", u"Agnieszka Wisniewska") >= Certainty::Likely);
    CHECK(certainty(u"ИВАНОВА ЮЛИЯ ПЕТРОВНА", u"Jūlija Ivanova") >= Certainty::Likely);
    CHECK(certainty(u"Анна Бондарь", u"Анна Бондарь-Мороз") == Certainty::Likely);
    CHECK(certainty(u"Annamarija Kalniņa", u"Anna Marija Kalniņa") >= Certainty::Likely);
    // decomposed letters, letters of the other keyboard
    CHECK(certainty(u"Lı̄ga", u"") == Certainty::Different);
    CHECK(certainty(u"Zan\u0304e Be\u0304rzin\u0327a", u"Zane Bērziņa") >= Certainty::Likely);
    CHECK(certainty(u"Аnnа Реtrоvа", u"Anna Petrova") == Certainty::Same);
}

TEST_CASE("Two people are two, however alike their names", "[names][likeness]")
{
    CHECK(certainty(u"Anna Petrova", u"Inna Petrova") == Certainty::Different);
    CHECK(certainty(u"Anna Petrova", u"Alina Petrova") == Certainty::Different);
    CHECK(certainty(u"Anna Petrova", u"Jana Petrova") == Certainty::Different);
    CHECK(certainty(u"Marija Ivanova", u"Marina Ivanova") == Certainty::Different);
    CHECK(certainty(u"Aleksandrs Petrovs", u"Aleksandra Petrova") == Certainty::Different);
    CHECK(certainty(u"Евгений Иванов", u"Евгения Иванова") == Certainty::Different);
    CHECK(certainty(u"Jānis Bērziņš", u"Anna Bērziņa") == Certainty::Different);
    CHECK(certainty(u"Ozola", u"Ozoliņa") == Certainty::Different);
    CHECK(certainty(u"", u"Anna") == Certainty::Different);
    CHECK(certainty(u"–", u"–") == Certainty::Different);
}

TEST_CASE("A family name is found under the ending of a wife and of a husband", "[names][likeness]")
{
    for (const auto& [wife, husband] : {std::pair{u"Kalniņa"_s, u"Kalniņš"_s},
                                        {u"Ozola"_s, u"Ozols"_s},
                                        {u"Balode"_s, u"Balodis"_s},
                                        {u"Kovaļova"_s, u"Ковалёв"_s},
                                        {u"Вишневская"_s, u"Wiśniewski"_s},
                                        {u"Kravčuka"_s, u"Кравчук"_s}}) {
        CAPTURE(wife.toStdString());
        CHECK(certainty(wife, husband) >= Certainty::Possible);
        CHECK(certainty(wife, husband) != Certainty::Same);
        // one person under both, as foreign registers write a wife
        CHECK(certainty(u"Anna "_s + wife, u"Anna "_s + husband) >= Certainty::Possible);
    }
    CHECK(typedLikeness(u"Kalniņa", u"Kalniņš").reasons.testFlag(Reason::Ending));
}

TEST_CASE("What people are called for short only suggests", "[names][likeness]")
{
    const auto masha = typedLikeness(u"Маша Иванова", u"Marija Ivanova");
    CHECK(masha.certainty == Certainty::Possible);
    CHECK(masha.reasons.testFlag(Reason::ShortForm));
    CHECK(certainty(u"Саша Орлов", u"Александр Орлов") == Certainty::Possible);
    CHECK(certainty(u"Саша Орлова", u"Александра Орлова") == Certainty::Possible);
    CHECK(certainty(u"Алёна", u"Елена") == Certainty::Possible);
}

TEST_CASE("A document may write a Cyrillic name by its own rule alone", "[names][likeness]")
{
    CHECK(mayBeWritten(u"юлия", u"iuliia"));
    CHECK(mayBeWritten(u"хохлова", u"hohlova"));
    CHECK(mayBeWritten(u"захарова", u"zahharova"));
    CHECK(mayBeWritten(u"ільїна", u"ilina"));
    CHECK(mayBeWritten(u"ильина", u"iļjina"));
    CHECK_FALSE(mayBeWritten(u"илина", u"iļjina"));
    CHECK_FALSE(mayBeWritten(u"жукова", u"zukova"));
    CHECK_FALSE(mayBeWritten(u"яна", u"ana"));
    CHECK_FALSE(mayBeWritten(u"", u""));
}

TEST_CASE("None of the known non-matches is the same by its name", "[names][likeness]")
{
    for (const auto& row : test::csvRows(u"reference/name_nonmatches.csv"_s)) {
        CAPTURE(row[0].toStdString(), row[1].toStdString());
        CHECK(certainty(row[0], row[1]) != Certainty::Same);
    }
}

TEST_CASE("Every spelling of the reference finds the others", "[names][likeness]")
{
    const auto groups = referenceGroups();
    REQUIRE(groups.size() > 100);
    const auto with = recallOf(groups.values(), Equivalents::shipped());
    const auto without = recallOf(groups.values(), Equivalents::none());
    WARN("reference: " << with.percent() << " % of " << with.pairs << " pairs, by rules alone "
                       << without.percent() << " %");
    REQUIRE(with.pairs > 3'000);
    CHECK(with.percent() >= 97);
    CHECK(without.percent() >= 85);
}

TEST_CASE("Every spelling of a second list finds the others, and nobody else", "[names][likeness]")
{
    const auto people = test::peopleOfSixLanguages();
    REQUIRE(people.size() >= 150);
    QSet<QString> languages;
    for (const auto& person : people)
        languages.insert(person.language);
    REQUIRE(languages.size() == 6);

    const auto with = recallOf(spellingsOf(people), Equivalents::shipped());
    const auto without = recallOf(spellingsOf(people), Equivalents::none());
    qint64 pairs = 0;
    int wrong = 0;
    int wrongOfOneYear = 0;
    for (qsizetype a = 0; a < people.size(); ++a) {
        for (qsizetype b = a + 1; b < people.size(); ++b) {
            // one spelling of each: all of them against all would be the same pairs many times
            const auto& one = people[a].spellings[b % people[a].spellings.size()];
            const auto& other = people[b].spellings[a % people[b].spellings.size()];
            ++pairs;
            const bool taken = typedLikeness(one, other).certainty != Certainty::Different;
            wrong += taken;
            wrongOfOneYear += taken && people[a].birthYear == people[b].birthYear;
        }
    }
    WARN("second list: " << with.percent() << " % of " << with.pairs << " pairs, by rules alone "
                         << without.percent() << " %; of " << pairs << " strangers " << wrong
                         << " are taken for one, " << wrongOfOneYear << " born in one year");
    CHECK(with.percent() >= 97);
    CHECK(without.percent() >= 85);
    CHECK(double(wrong) <= 0.005 * double(pairs));
    CHECK(double(wrongOfOneYear) <= 0.001 * double(pairs));
}

TEST_CASE("Every likeness says why, in four languages", "[names][likeness]")
{
    for (const auto language :
         {Language::English, Language::Latvian, Language::Estonian, Language::Russian}) {
        const Words words(language);
        QSet<QString> sentences{likenessText({}, words),
                                likenessText({Certainty::Same, {}}, words)};
        for (int reason = 1; reason <= int(Reason::PartOfDouble); reason <<= 1)
            sentences.insert(likenessText({Certainty::Likely, Reason(reason)}, words));
        CHECK(sentences.size() == 11);
        CHECK_FALSE(sentences.contains(QString()));
    }
}
