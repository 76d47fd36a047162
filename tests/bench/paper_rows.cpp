// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paper_rows.h"

#include "core/reports/paper_head.h"
#include "core/reports/sign_in_sheet_reader.h"
#include "tests/bench/alone.h"
#include "tests/bench/office_table.h"
#include "tests/bench/timing.h"
#include "ui/print/fonts.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/report_paper.h"
#include "ui/print/sign_in_sheet_paper.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kPages = 1000;
constexpr int kSheetRows = 15;  ///< people on a page of a sign-in sheet
constexpr int kReportRows = 30;
constexpr double kMostMegabytes = 60;

std::unique_ptr<storage::Profile> reading(const QString& path, const Clock& clock)
{
    auto profile = storage::Profile::openForReading(path, clock);
    if (!profile)
        qFatal("cannot open: %s", qPrintable(profile.error().detail));
    return std::move(profile).value();
}

void write(const print::Document& document, const QString& path, const Clock& clock)
{
    const auto written = print::writePdf(document, path, clock);
    if (!written)
        qFatal("no PDF: %s", qPrintable(written.error().detail));
}

// Name, other name, town, year: by the quickest query, for paper is what is measured.
template <typename Take>
void eachPerson(storage::Profile& profile, int count, const Take& take)
{
    auto query = profile.database().prepare(
        u"SELECT name, second, place, year FROM person_index WHERE hidden = 0 "
        "ORDER BY sort_lv LIMIT ?");
    if (!query || !query.value().run({count}))
        qFatal("nobody");
    while (query.value().next()) {
        QStringList row;
        for (int column = 0; column < 4; ++column)
            row.append(query.value().value(column).toString());
        take(row);
    }
}

/// The same people with the columns of our paper.
QList<QStringList> tableOf(storage::Profile& profile, int people, bool sheet)
{
    QList<QStringList> rows{
        sheet
            ? QStringList{u"Nr."_s, u"Vārds"_s, u"Pilsēta"_s, u"Paraksts"_s, u"Foto"_s, u"Saziņa"_s}
            : QStringList{u"Vārds"_s, u"Cits vārds"_s, u"Pilsēta"_s, u"Dzimšanas gads"_s}};
    eachPerson(profile, people, [&](const QStringList& person) {
        rows.append(sheet ? QStringList{QString::number(rows.size()),
                                        person[0],
                                        person[2],
                                        {},
                                        u"☐ jā ☐ nē"_s,
                                        u"☐ jā ☐ nē"_s}
                          : person);
    });
    return rows;
}

}  // namespace

void paintSheets(const QString& path, const QString& pdf)
{
    const SystemClock clock;
    auto profile = reading(path, clock);
    const reports::SignInChoices choices{.language = Language::Latvian};
    const auto last = profile->database().value(u"SELECT max(id) FROM event").value().toLongLong();
    reports::SignInSheetReader reader(*profile);
    std::vector<reports::SignInSheet> sheets;
    qsizetype rows = 0;
    for (qint64 event = 1; event <= last && rows < kPages * kSheetRows; ++event) {
        auto filled = reader.read({.event = event}, choices);
        if (!filled)
            qFatal("no sheet: %s", qPrintable(filled.error().detail));
        rows += filled.value().people.size();
        sheets.push_back(std::move(filled).value().sheet);
    }
    profile.reset();  // with the pages of the file that it holds
    print::loadFonts();
    write(print::SignInSheetPaper(std::move(sheets), choices), pdf, clock);
}

void paintReport(const QString& path, const QString& pdf)
{
    const SystemClock clock;
    auto profile = reading(path, clock);
    const auto house = reports::readPaperHouse(*profile, {});
    if (!house)
        qFatal("no house: %s", qPrintable(house.error().detail));
    using Type = reports::ReportColumn::Type;
    reports::ReportTable table{.language = Language::Latvian, .title = u"Dalībnieces"_s};
    table.columns = {{u"name"_s, u"Vārds"_s, Type::Name},
                     {u"second"_s, u"Cits vārds"_s, Type::Text},
                     {u"place"_s, u"Pilsēta"_s, Type::Text},
                     {u"year"_s, u"Dzimšanas gads"_s, Type::Text}};
    eachPerson(*profile, kPages * kReportRows, [&table](const QStringList& person) {
        table.rows.push_back({.cells = {person.begin(), person.end()}});
    });
    profile.reset();
    print::loadFonts();
    write(print::ReportPaper(std::move(table), house.value().head(Language::Latvian, clock.now())),
          pdf, clock);
}

QList<Row> paperRows(const LargeProfile& large)
{
    const auto office = QStandardPaths::findExecutable(u"soffice"_s);
    const auto profile = reading(large.path(), large.clock());
    QList<Row> rows;
    for (const auto& [work, what, onPage] :
         {std::tuple{u"sheets"_s, u"sign-in sheets"_s, kSheetRows},
          std::tuple{u"report"_s, u"report"_s, kReportRows}}) {
        const auto pdf = large.beside(work + u".pdf"_s);
        const auto ours = alone(work, {large.path(), pdf});
        if (office.isEmpty()) {
            qWarning("LibreOffice is not here: no floor for paper");
        } else {
            const auto table = large.beside(work + u".fods"_s);
            writeOfficeTable(table, tableOf(*profile, kPages * onPage, work == u"sheets"), onPage);
            const auto floor
                = runProgram(office,
                             {u"-env:UserInstallation=file://"_s + large.beside(u"office"_s),
                              u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s,
                              large.beside(u"office-pdf"_s), table})
                / 1000;
            rows.append({u"%1, 1000 pages"_s.arg(what), ours.seconds, floor, u"LibreOffice"_s,
                         u"s"_s, 0.2});
        }
        rows.append({u"%1, 1000 pages, most memory"_s.arg(what),
                     ours.megabytes,
                     {},
                     {},
                     u"MB"_s,
                     kMostMegabytes});
    }
    return rows;
}

}  // namespace kaasa::bench
