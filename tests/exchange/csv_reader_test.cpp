// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/words.h"
#include "core/exchange/refusal.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

struct Reading {
    QList<TableRow> rows;
    std::optional<Error> error;
    CsvFormat format;
};

Reading readAll(const QString& path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return {.error = reader.error()};
    Reading reading{.format = reader.value().format()};
    while (true) {
        auto row = reader.value().next();
        if (!row) {
            reading.error = row.error();
            return reading;
        }
        if (!row.value())
            return reading;
        reading.rows.append(*row.value());
    }
}

/// A list with these bytes, in a folder of its own.
class ListFile {
public:
    explicit ListFile(const QByteArray& bytes, const QString& name = u"list.csv"_s)
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

Reading readBytes(const QByteArray& bytes)
{
    return readAll(ListFile(bytes).path());
}

QString reason(const Error& error)
{
    return error.arguments.value(1);
}

}  // namespace

TEST_CASE("The letters of a list are right whatever program saved it", "[exchange][csv]")
{
    struct Case {
        QString file;
        QString encoding;
        bool mark;
        QChar separator;
        int line;
        QString found;
    };
    const auto list = GENERATE(
        Case{u"01_forma_lv.csv"_s, u"utf-8"_s, true, u',', 2, u"Ševčenko"_s},
        Case{u"03_vorm_et.csv"_s, u"utf-8"_s, false, u',', 2, u"Jelena Štšerbakova"_s},
        Case{u"06_saraksts_excel_1257.csv"_s, u"windows-1257"_s, false, u';', 30, u"Evija Ķirse"_s},
        Case{u"07_spisok_1251.csv"_s, u"windows-1251"_s, false, u';', 5,
             u"Щербакова Елена Павловна"_s},
        Case{u"08_unicode_tekst.txt"_s, u"utf-16-le"_s, true, u'\t', 18, u"Дар'я"_s},
        Case{u"12_sep_formulas.csv"_s, u"utf-8"_s, true, u';', 2, u"Vārds"_s});
    const auto reading = readAll(test::dataFile(u"lists/"_s + list.file));
    INFO(list.file.toStdString());
    REQUIRE_FALSE(reading.error);
    CHECK(reading.format.encoding.name == list.encoding);
    CHECK((reading.format.encoding.markBytes > 0) == list.mark);
    CHECK(reading.format.separator == list.separator);
    const auto row = std::find_if(reading.rows.begin(), reading.rows.end(),
                                  [&](const TableRow& each) { return each.line == list.line; });
    REQUIRE(row != reading.rows.end());
    CHECK(row->cells.contains(list.found));
}

TEST_CASE("One word with a letter of the alphabet is enough to know the encoding",
          "[exchange][csv]")
{
    CHECK(readBytes("Nimi;E-post\r\nK\xFClli P\xF5ldoja;k@a.example\r\n").rows[1].cells[0]
          == u"Külli Põldoja"_s);
    CHECK(readBytes("V\xE2rds;Vecums\r\nL\xEEga Jaunbe\xEFi\xF2"
                    "a;30\r\n")
              .rows[1]
              .cells[0]
          == u"Līga Jaunbeļiņa"_s);
    CHECK(readBytes("\xC8\xEC\xFF;\xC3\xEE\xF0\xEE\xE4\r\n\xDE\xEB\xE8\xFF;\xD0\xE8\xE3\xE0\r\n")
              .rows[1]
              .cells[0]
          == u"Юлия"_s);
    // Only ISO 8859-13 has its quotation marks there.
    CHECK(readBytes("Biedr\xEE"
                    "ba;Pils\xE7ta\r\nBiedr\xEE"
                    "ba \xA5M\xE2jas\xA1;R\xEEga\r\n")
              .rows[1]
              .cells[0]
          == u"Biedrība „Mājas”"_s);
    QByteArray bigEndian;
    for (const QChar sign : u"Nimi;Linn\nÕie;Võru\n"_s)
        bigEndian.append(char(sign.unicode() >> 8)).append(char(sign.unicode() & 0xFF));
    CHECK(readBytes(bigEndian).rows[1].cells == QStringList{u"Õie"_s, u"Võru"_s});
}

