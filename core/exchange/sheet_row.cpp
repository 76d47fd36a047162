// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_row.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

void putCell(TableRow& row, int column, const QString& text)
{
    if (column >= kMostSheetColumns)
        return;
    while (row.cells.size() <= column)
        row.cells.append(QString());
    row.cells[column] = text;
}

QString numberText(double number)
{
    constexpr double kWhole = 1e15;  // beyond, a double has no digits left for it
    if (std::abs(number) < kWhole && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

QString momentText(const QDateTime& moment)
{
    if (moment.time() == QTime(0, 0))
        return moment.date().toString(Qt::ISODate);
    return moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

namespace {

constexpr int kMostBlank = 1000;  // between two rows of one table

class BlankRows : public TableReader {
public:
    explicit BlankRows(std::unique_ptr<TableReader> written)
        : m_written(std::move(written))
    {
    }

    Result<std::optional<TableRow>> next() override
    {
        while (!m_ahead) {
            auto row = m_written->next();
            if (!row || !row.value())
                return row;
            if (!row.value()->isBlank())
                m_ahead = std::move(*row.value());
        }
        if (const auto gap = m_ahead->line - m_line - 1; gap > 0 && gap <= kMostBlank)
            return std::optional(TableRow{++m_line, {}});
        m_line = m_ahead->line;
        return std::optional(*std::exchange(m_ahead, std::nullopt));
    }

    double progress() const override { return m_written->progress(); }

private:
    std::unique_ptr<TableReader> m_written;
    std::optional<TableRow> m_ahead;
    int m_line = 0;
};

}  // namespace

std::unique_ptr<TableReader> withBlankRows(std::unique_ptr<TableReader> written)
{
    return std::make_unique<BlankRows>(std::move(written));
}

}  // namespace kaasa::exchange
