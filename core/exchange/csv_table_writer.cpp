// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table_writer.h"

#include "core/exchange/file_saving.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

QString quoted(QString text, QChar separator)
{
    const bool needed = text.contains(separator) || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r')
        || (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
    if (!needed)
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

/// Hands the file to `put` line by line, so that long tables never stand in memory twice.
void forEachLine(const reports::ReportTable& table, const Words& words, const QTimeZone& zone,
                 const std::function<void(const QByteArray&)>& put)
{
    const QChar separator = words.language() == Language::English ? u',' : u';';
    const auto line = [&](const QStringList& cells) {
        QStringList parts;
        for (const auto& cell : cells)
            parts.append(quoted(cell, separator));
        put(parts.join(separator).toUtf8() + "\r\n");
    };
    const auto cellsOf = [&](const std::vector<reports::ReportCell>& cells) {
        QStringList texts;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const auto& cell = i < cells.size() ? cells[i] : reports::ReportCell();
            texts.append(tableText(cell, table.columns[i].type, words, zone));
        }
        return texts;
    };
    put("\xEF\xBB\xBF");
    QStringList headings;
    for (const auto& column : table.columns)
        headings.append(guardedText(column.title));
    line(headings);
    for (const auto& row : table.rows)
        line(cellsOf(row.cells));
    if (!table.totals.empty())
        line(cellsOf(table.totals));
}

}  // namespace

QByteArray csvOf(const reports::ReportTable& table, const Words& words, const QTimeZone& zone)
{
    QByteArray bytes;
    forEachLine(table, words, zone, [&bytes](const QByteArray& line) { bytes += line; });
    return bytes;
}

Result<void> writeCsv(const reports::ReportTable& table, const QString& path, const Words& words,
                      const QTimeZone& zone)
{
    QSaveFile file(path);
    if (const auto opened = openForSaving(file); !opened)
        return opened;
    // What does not fit is told by `commit`, which then keeps the old file.
    forEachLine(table, words, zone, [&file](const QByteArray& line) { file.write(line); });
    return commitFile(file);
}

}  // namespace kaasa::exchange
