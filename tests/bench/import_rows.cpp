// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/import_rows.h"

#include "core/base/locale_names.h"
#include "core/exchange/import_run.h"
#include "core/samples/invented_person.h"
#include "tests/bench/alone.h"
#include "tests/bench/timing.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kRounds = 3;
constexpr int kEachRepeated = 100;  ///< every hundredth row stands in the list a second time

QByteArray rowOf(const domain::Person& person, samples::SeededRandom& random)
{
    const auto& name = person.names.first();
    const QDate birth(person.birthYear.value_or(1990), 1 + random.below(12), 1 + random.below(28));
    const auto contact = [&](domain::ContactKind kind) {
        for (const auto& each : person.contacts) {
            if (each.kind == kind)
                return each.typed;
        }
        return QString();
    };
    const QStringList cells{name.given,
                            name.family,
                            birth.toString(u"dd.MM.yyyy"_s),
                            contact(domain::ContactKind::Phone),
                            contact(domain::ContactKind::Email),
                            person.municipality,
                            languageName(person.languages.first().code, Language::Latvian)};
    return cells.join(u';').toUtf8() + '\n';
}

/// As an office keeps it. Nobody in it is real.
QString listOf(int people, const LargeProfile& large)
{
    const auto path = large.beside(u"list-%1.csv"_s.arg(people));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no list: %s", qPrintable(file.errorString()));
    file.write("Vārds;Uzvārds;Dzimšanas datums;Tālrunis;E-pasts;Pilsēta;Valoda\n");
    samples::SeededRandom random(20'260'306);
    QByteArray repeated;
    for (int i = 0; i < people; ++i) {
        if (i % kEachRepeated == kEachRepeated - 1) {
            file.write(repeated);
            continue;
        }
        const auto row = rowOf(samples::inventedPerson(random), random);
        if (i % kEachRepeated == 0)
            repeated = row;
        file.write(row);
    }
    return path;
}

double shellImport(const QString& list, const QString& database)
{
    QFile::remove(database);
    return runProgram(u"sqlite3"_s,
                      {database, u"-cmd"_s, u".mode csv"_s, u"-cmd"_s, u".separator ;"_s,
                       u".import \"%1\" people"_s.arg(list)})
        / 1000;
}

}  // namespace

void importList(const QString& list, const QString& path)
{
    const SystemClock clock;
    const auto profile = storage::Profile::create(path, {u"Centrs Kopā"_s, u"LV"_s}, clock);
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().detail));
    const auto assumptions = exchange::assumptionsOf(*profile.value());
    const auto run
        = exchange::ImportRun::start(*profile.value(), {.path = list, .assumptions = assumptions});
    if (!run)
        qFatal("no import: %s", qPrintable(run.error().detail));
    const auto report = run.value()->finish();
    if (!report)
        qFatal("no import: %s", qPrintable(report.error().detail));
    const auto rows = report.value().total();
    if (report.value().made < rows * 97 / 100 || report.value().same < rows / kEachRepeated)
        qFatal("the list came in otherwise than it is: %d new, %d same", report.value().made,
               report.value().same);
}

QList<Row> importRows(const LargeProfile& large)
{
    const auto whole = listOf(large.people(), large);
    const auto fifth = listOf(large.people() / 5, large);
    QList<double> ours;
    QList<double> floor;
    Alone last;
    for (int round = 0; round < kRounds; ++round) {  // by turns, for a disk has moods
        const auto path = large.fresh(u"import.kaasa"_s);
        last = alone(u"import"_s, {whole, path});
        ours.append(last.seconds);
        floor.append(shellImport(whole, large.beside(u"import.sqlite"_s)));
    }
    const auto small = alone(u"import"_s, {fifth, large.fresh(u"import.kaasa"_s)});
    return {
        {u"import of a list of people, with the search for duplicates"_s, percentile(ours, 50),
         percentile(floor, 50), u"sqlite3 .import"_s, u"s"_s, 10},
        {u"import, most memory"_s, last.megabytes, small.megabytes, u"a fifth of the list"_s,
         u"MB"_s, 1.5},
    };
}

}  // namespace kaasa::bench
