// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_format.h"

#include <QHash>

#include <array>

namespace kaasa::exchange {

namespace {

/// Number of cells of each record, when `separator` parts them.
QList<int> cellCounts(QStringView text, QChar separator)
{
    QList<int> counts;
    int cells = 1;
    bool quoted = false;
    bool cellStart = true;
    bool empty = true;
    for (const auto sign : text) {
        if (sign == u'"' && (quoted || cellStart)) {
            quoted = !quoted;  // a doubled mark switches twice
            cellStart = false;
            empty = false;
            continue;
        }
        if (quoted)
            continue;
        if (sign == u'\n') {
            if (!empty)
                counts.append(cells);
            cells = 1;
            cellStart = true;
            empty = true;
            continue;
        }
        cellStart = sign == separator;
        cells += cellStart ? 1 : 0;
        empty = empty && (cellStart || sign == u'\r');
    }
    return counts;  // the last record may be cut off by the end of the sample: left out
}

}  // namespace

QChar guessSeparator(QStringView sample)
{
    constexpr std::array<QChar, 4> kCandidates{u';', u'\t', u',', u'|'};
    QString closed = sample.toString();
    if (!closed.endsWith(u'\n'))
        closed += u'\n';
    QChar best = u',';
    double bestScore = 0;
    for (const auto candidate : kCandidates) {
        const auto counts = cellCounts(closed, candidate);
        QHash<int, int> rowsOfWidth;
        for (const int count : counts)
            ++rowsOfWidth[count];
        double score = 0;
        for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
            // Rows alike count by their square: eight alike say more than two fours.
            const double alike = double(it.value()) / double(counts.size());
            if (it.key() > 1)
                score += alike * alike * (it.key() - 1);
        }
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

}  // namespace kaasa::exchange
