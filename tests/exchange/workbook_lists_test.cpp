// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "core/exchange/event_row_reader.h"
#include "core/exchange/person_row_reader.h"
#include "tests/exchange/expected_list.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

/// The same cells as text in the only sheet of a workbook.
void writeWorkbook(const QString& csv, const QString& path)
{
    auto* book = workbook_new(QFile::encodeName(path).constData());
    auto* sheet = workbook_add_worksheet(book, "Lapa1");
    auto reader = CsvReader::open(csv);
    REQUIRE(reader);
    for (lxw_row_t at = 0;; ++at) {
        const auto row = reader.value().next();
        REQUIRE(row);
        if (!row.value())
            break;
        for (qsizetype i = 0; i < row.value()->cells.size(); ++i) {
            const auto& cell = row.value()->cells[i];
            if (!cell.isEmpty())
                worksheet_write_string(sheet, at, lxw_col_t(i), cell.toUtf8().constData(), nullptr);
        }
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

/// What a row says, without the line on which it stands.
struct Said {
    RowStatus status = RowStatus::Ok;
    SkipReason skipped = SkipReason::None;
    PersonDraft person;
    EventDraft event;
    QList<CellRemark> remarks;

    bool operator==(const Said&) const = default;
};

QList<Said> readAll(const QString& path, const test::ExpectedList& expected)
{
    auto list = ListReader::open(path, expected.kind(), expected.assumptions());
    REQUIRE(list);
    const PersonRowReader people(list.value(), expected.assumptions());
    const EventRowReader events(list.value().layout(), expected.assumptions());
    QList<Said> rows;
    while (true) {
        const auto next = list.value().next();
        REQUIRE(next);
        if (!next.value())
            break;
        Said said;
        if (expected.kind() == ListKind::Events) {
            const auto row = events.read(*next.value());
            said = {row.status, row.skipped, {}, row.draft, row.remarks};
        } else {
            const auto row = people.read(*next.value());
            said = {row.status, row.skipped, row.draft, {}, row.remarks};
        }
        if (said.skipped != SkipReason::Blank)  // a workbook does not tell empty rows at its end
            rows.append(said);
    }
    return rows;
}

}  // namespace

TEST_CASE("Answers, marks, agendas and people say the same in a workbook as in a text table",
          "[exchange][workbook][lists]")
{
    const auto name
        = GENERATE(u"01_forma_lv.csv"_s, u"02_forma_lv_atkartoti.csv"_s, u"03_vorm_et.csv"_s,
                   u"04_anketa_ru.csv"_s, u"05_form_en.csv"_s, u"06_saraksts_excel_1257.csv"_s,
                   u"07_spisok_1251.csv"_s, u"08_unicode_tekst.txt"_s, u"13_apmeklejums.csv"_s,
                   u"14_pasakumi.csv"_s);
    INFO(name.toStdString());
    const test::ExpectedList expected(name);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"list.xlsx"_s);
    writeWorkbook(expected.path(), path);
    const auto text = readAll(expected.path(), expected);
    const auto workbook = readAll(path, expected);
    REQUIRE(workbook.size() == text.size());
    REQUIRE(text.size() > 5);
    for (qsizetype i = 0; i < text.size(); ++i) {
        INFO("row " << i);
        CHECK(workbook[i] == text[i]);
    }
}
