// SPDX-License-Identifier: GPL-3.0-or-later
// kaasa-bench: the rows of DESIGN.md, section 6, that exist so far. Exit code 1 when one misses its
// bar.
#include "tests/bench/alone.h"
#include "tests/bench/check_in_rows.h"
#include "tests/bench/import_rows.h"
#include "tests/bench/large_profile.h"
#include "tests/bench/paper_rows.h"
#include "tests/bench/postgres_rows.h"
#include "tests/bench/report_rows.h"
#include "tests/bench/row.h"
#include "tests/bench/search_rows.h"
#include "tests/bench/start_rows.h"
#include "tests/bench/sync_rows.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kaasa::bench;

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 2 && qstrcmp(argv[1], "--alone") == 0)
        return doAlone(argc, argv);
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const QCommandLineOption people(u"people"_s, u"Size of the large sample."_s, u"N"_s,
                                    u"100000"_s);
    const QCommandLineOption trial(
        u"trial"_s, u"Only see that every row runs; a small sample says nothing about bars."_s);
    const QCommandLineOption only(
        u"only"_s, u"Only these: search, check-in, start, import, report, paper, sync, postgres."_s,
        u"LIST"_s);
    options.addOptions({people, trial, only});
    options.process(application);

    std::unique_ptr<LargeProfile> large;
    const auto made = milliseconds(
        [&] { large = std::make_unique<LargeProfile>(options.value(people).toInt()); });
    std::printf("large sample: %d people, ready in %.1f s\n\n", large->people(), made / 1000);
    std::fflush(stdout);

    const auto wanted = options.value(only).split(u',', Qt::SkipEmptyParts);
    QList<Row> rows;
    for (const auto& [name, measure] :
         {std::pair{u"search"_s, &searchRows}, std::pair{u"check-in"_s, &checkInRows},
          std::pair{u"start"_s, &startRows}, std::pair{u"import"_s, &importRows},
          std::pair{u"report"_s, &reportRows}, std::pair{u"paper"_s, &paperRows},
          std::pair{u"sync"_s, &syncRows}, std::pair{u"postgres"_s, &postgresRows}}) {
        if (wanted.isEmpty() || wanted.contains(name))
            rows += measure(*large);
    }
    std::fputs(table(rows).toUtf8().constData(), stdout);
    if (options.isSet(trial))
        return 0;
    return std::all_of(rows.begin(), rows.end(), [](const Row& row) { return row.isWithin(); }) ? 0
                                                                                                : 1;
}
