// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/exchange/event_row_reader.h"
#include "core/exchange/person_row_reader.h"
#include "core/exchange/refusal.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A file as a bad stick, a broken download or a slip of a hand leaves it.
QByteArray damaged(QByteArray bytes, std::mt19937& chance)
{
    const auto place
        = [&] { return qsizetype(chance() % size_t(std::max<qsizetype>(bytes.size(), 1))); };
    switch (chance() % 6) {
    case 0:
        return bytes.first(place());
    case 1:
        for (int i = 0; i < 8; ++i)
            bytes[place()] = char(chance() % 256);
        return bytes;
    case 2:
        return bytes.insert(place(), '"');
    case 3:
        return bytes.remove(place(), qsizetype(chance() % 40));
    case 4:
        return bytes.insert(place(), bytes.mid(place(), qsizetype(chance() % 200)));
    default:
        return bytes.insert(place(),
                            QByteArray::fromHex("E280AE0009C3").first(1 + qsizetype(chance() % 6)));
    }
}

/// Reads to the end; the number of rows, or -1 when it was refused, with a sentence.
int readThrough(const QString& path, ListKind kind, const Words& words)
{
    const ImportAssumptions assumptions{.today = QDate(2026, 6, 1)};
    auto list = ListReader::open(path, kind, assumptions);
    if (!list) {
        CHECK_FALSE(refusalText(list.error(), words).isEmpty());
        return -1;
    }
    const PersonRowReader people(list.value(), assumptions);
    const EventRowReader events(list.value().layout(), assumptions);
    int rows = 0;
    int line = 0;
    while (true) {
        const auto row = list.value().next();
        if (!row) {
            CHECK_FALSE(refusalText(row.error(), words).isEmpty());
            return -1;
        }
        if (!row.value())
            return rows;
        CHECK(row.value()->row.line > line);
        line = row.value()->row.line;
        const auto remarks = kind == ListKind::Events ? events.read(*row.value()).remarks
                                                      : people.read(*row.value()).remarks;
        for (const auto& remark : remarks)
            CHECK_FALSE(remarkText(remark, words).isEmpty());
        ++rows;
    }
}

}  // namespace

TEST_CASE("However a list is damaged, it is read or refused with a sentence", "[exchange][damaged]")
{
    const auto [name, kind] = GENERATE(std::pair{u"01_forma_lv.csv"_s, ListKind::Registrations},
                                       std::pair{u"06_saraksts_excel_1257.csv"_s, ListKind::People},
                                       std::pair{u"08_unicode_tekst.txt"_s, ListKind::People},
                                       std::pair{u"13_apmeklejums.csv"_s, ListKind::Attendance},
                                       std::pair{u"14_pasakumi.csv"_s, ListKind::Events});
    QFile file(test::dataFile(u"lists/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto whole = file.readAll();
    const QTemporaryDir folder;
    const Words words(Language::English);
    std::mt19937 chance(7);
    int read = 0;
    for (int round = 0; round < 120; ++round) {
        auto bytes = damaged(whole, chance);
        if (round % 3 == 0)
            bytes = damaged(bytes, chance);
        const auto path = folder.filePath(u"list%1.csv"_s.arg(round));
        QFile copy(path);
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(bytes);
        copy.close();
        INFO(name.toStdString() << " round " << round);
        read += readThrough(path, kind, words) > 0 ? 1 : 0;
    }
    CHECK(read > 30);  // most damage is small, and small damage does not stop an import
}
