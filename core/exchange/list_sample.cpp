// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_sample.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/header_recognition.h"
#include "core/exchange/icalendar_reader.h"
#include "core/exchange/list_reader.h"
#include "core/exchange/refusal.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/workbook.h"

#include <QFile>

#include <algorithm>
#include <functional>

namespace kaasa::exchange {
namespace {

constexpr int kSampleRows = 300;
constexpr qint64 kHead = 4096;  // of a file, tells what it is

TableSource::Form formOf(const QString& path)
{
    QFile file(path);
    const auto head = file.open(QIODevice::ReadOnly) ? file.read(kHead) : QByteArray();
    if (Workbook::isOne(head))
        return TableSource::Form::Workbook;
    if (isCards(head))
        return TableSource::Form::Cards;
    return isCalendar(head) ? TableSource::Form::Calendar : TableSource::Form::Text;
}

Result<QList<TableRow>> firstRows(TableReader& reader)
{
    QList<TableRow> rows;
    while (rows.size() < kSampleRows) {
        auto row = reader.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        rows.append(std::move(*row.value()));
    }
    return rows;
}

std::optional<ListLayout> layoutOf(const QList<TableRow>& rows, ListKind kind,
                                   const ImportAssumptions& assumptions, const ListChoices& choices)
{
    const auto recognised = recogniseLayout(rows, kind, assumptions);
    if (choices.anew)
        return recognised;
    return recognised ? assumptions.remembered.applied(*recognised)
                      : assumptions.remembered.known(rows, kind);
}

Result<ListSample> sampleSheets(const QString& path, ListKind kind,
                                const ImportAssumptions& assumptions, const ListChoices& choices)
{
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return workbook.error();
    const auto sheets = workbook.value()->sheets();
    std::optional<ListSample> first;
    for (const auto& sheet : choices.sheet.isEmpty() ? sheets : QStringList{choices.sheet}) {
        const auto reader = workbook.value()->read(sheet);
        if (!reader)
            return reader.error();
        auto rows = firstRows(*reader.value());
        if (!rows)
            return rows.error();
        // whatever a person says of its columns, it is said of the sheet that was recognised
        const auto recognised = layoutOf(rows.value(), kind, assumptions, choices);
        ListSample sample{{TableSource::Form::Workbook, {}, sheet, sheets},
                          std::move(rows).value(),
                          choices.layout ? choices.layout : recognised};
        if (recognised && hasNeededColumns(*recognised))
            return sample;
        if (!first || (first->rows.isEmpty() && !sample.rows.isEmpty()))
            first = std::move(sample);
    }
    return *first;  // a workbook has at least one sheet
}

Result<std::unique_ptr<TableReader>> openUncorrected(const QString& path, const TableSource& source,
                                                     const ImportAssumptions& assumptions)
{
    switch (source.form) {
    case TableSource::Form::Workbook: {
        const auto workbook = Workbook::open(path);
        return workbook ? workbook.value()->read(source.sheet) : workbook.error();
    }
    case TableSource::Form::Cards:
        return openCards(path);
    case TableSource::Form::Calendar:
        return openCalendar(path, assumptions);
    case TableSource::Form::Text:
        break;
    }
    auto reader = CsvReader::open(path, source.format);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TableReader>(new CsvReader(std::move(reader).value()));
}

/// What cards and calendars hold is told by their format, so there is nothing to recognise.
Result<ListSample> sampleEntries(const QString& path, TableSource::Form form, ListKind kind,
                                 const ImportAssumptions& assumptions, const ListChoices& choices)
{
    const bool cards = form == TableSource::Form::Cards;
    if (cards && kind != ListKind::People && kind != ListKind::Registrations)
        return refuse(path, Refusal::CardsElsewhere);
    if (!cards && kind != ListKind::Events)
        return refuse(path, Refusal::CalendarElsewhere);
    ListSample sample{{.form = form}, {}, choices.layout};
    const auto reader = openTable(path, sample.source, assumptions);
    if (!reader)
        return reader.error();
    auto rows = firstRows(*reader.value());
    if (!rows)
        return rows.error();
    if (std::all_of(rows.value().begin(), rows.value().end(), std::mem_fn(&TableRow::isBlank)))
        return refuse(path, Refusal::NoEntries);
    sample.rows = std::move(rows).value();
    if (!sample.layout)
        sample.layout = cards ? cardLayout(kind) : calendarLayout();
    return sample;
}

}  // namespace

Result<ListSample> sampleList(const QString& path, ListKind kind,
                              const ImportAssumptions& assumptions, const ListChoices& choices)
{
    const auto form = formOf(path);
    if (form == TableSource::Form::Workbook)
        return sampleSheets(path, kind, assumptions, choices);
    if (form != TableSource::Form::Text)
        return sampleEntries(path, form, kind, assumptions, choices);
    auto reader = choices.format ? CsvReader::open(path, *choices.format) : CsvReader::open(path);
    if (!reader)
        return reader.error();
    auto rows = firstRows(reader.value());
    if (!rows)
        return rows.error();
    ListSample sample{{.format = reader.value().format()}, std::move(rows).value(), choices.layout};
    if (!sample.layout)
        sample.layout = layoutOf(sample.rows, kind, assumptions, choices);
    return sample;
}

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const TableSource& source,
                                               const ImportAssumptions& assumptions,
                                               const CellCorrections& corrections)
{
    auto table = openUncorrected(path, source, assumptions);
    if (!table || corrections.isEmpty())
        return table;
    return std::unique_ptr<TableReader>(
        std::make_unique<CorrectedTable>(std::move(table).value(), corrections));
}

}  // namespace kaasa::exchange
