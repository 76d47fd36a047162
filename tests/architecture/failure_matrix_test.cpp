// SPDX-License-Identifier: GPL-3.0-or-later
// Tests carry the numbers of the rows that they cover: "16, 53: What a cheating server does …".
#include "tests/architecture/source_file.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// Those of SYNC 3 that concern what is built.
QSet<int> wantedRows()
{
    QSet<int> rows{51, 53};
    for (const auto& [first, last] : {std::pair{1, 6}, std::pair{13, 30}, std::pair{32, 48},
                                      std::pair{56, 58}, std::pair{61, 69}}) {
        for (int row = first; row <= last; ++row)
            rows.insert(row);
    }
    return rows;
}

QSet<int> testedRows()
{
    static const QRegularExpression kNumbered(u"TEST_CASE\\(\"([0-9]+(?:, [0-9]+)*): "_s);
    QSet<int> rows;
    for (const auto& file : test::sourceFiles({u"tests"_s})) {
        for (auto names = kNumbered.globalMatch(file.lines.join(u'\n')); names.hasNext();) {
            for (const auto& number : names.next().captured(1).split(u", "_s))
                rows.insert(number.toInt());
        }
    }
    return rows;
}

QSet<int> rowsWithoutTest()
{
    QFile file(QStringLiteral(KAASA_SOURCE_DIR "/tests/architecture/rows_without_test.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QSet<int> rows;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.insert(line.section(u'\t', 0, 0).toInt());
    }
    return rows;
}

QString listed(QSet<int> rows)
{
    QList<int> sorted(rows.begin(), rows.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList numbers;
    for (const auto row : sorted)
        numbers.append(QString::number(row));
    return numbers.join(u", "_s);
}

}  // namespace

TEST_CASE("Every row of the failure matrix has a test or stands among those without",
          "[architecture][sync]")
{
    const auto tested = testedRows();
    const auto without = rowsWithoutTest();
    CHECK(listed(wantedRows() - tested - without) == QString());
    CHECK(listed(without & tested) == QString());
    WARN("rows without a test: " << listed(without).toStdString());
}
