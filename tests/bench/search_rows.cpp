// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search_rows.h"

#include "core/services/duplicate_finder.h"
#include "core/storage/person_search.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/timing.h"

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr double kFrame = 1000.0 / 60;
constexpr int kShown = 50;

// As typed at a door: letter by letter, with and without diacritics, in other scripts, by a phone's
// tail.
QStringList typedTexts()
{
    QStringList texts;
    for (const auto& whole :
         {u"bērziņa"_s, u"berzina"_s, u"līga"_s, u"ёлкова"_s, u"jelena"_s, u"õie tamm"_s,
          u"anna k"_s, u"щерб"_s, u"shevch"_s, u"4821"_s, u"zanna bel"_s, u"zzz"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length) {
            if (whole[length - 1] != u' ')
                texts.append(whole.first(length));
        }
    }
    return texts;
}

// The same lines by the best plain SQL: candidates from the index, in alphabetical order, the first
// that are shown.
constexpr auto kFloor = R"(
    SELECT i.person_id, i.name, i.second, i.year, i.place
      FROM (SELECT rowid FROM person_search WHERE person_search MATCH ?1 LIMIT 2000) AS found
      JOIN person_index i ON i.person_id = found.rowid
     WHERE i.hidden = 0 ORDER BY i.sort_lv LIMIT ?2)";

QList<double> floorTimes(RawSqlite& database, sqlite3_stmt* query, const QStringList& texts)
{
    QList<double> times;
    for (const auto& text : texts) {
        const auto expression = storage::PersonSearch::expression(text).toUtf8();
        times.append(milliseconds([&] {
            database.bind(query, 1, expression);
            database.bind(query, 2, qint64(kShown));
            database.readAll(query);
        }));
    }
    return times;
}

QList<double> ourTimes(storage::Profile& profile, const QStringList& texts)
{
    storage::PersonSearch search(profile.database());
    QList<double> times;
    for (const auto& text : texts) {
        times.append(milliseconds([&] {
            if (!search.find(text, Language::Latvian, kShown))
                qFatal("search does not run");
        }));
    }
    return times;
}

/// Somebody who is here is written down a second time, in another spelling or with a wrong letter.
Row duplicateRow(storage::Profile& profile)
{
    QList<services::Identity> typed;
    for (const auto& [given, family] : {std::pair{u"Līga"_s, u"Bērziņa"_s},
                                        {u"Юлия"_s, u"Ковалёва"_s},
                                        {u"Jekaterina"_s, u"Ščerbkova"_s},
                                        {u"Anna"_s, u"Kalniņa"_s},
                                        {u"Õie"_s, u"Tamm"_s},
                                        {u"Наталья"_s, u"Шевченко"_s},
                                        {u"Zanna"_s, u"Belova"_s}}) {
        services::Identity identity;
        identity.person.names = {{domain::NameForm::Document, given, family, {}}};
        identity.person.contacts = {{domain::ContactKind::Phone, {}, u"+37126123456"_s, {}}};
        identity.person.birthDate = QDate(1985, 6, 14);
        identity.person.birthYear = 1985;
        typed.append(identity);
    }
    services::DuplicateFinder finder(profile);
    QList<double> took;
    for (int round = 0; round < 10; ++round) {
        for (const auto& identity : std::as_const(typed)) {
            took.append(milliseconds([&] {
                if (!finder.of(identity))
                    qFatal("the duplicate check does not run");
            }));
        }
    }
    return {u"duplicate check of one person, p95"_s, percentile(took, 95), {}, {}, u"ms"_s, 50};
}

}  // namespace

QList<Row> searchRows(const LargeProfile& large)
{
    const auto profile = large.open();
    const auto texts = typedTexts();
    RawSqlite plain(large.path());
    auto* query = plain.prepare(kFloor);
    ourTimes(*profile, texts);  // both start warm
    floorTimes(plain, query, texts);
    QList<double> ours;
    QList<double> floor;
    for (int round = 0; round < 5; ++round) {
        ours += ourTimes(*profile, texts);
        floor += floorTimes(plain, query, texts);
    }
    return {
        duplicateRow(*profile),
        {u"search, one key press, p95"_s, percentile(ours, 95), {}, {}, u"ms"_s, 3 * kFrame},
        {u"search, one key press, p95"_s, percentile(ours, 95), percentile(floor, 95),
         u"FTS5 in plain SQL"_s, u"ms"_s, 2},
    };
}

}  // namespace kaasa::bench
