// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/base/words.h"
#include "core/exchange/list_sample.h"
#include "core/exchange/refusal.h"
#include "core/exchange/sheet_row.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

QString list(const QString& name)
{
    return test::dataFile(u"lists/"_s + name);
}

QString reasonOf(const Error& error)
{
    return error.arguments.value(1);
}

QList<TableRow> rowsOf(const Workbook& workbook, const QString& sheet)
{
    const auto reader = workbook.read(sheet);
    REQUIRE(reader);
    QList<TableRow> rows;
    while (true) {
        auto row = reader.value()->next();
        REQUIRE(row);
        if (!row.value())
            return rows;
        rows.append(*row.value());
    }
}

/// A package of the parts that are given.
void pack(const QString& path, const QList<std::pair<QByteArray, QByteArray>>& parts)
{
    int why = 0;
    auto* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &why);
    REQUIRE(archive);
    for (const auto& [name, text] : parts) {
        auto* source = zip_source_buffer(archive, text.constData(), zip_uint64_t(text.size()), 0);
        REQUIRE(zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

const QByteArray kRelations
    = R"(<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
const QByteArray kBook
    = R"(<workbook xmlns:r="x"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>)";
const QByteArray kBookRelations
    = R"(<Relationships><Relationship Id="r1" Type="x/worksheet" Target="/xl/a.xml"/></Relationships>)";

}  // namespace

TEST_CASE("A workbook's cells come as a person sees them", "[exchange][workbook]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"saraksts.csv"_s);  // a name says nothing
    auto* book = workbook_new(QFile::encodeName(path).constData());
    auto* hidden = workbook_add_worksheet(book, "Vecais");
    auto* sheet = workbook_add_worksheet(book, "Dalībnieces");
    worksheet_hide(hidden);
    worksheet_activate(sheet);
    auto* day = workbook_add_format(book);
    format_set_num_format(day, "dd.mm.yyyy");
    auto* moment = workbook_add_format(book);
    format_set_num_format(moment, "[$-426]d. mmmm hh:mm");
    auto* time = workbook_add_format(book);
    format_set_num_format(time, "h:mm");
    auto* sum = workbook_add_format(book);
    format_set_num_format(sum, "0.00\" EUR d\"");
    worksheet_write_string(sheet, 1, 0, "Юлия & <Jūlija>\nĒva", nullptr);
    worksheet_write_number(sheet, 1, 1, 37120001101, nullptr);
    worksheet_write_number(sheet, 1, 2, 33000, day);
    worksheet_write_number(sheet, 1, 3, 33000.75, moment);
    worksheet_write_number(sheet, 1, 4, 0.375, time);
    worksheet_write_number(sheet, 1, 5, 12.5, sum);
    worksheet_write_boolean(sheet, 1, 6, 1, nullptr);
    worksheet_write_formula_str(sheet, 1, 7, "=A2&\"!\"", nullptr, "Jā!");
    worksheet_write_string(sheet, 4, 27, "AB", nullptr);
    worksheet_write_blank(sheet, 200, 0, day);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    const auto workbook = Workbook::open(path);
    REQUIRE(workbook);
    CHECK(workbook.value()->sheets() == QStringList{u"Dalībnieces"_s});
    const auto rows = rowsOf(*workbook.value(), u"Dalībnieces"_s);
    REQUIRE(rows.size() == 5);  // to the last one that is written, blank ones between
    CHECK(rows[0].isBlank());
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells
          == QStringList{u"Юлия & <Jūlija>\nĒva"_s, u"37120001101"_s, u"1990-05-07"_s,
                         u"1990-05-07 18:00"_s, u"09:00"_s, u"12.5"_s, u"1"_s, u"Jā!"_s});
    CHECK(rows[4].cell(27) == u"AB");
    CHECK(workbook.value()->read(u"Vecais"_s).error().code == Error::Code::NotFound);
}

