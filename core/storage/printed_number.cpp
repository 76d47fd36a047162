// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/printed_number.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kLast = uR"(
    SELECT coalesce(max(CAST(substr(number, :behind) AS INTEGER)), 0) FROM %1
     WHERE number >= :beginning AND number < :end)";

}  // namespace

Result<int> lastPrintedNumber(sql::Database& database, QStringView table, const QString& beginning)
{
    Q_ASSERT(findTable(table) && !beginning.isEmpty());
    auto end = beginning;
    end.back() = QChar(end.back().unicode() + 1);
    const auto last = database.value(
        kLast.toString().arg(table),
        {{u":behind"_s, beginning.size() + 1}, {u":beginning"_s, beginning}, {u":end"_s, end}});
    if (!last)
        return last.error();
    return last.value().toInt();
}

QString printedNumber(const QString& beginning, int number)
{
    return beginning + u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
}

}  // namespace kaasa::storage
