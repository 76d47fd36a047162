// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_reader.h"

#include "core/exchange/column_content.h"
#include "core/exchange/plain_words.h"
#include "core/exchange/refusal.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostAnswers
    = 5000;  // different cells of one column: more is no tick-box question

bool isTotal(const QString& cell)
{
    static const QSet<QString> kWords{u"kopa"_s,  u"pavisam"_s, u"summa"_s, u"kokku"_s,
                                      u"итого"_s, u"всего"_s,   u"total"_s, u"totals"_s,
                                      u"sum"_s,   u"разом"_s};
    return kWords.contains(plainWords(cell).section(u' ', 0, 0));
}

bool namesGroup(const QString& cell)
{
    static const QStringList kStems{u"grup"_s,  u"ruhm"_s,     u"групп"_s,
                                    u"group"_s, u"saraksts"_s, u"nimekiri"_s};
    const auto words = plainWords(cell);
    return cell.trimmed().endsWith(u':')
        || std::any_of(kStems.begin(), kStems.end(),
                       [&](const QString& stem) { return holdsWords(words, stem); });
}

bool isNameField(Field field)
{
    return field == Field::Name || field == Field::Given || field == Field::Family;
}

}  // namespace

bool hasNeededColumns(const ListLayout& layout)
{
    const bool people = layout.has(Field::Name) || layout.has(Field::Given);
    switch (layout.kind) {
    case ListKind::People:
    case ListKind::Registrations:
        return people;
    case ListKind::Attendance:
        return people && layout.has(Field::Attendance);
    case ListKind::Events: {
        const bool title = layout.has(Field::Title) || layout.has(Field::TitleLatvian)
            || layout.has(Field::TitleEstonian) || layout.has(Field::TitleRussian)
            || layout.has(Field::TitleEnglish);
        return title && (layout.has(Field::Day) || layout.has(Field::Start));
    }
    case ListKind::MeetingLog:
        return people && (layout.has(Field::Joined) || layout.has(Field::Duration));
    }
    Q_UNREACHABLE();
}

Result<ListReader> ListReader::open(const QString& path, ListKind kind,
                                    const ImportAssumptions& assumptions,
                                    const ListChoices& choices)
{
    const auto sampled = sampleList(path, kind, assumptions, choices);
    if (!sampled)
        return sampled.error();
    const auto& sample = sampled.value().rows;
    const auto& layout = sampled.value().layout;
    if (!layout)
        return refuse(path, Refusal::NoHeader);
    if (!hasNeededColumns(*layout))
        return refuse(path, Refusal::MissingColumn);
    const bool rowsBelow = std::any_of(sample.begin(), sample.end(), [&](const TableRow& row) {
        return row.line > layout->headerLine && !row.isBlank();
    });
    if (!rowsBelow)
        return refuse(path, Refusal::NoRows, layout->headerLine);

    auto again = openTable(path, sampled.value().source, assumptions, choices.corrections);
    if (!again)
        return again.error();
    ListReader list(std::move(again).value(), sampled.value().source, *layout);
    list.m_leftOut = choices.leftOut;
    for (const auto& row : sample) {
        if (row.line == layout->headerLine)
            list.m_headings = row.cells;
        else if (row.line < layout->headerLine && !row.isBlank())
            list.m_titles.append(row.cells.join(u' ').simplified());
    }
    if (kind == ListKind::Registrations || kind == ListKind::MeetingLog) {
        const auto whole
            = openTable(path, sampled.value().source, assumptions, choices.corrections);
        if (!whole)
            return whole.error();
        if (const auto collected = list.collectCells(*whole.value()); !collected)
            return collected.error();
    }
    return list;
}

ListReader::ListReader(std::unique_ptr<TableReader> reader, TableSource source, ListLayout layout)
    : m_reader(std::move(reader))
    , m_source(std::move(source))
    , m_layout(std::move(layout))
{
}

Result<void> ListReader::collectCells(TableReader& reader)
{
    QHash<Field, QSet<QString>> seen;
    while (true) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        if (!row.value())
            return {};
        if (row.value()->line <= m_layout.headerLine)
            continue;
        for (const auto field : {Field::Topics, Field::Events, Field::Timestamp, Field::Joined}) {
            const auto* column = m_layout.column(field);
            if (!column)
                continue;
            const auto cell = row.value()->cell(column->number - 1).trimmed();
            auto& cells = m_cells[field];
            // How often an answer is given matters for what people tick, so repetitions stay there.
            const bool time = field == Field::Timestamp || field == Field::Joined;
            const bool repeated = time && seen[field].contains(cell);
            if (cell.isEmpty() || repeated || cells.size() >= kMostAnswers)
                continue;
            seen[field].insert(cell);
            cells.append(cell);
        }
    }
}

bool ListReader::beginsNextTable(const TableRow& row) const
{
    static const QRegularExpression kTitle(u"^\\d{1,2}\\. \\p{L}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto filled = std::count_if(row.cells.begin(), row.cells.end(), [](const QString& cell) {
        return !cell.trimmed().isEmpty();
    });
    return m_layout.kind == ListKind::MeetingLog && row.line > m_layout.headerLine && filled == 1
        && kTitle.match(row.cell(0).trimmed()).hasMatch();
}

SkipReason ListReader::reasonToSkip(const TableRow& row) const
{
    const auto keptOut = [](const CellRemark& remark) { return leavesOut(remark.why); };
    if (std::any_of(row.remarks.begin(), row.remarks.end(), keptOut))
        return SkipReason::LeftOut;
    if (row.isBlank())
        return SkipReason::Blank;
    if (row.line < m_layout.headerLine)
        return SkipReason::Title;
    if (m_layout.headerLine > 0 && row.cells == m_headings)
        return SkipReason::Header;
    if (m_leftOut.contains(row.line))
        return SkipReason::LeftOut;

    int filled = 0;
    const ListColumn* only = nullptr;
    bool numbersOnly = true;
    for (const auto& column : m_layout.columns) {
        const auto cell = row.cell(column.number - 1).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        only = &column;
        numbersOnly = numbersOnly && column.field == Field::Ignore && looksLikeRowNumber(cell);
        const bool nameOrNumber = isNameField(column.field) || column.field == Field::Ignore
            || column.field == Field::Title || column.field == Field::Day;
        if (nameOrNumber && isTotal(cell))
            return SkipReason::Totals;
    }
    if (numbersOnly && filled <= 1)
        return SkipReason::Blank;  // a numbered line that nobody has filled in
    if (filled == 1 && m_layout.width >= 3) {
        const auto cell = row.cell(only->number - 1);
        if (only->field == Field::Ignore || (only->number <= 2 && namesGroup(cell)))
            return SkipReason::GroupTitle;
    }
    return SkipReason::None;
}

Result<std::optional<ListRow>> ListReader::next()
{
    if (m_source.format.separatorLine && !std::exchange(m_separatorLineTold, true))
        return std::optional(ListRow{{1, {}}, SkipReason::SeparatorLine});
    while (true) {
        auto row = m_reader->next();
        if (!row)
            return row.error();
        if (!row.value())
            return std::optional<ListRow>();
        if (m_layout.headerLine > 0 && row.value()->line == m_layout.headerLine)
            continue;
        if (beginsNextTable(*row.value()))
            return std::optional<ListRow>();
        const auto reason = reasonToSkip(*row.value());
        return std::optional(ListRow{std::move(*row.value()), reason});
    }
}

}  // namespace kaasa::exchange
