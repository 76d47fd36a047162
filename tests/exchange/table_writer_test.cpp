// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_table_writer.h"
#include "core/exchange/xlsx_table_writer.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

reports::ReportTable attendanceTable(Language language)
{
    using Type = reports::ReportColumn::Type;
    reports::ReportTable table{.language = language,
                               .title = u"Apmeklējums: pavasaris"_s,
                               .subtitles = {u"Projekts CB707"_s}};
    table.columns = {{.key = u"name"_s, .title = u"Vārds"_s, .type = Type::Name},
                     {.key = u"day"_s, .title = u"Diena"_s, .type = Type::Date},
                     {.key = u"hours"_s, .title = u"Stundas"_s, .type = Type::Minutes},
                     {.key = u"people"_s, .title = u"Skaits"_s, .type = Type::Integer},
                     {.key = u"note"_s, .title = u"Piezīme"_s}};
    table.rows.push_back(
        {{u"Anna Bērziņa"_s, QDate(2026, 3, 8), qint64(150), qint64(3), u"laba; \"ļoti\""_s}});
    table.rows.push_back({{u"Юлия Кузнецова"_s, std::monostate(), qint64(60), reports::FewerThan{5},
                           u"=HYPERLINK(\"x\")"_s}});
    table.totals = {u"Kopā"_s, std::monostate(), qint64(210), qint64(3), std::monostate()};
    table.notes = {u"Skaits – unikālas personas."_s};
    return table;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// One part of a workbook, which is a zip file.
QString partOf(const QString& workbook, const QString& part)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, workbook, part});
    REQUIRE(unzip.waitForFinished());
    return QString::fromUtf8(unzip.readAllStandardOutput());
}

const QTimeZone kZone("Europe/Riga");

}  // namespace

TEST_CASE("An exported table opens in a spreadsheet with letters, commas and no formulas",
          "[exchange][writer]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report.csv"_s);
    REQUIRE(writeCsv(attendanceTable(Language::Latvian), path, Words(Language::Latvian), kZone));
    const auto lines = QString::fromUtf8(readFile(path)).split(u"\r\n"_s);
    CHECK(readFile(path).startsWith("\xEF\xBB\xBF"));
    CHECK(lines[0] == u"Vārds;Diena;Stundas;Skaits;Piezīme"_s);
    CHECK(lines[1] == u"Anna Bērziņa;2026-03-08;2,5;3;\"laba; \"\"ļoti\"\"\""_s);
    CHECK(lines[2] == u"Юлия Кузнецова;;1;<5;\"'=HYPERLINK(\"\"x\"\")\""_s);
    CHECK(lines[3] == u"Kopā;;3,5;3;"_s);

    const auto english = QString::fromUtf8(
        csvOf(attendanceTable(Language::English), Words(Language::English), kZone));
    CHECK(english.contains(u"Anna Bērziņa,2026-03-08,2.5,3,"_s));
}

TEST_CASE("What Kaasa writes, Kaasa reads", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report.csv"_s);
    REQUIRE(writeCsv(attendanceTable(Language::Estonian), path, Words(Language::Estonian), kZone));
    auto reader = CsvReader::open(path);
    REQUIRE(reader);
    CHECK(reader.value().format().separator == u';');
    const auto heading = reader.value().next();
    const auto row = reader.value().next();
    REQUIRE(row);
    CHECK(row.value()->cells[4] == u"laba; \"ļoti\""_s);
}

TEST_CASE("Text never begins as a formula", "[exchange][writer]")
{
    for (const auto& text :
         {u"=1+1"_s, u"+371 26123456"_s, u"-"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s})
        CHECK(guardedText(text) == u'\'' + text);
    CHECK(guardedText(u"Anna = Ann"_s) == u"Anna = Ann"_s);
    CHECK(guardedText(QString()).isEmpty());
}

TEST_CASE("A workbook holds real dates and numbers, and text that stays text", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"report.xlsx"_s);
    const FixedClock clock(QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC));
    REQUIRE(writeXlsx(attendanceTable(Language::Latvian), path, Words(Language::Latvian), kZone,
                      clock));
    CHECK(readFile(path).startsWith("PK"));
    const auto sheet = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    CHECK(sheet.contains(u"<v>46089</v>"_s));  // 8 March 2026 as spreadsheets count days
    CHECK(sheet.contains(u"<v>2.5</v>"_s));
    CHECK(sheet.contains(u"=HYPERLINK"_s));
    CHECK_FALSE(sheet.contains(u"<f>"_s));
    CHECK(sheet.contains(u"pane "_s));
    CHECK(sheet.contains(u"Юлия Кузнецова"_s));
    CHECK(partOf(path, u"docProps/core.xml"_s).contains(u"2026-03-09T10:00:00Z"_s));
    CHECK(partOf(path, u"xl/workbook.xml"_s).contains(u"Apmeklējums pavasaris"_s));

    const auto again = folder.filePath(u"again.xlsx"_s);
    REQUIRE(writeXlsx(attendanceTable(Language::Latvian), again, Words(Language::Latvian), kZone,
                      clock));
    CHECK(partOf(again, u"xl/worksheets/sheet1.xml"_s) == sheet);
}

TEST_CASE("A folder that may not be written is told, and the old file stays", "[exchange][writer]")
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC));
    const auto table = attendanceTable(Language::English);
    const Words words(Language::English);
    CHECK_FALSE(writeCsv(table, u"/nowhere/report.csv"_s, words, kZone).isOk());
    CHECK_FALSE(writeXlsx(table, u"/nowhere/report.xlsx"_s, words, kZone, clock).isOk());
    CHECK(writeCsv(table, u"/proc/report.csv"_s, words, kZone).error().arguments
          == QStringList{u"/proc/report.csv"_s});
}