TEST_CASE("A workbook that is damaged, locked or too large is refused in words",
          "[exchange][workbook]")
{
    const QTemporaryDir folder;
    const auto refused = [](const QString& path) {
        const auto opened = sampleList(path, ListKind::People, {}, {});
        REQUIRE_FALSE(opened);
        for (const auto language : kLanguages) {
            const auto sentence = refusalText(opened.error(), Words(language));
            CHECK(sentence.contains(path.section(u'/', -1)));
            CHECK_FALSE(sentence.contains(u'%'));
        }
        return reasonOf(opened.error());
    };
    CHECK(refused(list(u"21_bumba.xlsx"_s)) == u"too_large_expanded");
    CHECK(refused(list(u"22_ar_paroli.xlsx"_s)) == u"encrypted");

    QFile whole(list(u"09_dalibnieces.xlsx"_s));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const auto bytes = whole.readAll();
    const auto half = folder.filePath(u"puse.xlsx"_s);
    QFile cut(half);
    REQUIRE(cut.open(QIODevice::WriteOnly));
    cut.write(bytes.first(bytes.size() / 2));
    cut.close();
    CHECK(refused(half) == u"broken_workbook");

    const auto packed = [&](const QByteArray& sheet) {
        const auto path = folder.filePath(u"%1.xlsx"_s.arg(qHash(sheet)));
        pack(path,
             {{"_rels/.rels", kRelations},
              {"xl/workbook.xml", kBook},
              {"xl/_rels/workbook.xml.rels", kBookRelations},
              {"xl/a.xml", sheet}});
        return path;
    };
    CHECK(refused(packed("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>Vārds"))
          == u"broken_workbook");
    CHECK(refused(packed("<worksheet><sheetData><row><c><v>" + QByteArray(9'000'000, '1')
                         + "</v></c></row></sheetData></worksheet>"))
          == u"too_large_expanded");
    const auto document = folder.filePath(u"vestule.docx"_s);
    pack(document, {{"_rels/.rels", "<Relationships/>"}, {"word/document.xml", "<w/>"}});
    CHECK(reasonOf(Workbook::open(document).error()) == u"zip_file");
}

TEST_CASE("Rows that a sheet repeats are as many as it says; blank ones end it",
          "[exchange][workbook]")
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"grupa.ods"_s);
    pack(path,
         {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
          {"content.xml",
           R"(<o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:spreadsheet>
              <t:table t:name="Grupa"><t:table-row t:number-rows-repeated="2">
                <t:table-cell t:number-columns-repeated="2"><x:p>jā<x:s x:c="2"/>nē</x:p><x:p>2</x:p></t:table-cell>
                <t:table-cell o:value-type="time" o:time-value="PT8H05M00S"><x:p>8:05</x:p></t:table-cell>
                <t:table-cell o:value-type="date" o:date-value="2026-03-05T17:30:00"><x:p>5.3.</x:p></t:table-cell>
                <t:table-cell o:value-type="float" o:value="29999999999"><o:annotation><x:p>zvanīt</x:p></o:annotation><x:p>3E10</x:p></t:table-cell>
                <t:table-cell t:number-columns-repeated="16000"/>
              </t:table-row><t:table-row t:number-rows-repeated="1048000"><t:table-cell/></t:table-row></t:table>
              <t:table t:name="Cita"><t:table-row><t:table-cell o:value-type="boolean" o:boolean-value="true"><x:p>TRUE</x:p></t:table-cell></t:table-row></t:table>
              </o:spreadsheet></o:body></o:document-content>)"}});
    const auto workbook = Workbook::open(path);
    REQUIRE(workbook);
    CHECK(workbook.value()->sheets() == QStringList{u"Grupa"_s, u"Cita"_s});
    const auto rows = rowsOf(*workbook.value(), u"Grupa"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].line == 2);
    CHECK(rows[1].cells
          == QStringList{u"jā  nē\n2"_s, u"jā  nē\n2"_s, u"08:05"_s, u"2026-03-05 17:30"_s,
                         u"29999999999"_s});
    CHECK(rowsOf(*workbook.value(), u"Cita"_s)[0].cells == QStringList{u"1"_s});
}

TEST_CASE("Of a workbook the sheet that looks like a list is taken, or the one that is named",
          "[exchange][workbook]")
{
    const auto path = list(u"10_osalejad_office.xlsx"_s);
    const auto chosen = sampleList(path, ListKind::People, {}, {});
    REQUIRE(chosen);
    CHECK(chosen.value().source.sheet == u"Osalejad");
    CHECK(chosen.value().source.sheets == QStringList{u"Info"_s, u"Osalejad"_s});
    const auto named = sampleList(path, ListKind::People, {}, {.sheet = u"Info"_s});
    REQUIRE(named);
    CHECK(named.value().source.sheet == u"Info");
    CHECK(sampleList(path, ListKind::People, {}, {.sheet = u"Nav"_s}).error().code
          == Error::Code::NotFound);
}
