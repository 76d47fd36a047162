// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/search_rank.h"
#include "core/samples/large_sample.h"
#include "core/services/people_service.h"
#include "core/storage/person_search.h"
#include "tests/names/six_languages.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/test_data.h"

#include <QMap>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// "Natālija Ševčenko" gives "Nat Šev".
QString threeLetters(const QString& spelling)
{
    QStringList words;
    for (const auto& word : spelling.split(u' ', Qt::SkipEmptyParts))
        words.append(word.first(qMin(3, word.size())));
    return words.join(u' ');
}

/// People put together from the reference list, a given name with a family name of the same
/// language and scheme, under all their spellings.
QList<QStringList> referencePeople()
{
    using Scheme = QPair<QString, QString>;
    QMap<QString, QMap<Scheme, QString>> given;
    QMap<QString, QMap<Scheme, QString>> family;
    for (const auto& row : test::csvRows(u"reference/name_variants.csv"_s)) {
        if (row[5] == u"diminutive")
            continue;
        auto& groups = row[4].startsWith(u"surname") ? family : given;
        groups[row[0]].insert({row[2], row[5]}, row[3]);
    }
    QList<QStringList> people;
    for (const auto& surname : std::as_const(family)) {
        for (const auto& forename : std::as_const(given)) {
            QStringList spellings;
            for (auto scheme = forename.cbegin(); scheme != forename.cend(); ++scheme) {
                const auto written = surname.constFind(scheme.key());
                const auto whole = scheme.value() + u' '
                    + (written == surname.cend() ? QString() : written.value());
                if (written != surname.cend() && !spellings.contains(whole))
                    spellings.append(whole);
            }
            if (spellings.size() >= 3 && (people.size() % 7 == 0 || people.size() < 150))
                people.append(spellings);
        }
    }
    return people;
}

struct Found {
    int pairs = 0;
    int inFirstTen = 0;
    int tied
        = 0;  ///< ten others begin just as near to what was typed: nobody can tell who is meant

    double share() const { return 100.0 * inFirstTen / pairs; }
    double shareWithTies() const { return 100.0 * (inFirstTen + tied) / pairs; }
};

int distance(const names::SearchRank& rank, const storage::PersonLine& line)
{
    return std::min(rank.distance(line.name),
                    rank.distance(line.second.isEmpty() ? line.name : line.second));
}

/// Everybody stands in the profile under her first spelling and is looked for by the others.
Found lookedFor(storage::Profile& profile, const QList<QStringList>& people)
{
    QList<qint64> keys;
    services::PeopleService service(profile);
    for (const auto& spellings : people) {
        domain::Person person;
        person.names = {domain::nameFromTyped(spellings.first())};
        const auto added = service.add(person);
        REQUIRE(added);
        keys.append(added.value().key);
    }
    Found found;
    storage::PersonSearch search(profile.database());
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (const auto& typed : people[i].sliced(1)) {
            const auto lines = search.find(threeLetters(typed), Language::Latvian, 10);
            REQUIRE(lines);
            ++found.pairs;
            const bool isThere
                = std::any_of(lines.value().begin(), lines.value().end(),
                              [key = keys[i]](const auto& line) { return line.key == key; });
            found.inFirstTen += isThere ? 1 : 0;
            if (isThere || lines.value().isEmpty())
                continue;
            const names::SearchRank rank(threeLetters(typed));
            const bool isTied
                = distance(rank, lines.value().last()) >= rank.distance(people[i].first());
            found.tied += isTied ? 1 : 0;
        }
    }
    return found;
}

}  // namespace

TEST_CASE(
    "Three letters of each name list the other spelling among the first ten of 100,000 people",
    "[names][search][large]")
{
    test::ProfileFixture fixture;
    REQUIRE(samples::addLargeSample(*fixture.profile, {.people = 100'000, .withEvents = false}));
    QList<QStringList> second;
    for (const auto& person : test::peopleOfSixLanguages())
        second.append(person.spellings);
    const auto ofSecond = lookedFor(*fixture.profile, second);
    WARN("second list: " << ofSecond.share() << " % of " << ofSecond.pairs << " pairs, "
                         << ofSecond.shareWithTies() << " % with ties");
    const auto ofReference = lookedFor(*fixture.profile, referencePeople());
    WARN("reference: " << ofReference.share() << " % of " << ofReference.pairs << " pairs");
    // The 100,000 have sixteen Russian given names among them: hundreds are called Ksenija Čern…
    CHECK(ofSecond.share() >= 93.0);
    CHECK(ofSecond.shareWithTies() >= 97.0);
    CHECK(ofReference.share() >= 97.0);
}
