// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_sample.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/header_recognition.h"
#include "core/exchange/list_reader.h"
#include "core/exchange/workbook.h"

#include <QFile>

namespace kaasa::exchange {
namespace {

constexpr int kSampleRows = 300;
constexpr qint64 kHead = 4096;  // of a file, tells what it is

bool isWorkbook(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && Workbook::isOne(file.read(kHead));
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
        ListSample sample{{{}, sheet, sheets},
                          std::move(rows).value(),
                          choices.layout ? choices.layout : recognised};
        if (recognised && hasNeededColumns(*recognised))
            return sample;
        if (!first || (first->rows.isEmpty() && !sample.rows.isEmpty()))
            first = std::move(sample);
    }
    return *first;  // a workbook has at least one sheet
}

Result<std::unique_ptr<TableReader>> openUncorrected(const QString& path, const TableSource& source)
{
    if (source.isWorkbook()) {
        const auto workbook = Workbook::open(path);
        return workbook ? workbook.value()->read(source.sheet) : workbook.error();
    }
    auto reader = CsvReader::open(path, source.format);
    if (!reader)
        return reader.error();
    return std::unique_ptr<TableReader>(new CsvReader(std::move(reader).value()));
}

}  // namespace

Result<ListSample> sampleList(const QString& path, ListKind kind,
                              const ImportAssumptions& assumptions, const ListChoices& choices)
{
    if (isWorkbook(path))
        return sampleSheets(path, kind, assumptions, choices);
    auto reader = choices.format ? CsvReader::open(path, *choices.format) : CsvReader::open(path);
    if (!reader)
        return reader.error();
    auto rows = firstRows(reader.value());
    if (!rows)
        return rows.error();
    ListSample sample{{reader.value().format(), {}, {}}, std::move(rows).value(), choices.layout};
    if (!sample.layout)
        sample.layout = layoutOf(sample.rows, kind, assumptions, choices);
    return sample;
}

Result<std::unique_ptr<TableReader>> openTable(const QString& path, const TableSource& source,
                                               const CellCorrections& corrections)
{
    auto table = openUncorrected(path, source);
    if (!table || corrections.isEmpty())
        return table;
    return std::unique_ptr<TableReader>(
        std::make_unique<CorrectedTable>(std::move(table).value(), corrections));
}

}  // namespace kaasa::exchange
