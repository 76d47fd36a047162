// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/start_rows.h"

#include "tests/bench/alone.h"
#include "tests/bench/timing.h"
#include "ui/frame/memory_preferences.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/desktop.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kRounds = 7;

double startWith(const QString& profile)
{
    return runProgram(QCoreApplication::applicationFilePath(), {u"--alone"_s, u"start"_s, profile},
                      Until::FirstLine);
}

}  // namespace

int showFirstPage(const QString& profile)
{
    const SystemClock clock;
    ui::MemoryPreferences preferences;
    ui::Theme theme;
    ui::LanguageSwitch language;
    language.use(Language::Latvian);
    const QTemporaryDir folder;
    ui::Desktop desktop(clock, preferences, language, folder.path());
    if (!desktop.start(profile, u"home"_s) || !desktop.session())
        qFatal("the program does not start");
    auto& window = desktop.session()->window();
    window.grab();
    QApplication::processEvents();
    window.grab();  // what the first events have brought
    std::printf("shown\n");
    std::fflush(stdout);
    std::_Exit(0);  // not a clean end: checking and backup of the profile are still under way
}

QList<Row> startRows(const LargeProfile& large)
{
    const auto empty = large.fresh(u"empty.kaasa"_s);
    {
        const auto made
            = storage::Profile::create(empty, {u"Centrs Kopā"_s, u"LV"_s}, large.clock());
        if (!made)
            qFatal("no profile: %s", qPrintable(made.error().detail));
    }
    QList<double> ours;
    QList<double> floor;
    for (int round = 0; round < kRounds; ++round) {
        floor.append(startWith(empty));
        ours.append(startWith(large.path()));
    }
    return {{u"start to Home"_s, percentile(ours, 50), percentile(floor, 50), u"empty profile"_s,
             u"ms"_s, 1.5}};
}

}  // namespace kaasa::bench
