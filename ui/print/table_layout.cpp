// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include "core/reports/cell_text.h"
#include "ui/print/canvas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using Type = reports::ReportColumn::Type;

constexpr double kGap = 3;          // between columns
constexpr double kMark = 10.5;      // a column of letters
constexpr double kLeastWords = 16;  // narrower, words break badly
constexpr double kWidestLetter = 0.62;
constexpr TextFit kCellFit{2, 6};

const TextStyle kHead{.points = 8.5, .bold = true, .leading = 1.18};
const TextStyle kCell{.points = 9.5, .leading = 1.18};

bool isFixed(const reports::ReportColumn& column)
{
    return reports::isNumeric(column.type) || column.type == Type::Date
        || column.type == Type::DateTime || column.type == Type::YesNo || column.weight <= 0;
}

// A head may break into two lines, but not inside a word: what the better of its breaks needs.
double headWidth(const QString& title)
{
    const auto wide = [](const QString& text) { return PaperText(text, kHead, 0, {}).width(); };
    const auto words = title.split(u' ');
    auto least = wide(title);
    for (qsizetype i = 1; i < words.size(); ++i) {
        least = std::min(
            least, std::max(wide(words.first(i).join(u' ')), wide(words.sliced(i).join(u' '))));
    }
    return least;
}

}  // namespace

TableLayout::TableLayout(const reports::ReportTable& table, const Words& words, double left,
                         double width)
    : m_table(table)
    , m_words(words)
    , m_formats(words.language())
    , m_left(left)
    , m_right(left + width)
{
    for (const auto& column : table.columns) {
        m_columns.push_back({.numeric = reports::isNumeric(column.type),
                             .mark = column.type == Type::Text && column.weight <= 0});
    }
    placeColumns(left, width);
    auto highest = 0.0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const PaperText title(table.columns[i].title, kHead, m_columns[i].width, {3, 5.5});
        highest = std::max(highest, title.height());
    }
    m_headHeight = std::max(10.0, highest + 3.6);
}

QString TableLayout::text(const std::vector<reports::ReportCell>& cells, size_t column) const
{
    if (column >= cells.size())
        return {};
    return reports::cellText(cells[column], m_table.columns[column].type, m_formats, m_words);
}

double TableLayout::naturalWidth(size_t column) const
{
    if (m_columns[column].mark)
        return std::max(kMark, headWidth(m_table.columns[column].title));
    // the longest texts are measured, for a letter more can still be the narrower one
    constexpr qsizetype kMeasured = 32;
    QStringList longest{text(m_table.totals, column)};
    for (const auto& row : m_table.rows) {
        if (row.kind == reports::ReportRow::Kind::Group)
            continue;
        const auto cell = text(row.cells, column);
        if (cell.size() > longest.first().size() + 1)
            longest = {cell};
        else if (cell.size() + 1 >= longest.first().size() && longest.size() < kMeasured
                 && !longest.contains(cell))
            longest.append(cell);
    }
    auto bold = kCell;
    bold.bold = true;
    auto cells = 0.0;
    for (const auto& cell : std::as_const(longest))
        cells = std::max(cells, PaperText(cell, bold, 0, {}).width());
    return std::max({cells, headWidth(m_table.columns[column].title), 9.0});
}

void TableLayout::placeColumns(double left, double width)
{
    auto taken = kGap * double(m_columns.size() - 1);
    auto weights = 0.0;
    int elastic = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_table.columns[i];
        if (isFixed(column)) {
            m_columns[i].width = naturalWidth(i);
            taken += m_columns[i].width;
        } else {
            weights += column.weight;
            ++elastic;
        }
    }
    const auto room = std::max(width - taken, kLeastWords * elastic);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (!isFixed(m_table.columns[i]))
            m_columns[i].width = room * m_table.columns[i].weight / weights;
    }
    // Whatever was asked for, nothing is painted beyond the margin.
    const auto used = taken + (elastic > 0 ? room : 0);
    const auto squeeze = used > width + 0.01 ? width / used : 1.0;
    m_tooWide = squeeze < 1;
    auto x = left;
    for (auto& column : m_columns) {
        column.width *= squeeze;
        column.left = x;
        x += column.width + kGap * squeeze;
    }
    // Without words to take the rest, the columns spread over the whole width.
    if (elastic == 0 && used < width && m_columns.size() > 1) {
        const auto extra = (width - used) / double(m_columns.size() - 1);
        for (size_t i = 1; i < m_columns.size(); ++i)
            m_columns[i].left += extra * double(i);
    }
}

double TableLayout::rowHeight(size_t row) const
{
    const auto& cells = m_table.rows[row].cells;
    auto height = kRow;
    for (size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        if (m_columns[i].numeric || m_columns[i].mark)
            continue;
        const auto words = text(cells, i);
        // Most words are short: only what could be too long is laid out here.
        if (double(words.size()) * kCell.points * kWidestLetter * kMmPerPoint <= m_columns[i].width)
            continue;
        const PaperText laid(words, kCell, m_columns[i].width, kCellFit);
        height = std::max(height, laid.height() + 1.8);
    }
    return height;
}

void TableLayout::paintHead(Canvas& canvas, double top) const
{
    canvas.line(m_left, top, m_right, top, Canvas::kRule);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_columns[i];
        auto style = kHead;
        style.align = column.numeric ? Align::End : column.mark ? Align::Centre : Align::Start;
        canvas.textBottom({column.left, top, column.width, m_headHeight - 1.4},
                          m_table.columns[i].title, style, {3, 5.5});
    }
    canvas.line(m_left, top + m_headHeight, m_right, top + m_headHeight, Canvas::kRule);
}

void TableLayout::paintCells(Canvas& canvas, double top, double height,
                             const std::vector<reports::ReportCell>& cells, bool bold) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto& column = m_columns[i];
        auto style = kCell;
        style.bold = bold;
        style.align = column.numeric ? Align::End : column.mark ? Align::Centre : Align::Start;
        canvas.textMiddle({column.left, top, column.width, height}, text(cells, i), style,
                          kCellFit);
    }
}

void TableLayout::paintRow(Canvas& canvas, double top, double height, size_t row) const
{
    const auto& line = m_table.rows[row];
    if (line.kind == reports::ReportRow::Kind::Group) {
        auto style = kCell;
        style.bold = true;
        canvas.textMiddle({m_left, top, m_right - m_left, height}, text(line.cells, 0), style,
                          {1, 6});
    } else {
        paintCells(canvas, top, height, line.cells,
                   line.kind == reports::ReportRow::Kind::Subtotal);
    }
    canvas.line(m_left, top + height, m_right, top + height, Canvas::kHairline);
}

void TableLayout::paintTotals(Canvas& canvas, double top) const
{
    canvas.line(m_left, top, m_right, top, Canvas::kRule);
    paintCells(canvas, top, kRow, m_table.totals, true);
    canvas.line(m_left, top + kRow, m_right, top + kRow, Canvas::kRule);
}

}  // namespace kaasa::print
