// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_recognition.h"

#include "core/exchange/column_content.h"
#include "core/exchange/day_heading.h"
#include "core/exchange/header_rules.h"
#include "core/exchange/name_order.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kRowsWithTitles = 40;  // titles, logos and summaries above a list are shorter
constexpr int kWeak = 25;                  // a heading that fits so weakly gives way to the content

bool mayRepeat(Field field)
{
    return field == Field::Ignore || field == Field::Note || field == Field::Attendance
        || field == Field::Tags || field == Field::OtherPhone || field == Field::OtherEmail
        || field == Field::OtherAddress;
}

/// One row, tried as the row of headings.
struct Candidate {
    QList<HeaderMatch> matches;
    QList<QDate> days;
    int filled = 0;
    int understood = 0;
    int score = 0;
};

bool isPlainData(const QString& cell)
{
    static const QRegularExpression kData(u"@|\\d{5}|^\\d+$|https?:"_s);
    return kData.match(cell).hasMatch();
}

Candidate tryAsHeader(const TableRow& row, ListKind kind, const ImportAssumptions& assumptions)
{
    Candidate candidate;
    for (const auto& cell : row.cells) {
        const auto text = cell.trimmed();
        HeaderMatch match;
        QDate day;
        if (!text.isEmpty()) {
            ++candidate.filled;
            if (kind == ListKind::Attendance)
                day = dayOfHeading(text, assumptions);
            if (day.isValid())
                match = {Field::Attendance, 40, std::nullopt};
            else if (isPlainData(text))
                candidate.score -= 30;
            else
                match = matchHeader(text, kind);
        }
        if (match.weight > 0) {
            ++candidate.understood;
            candidate.score += match.field == Field::Ignore ? 15 : match.weight;
        }
        candidate.matches.append(match);
        candidate.days.append(day);
    }
    // A title has one cell; a row of data is understood here and there by chance.
    if (candidate.filled < 2 && row.cells.size() > 1)
        candidate.score = 0;
    if (candidate.understood * 2 < candidate.filled)
        candidate.score = 0;
    return candidate;
}

QStringList cellsBelow(const QList<TableRow>& rows, int headerLine, int index)
{
    QStringList cells;
    for (const auto& row : rows) {
        if (row.line > headerLine)
            cells.append(row.cell(index));
    }
    return cells;
}

/// A column without a heading that people use is a column; a cell here and there is a slip.
bool isOftenFilled(const QStringList& cells)
{
    const auto filled = std::count_if(
        cells.begin(), cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
    return filled * 5 > cells.size();
}

/// Of several columns for one field the surest stays, the others are left out.
void leaveOutRepeated(QList<ListColumn>& columns, QList<int>& weights)
{
    QHash<Field, qsizetype> taken;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto field = columns[i].field;
        if (mayRepeat(field))
            continue;
        const auto other = taken.constFind(field);
        if (other == taken.cend()) {
            taken.insert(field, i);
        } else if (weights[i] > weights[other.value()]) {
            columns[other.value()].field = Field::Ignore;
            taken[field] = i;
        } else {
            columns[i].field = Field::Ignore;
        }
    }
}

void change(QList<ListColumn>& columns, Field from, Field to)
{
    for (auto& column : columns) {
        if (column.field == from)
            column.field = to;
    }
}

/// "Vārds" alone means the whole name; beside "Uzvārds" it means the given one.
void settleNames(ListLayout& layout)
{
    auto& columns = layout.columns;
    if (layout.has(Field::Name) && layout.has(Field::Given) && layout.has(Field::Family))
        change(columns, Field::Name, Field::Ignore);
    else if (layout.has(Field::Name) && layout.has(Field::Family))
        change(columns, Field::Name, Field::Given);
    else if (layout.has(Field::Name) && layout.has(Field::Given))
        change(columns, Field::Given, Field::Ignore);
    else if (layout.has(Field::Given) != layout.has(Field::Family))
        change(columns, layout.has(Field::Given) ? Field::Given : Field::Family, Field::Name);
}

std::optional<Language> languageOfHeadings(const QList<HeaderMatch>& matches)
{
    QHash<Language, int> votes;
    for (const auto& match : matches) {
        if (match.language)
            votes[*match.language] += match.weight;
    }
    std::optional<Language> best;
    for (const auto language : kLanguages) {
        if (votes.value(language) > (best ? votes.value(*best) : 0))
            best = language;
    }
    return best;
}

}  // namespace

std::optional<ListLayout> recogniseLayout(const QList<TableRow>& rows, ListKind kind,
                                          const ImportAssumptions& assumptions)
{
    Candidate header;
    auto known = assumptions;
    QStringList titles;
    ListLayout layout{.kind = kind};
    qsizetype width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.cells.size());
    for (const auto& row : rows.first(std::min(rows.size(), kRowsWithTitles))) {
        if (row.isBlank())
            continue;
        if (!known.year && kind == ListKind::Attendance)
            known.year = yearInTitles(titles);
        auto candidate = tryAsHeader(row, kind, known);
        titles.append(row.cells.join(u' '));
        if (candidate.score > header.score) {
            header = std::move(candidate);
            layout.headerLine = row.line;
        }
    }

    QList<int> weights;
    const auto headings = [&] {
        for (const auto& row : rows) {
            if (row.line == layout.headerLine)
                return row.cells;
        }
        return QStringList();
    }();
    for (qsizetype i = 0; i < width; ++i) {
        const auto match = header.matches.value(i);
        ListColumn column{.number = int(i) + 1,
                          .header = headings.value(i).simplified(),
                          .field = match.field,
                          .day = header.days.value(i)};
        weights.append(match.weight);
        const bool people = kind != ListKind::Events && kind != ListKind::MeetingLog;
        if (match.weight <= kWeak && people) {
            const auto guessed = fieldByContent(cellsBelow(rows, layout.headerLine, int(i)));
            if (guessed != Field::Ignore) {
                column.field = guessed;
                weights.last() = kWeak - 5;  // headings go before guesses
            }
        }
        layout.columns.append(column);
        if (!column.header.isEmpty() || column.field != Field::Ignore
            || isOftenFilled(cellsBelow(rows, layout.headerLine, int(i))))
            layout.width = int(i) + 1;
    }
    leaveOutRepeated(layout.columns, weights);
    settleNames(layout);
    layout.language = languageOfHeadings(header.matches);

    if (const auto* name = layout.column(Field::Name)) {
        layout.nameOrder = assumptions.nameOrder.value_or(
            guessNameOrder(name->header, cellsBelow(rows, layout.headerLine, name->number - 1)));
    }
    const bool understood
        = std::any_of(layout.columns.begin(), layout.columns.end(),
                      [](const auto& column) { return column.field != Field::Ignore; });
    if (!understood)
        return std::nullopt;
    return layout;
}

}  // namespace kaasa::exchange