TEST_CASE("Each record knows the line on which it starts, also after answers of many lines",
          "[exchange][csv]")
{
    const auto reading = readBytes("a,b\r\n1,\"two\r\nlines\"\n\n2,x\r3,y");
    REQUIRE_FALSE(reading.error);
    REQUIRE(reading.rows.size() == 5);
    CHECK(reading.rows[1] == TableRow{2, {u"1"_s, u"two\nlines"_s}});
    CHECK(reading.rows[2].line == 4);
    CHECK(reading.rows[2].isBlank());
    CHECK(reading.rows[3] == TableRow{5, {u"2"_s, u"x"_s}});
    CHECK(reading.rows[4] == TableRow{6, {u"3"_s, u"y"_s}});
}

TEST_CASE("Quotation marks part cells only where a cell starts with one", "[exchange][csv]")
{
    const auto rows
        = readBytes("a;b;c\n\"x \"\"y\"\" ; z\";5\" wide;\"\"\n\"Mammu\" grupa;\"q\" ;\n").rows;
    CHECK(rows[1].cells == QStringList{u"x \"y\" ; z"_s, u"5\" wide"_s, u""_s});
    CHECK(rows[2].cells == QStringList{u"\"Mammu\" grupa"_s, u"q"_s, u""_s});
}

TEST_CASE("A quotation mark that is never closed is named by its line and swallows nothing",
          "[exchange][csv]")
{
    const auto reading = readAll(test::dataFile(u"lists/18_pedina.csv"_s));
    CHECK(reading.rows.size() == 4);  // the header and lines 2 to 4
    REQUIRE(reading.error);
    CHECK(reason(*reading.error) == u"unbalanced_quote"_s);
    CHECK(reading.error->arguments.value(2) == u"5"_s);
    const auto sentence = refusalText(*reading.error, Words(Language::English));
    CHECK(sentence.contains(u"line 5"_s));
    CHECK(sentence.contains(u"18_pedina.csv"_s));

    SECTION("also when the next mark of the file closes it by chance")
    {
        const auto later = readBytes("a,b\n1,\"open\n2,x\n3,\"y\"\n4,z\n");
        REQUIRE(later.error);
        CHECK(reason(*later.error) == u"unbalanced_quote"_s);
        CHECK(later.error->arguments.value(2) == u"2"_s);
    }
}

TEST_CASE("Whatever is no table is refused with a sentence, in the reader's language",
          "[exchange][csv]")
{
    const auto refused = [](const QByteArray& bytes) {
        const auto reading = readBytes(bytes);
        REQUIRE(reading.error);
        for (const auto language : kLanguages) {
            const auto sentence = refusalText(*reading.error, Words(language));
            CHECK(sentence.contains(u"list.csv"_s));
            CHECK_FALSE(sentence.contains(u'%'));
        }
        return reason(*reading.error);
    };
    CHECK(refused("") == u"empty_file"_s);
    CHECK(refused("\xEF\xBB\xBF \r\n") == u"empty_file"_s);
    CHECK(refused("PK\x03\x04 xl/workbook.xml") == u"zip_file"_s);
    CHECK(refused("PK\x03\x04 photo.jpg") == u"zip_file"_s);
    CHECK(refused(QByteArray::fromHex("D0CF11E0A1B11AE1")) == u"workbook"_s);
    CHECK(refused("<html><table><tr><td>1</td></tr></table></html>") == u"web_page"_s);
    CHECK(refused(QByteArray("a,b\n1,\0\0\0\n2,3\n", 13)) == u"not_text"_s);
    CHECK(refused("a,b\n1," + QByteArray(1'100'000, 'x') + "\n") == u"cell_too_long"_s);
    CHECK(refused("a,b\n1" + QByteArray(5000, ',') + "\n") == u"too_many_cells"_s);

    const auto picture = readAll(test::dataFile(u"lists/20_attels.csv"_s));
    REQUIRE(picture.error);
    CHECK(reason(*picture.error) == u"not_text"_s);
    CHECK(readAll(test::dataFile(u"lists/19_tukss.csv"_s)).error.has_value());
    CHECK(readAll(u"/nowhere/list.csv"_s).error->code == Error::Code::FileMissing);
}

TEST_CASE("A list of 20,000 people is read record by record", "[exchange][csv]")
{
    auto reader = CsvReader::open(test::dataFile(u"lists/17_liels_20000.csv"_s));
    REQUIRE(reader);
    int rows = 0;
    int lastLine = 0;
    while (true) {
        const auto row = reader.value().next();
        REQUIRE(row);
        if (!row.value())
            break;
        ++rows;
        lastLine = row.value()->line;
    }
    CHECK(rows == 20'001);
    CHECK(lastLine == 20'001);
    CHECK(reader.value().progress() == 1.0);
}
