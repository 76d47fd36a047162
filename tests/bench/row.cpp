// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 3 : value < 100 ? 1 : 0);
}

QStringList cells(const Row& row)
{
    return {
        row.what,
        number(row.ours) + u' ' + row.unit,
        row.floor ? number(*row.floor) + u' ' + row.unit + u" ("_s + row.floorName + u')' : u"–"_s,
        row.floor ? number(row.ratio()) + u'×' : u"–"_s,
        row.isAbsolute() ? u"≤ %1 %2"_s.arg(row.bar).arg(row.unit) : u"≤ %1×"_s.arg(row.bar),
        row.isWithin() ? u"ok"_s : u"MISSED"_s,
    };
}

}  // namespace

QString table(const QList<Row>& rows)
{
    QList<QStringList> lines{{u"what"_s, u"ours"_s, u"floor"_s, u"ratio"_s, u"bar"_s, u"ok"_s}};
    for (const auto& row : rows)
        lines.append(cells(row));
    QString text;
    for (const auto& line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            qsizetype width = 0;
            for (const auto& other : lines)
                width = std::max(width, other[column].size());
            text += column + 1 < line.size() ? line[column].leftJustified(width + 3) : line[column];
        }
        text += u'\n';
    }
    const auto missed
        = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return !row.isWithin(); });
    return text + u"%1 of %2 rows hold\n"_s.arg(rows.size() - missed).arg(rows.size());
}

}  // namespace kaasa::bench
