// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/write_scope.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

/// What the desk writes, of those who are there already.
const QStringList kAtDoor{u"attendance"_s, u"registration"_s};
/// And of those who come unannounced; `member`: who stands at the door.
const QStringList kWalkIn{u"member"_s,          u"person"_s,         u"person_name"_s,
                          u"person_language"_s, u"person_contact"_s, u"person_badge"_s,
                          u"consent"_s};

// col 0 tells of a new row
constexpr QStringView kChanged = uR"(
    SELECT c.tab, c.key1, c.key2, c.key3, c.col FROM change c WHERE c.act_id = :act
     ORDER BY c.tab, c.key1, c.key2, c.key3, c.col)";

}  // namespace

bool permits(WriteScope scope, const Table& table, bool isNew, const QList<int>& columns)
{
    if (scope == WriteScope::Everything || !table.isShared())
        return true;
    if (scope == WriteScope::Nothing)
        return false;
    if (kAtDoor.contains(table.name))
        return true;
    if (!kWalkIn.contains(table.name))
        return false;
    const auto* deleted = table.column(u"deleted");
    return isNew || (deleted && std::all_of(columns.begin(), columns.end(), [deleted](int column) {
                         return column == deleted->number;
                     }));
}

Result<WriteScope> writeScope(sql::Database& database)
{
    const auto scope = database.value(u"SELECT scope FROM capture");
    if (!scope)
        return scope.error();
    return WriteScope(scope.value().toInt());
}

Result<void> setWriteScope(sql::Database& database, WriteScope scope)
{
    const auto set = database.execute(u"UPDATE capture SET scope = :scope WHERE id = 1",
                                      {{u":scope"_s, int(scope)}});
    return set ? Result<void>() : Result<void>(set.error());
}

Result<void> checkWriteScope(sql::Database& database, qint64 act)
{
    const auto scope = writeScope(database);
    if (!scope || scope.value() == WriteScope::Everything)
        return scope ? Result<void>() : Result<void>(scope.error());
    const auto changes = database.select(kChanged, {{u":act"_s, act}});
    if (!changes)
        return changes.error();
    QMap<QString, QList<int>> columns;  // by row
    QMap<QString, int> tables;
    for (const auto& change : changes.value()) {
        const auto row
            = u"%1 %2 %3 %4"_s.arg(change.value(0).toString(), change.value(1).toString(),
                                   change.value(2).toString(), change.value(3).toString());
        columns[row].append(change.value(4).toInt());
        tables.insert(row, change.value(0).toInt());
    }
    for (auto row = columns.begin(); row != columns.end(); ++row) {
        const auto* table = findTable(tables.value(row.key()));
        const bool isNew = row.value().removeAll(0) > 0;
        if (table && !permits(scope.value(), *table, isNew, row.value()))
            return Error{Error::Code::Refused, u"beyond this computer's role"_s, {u"sync.role"_s}};
    }
    return {};
}

}  // namespace kaasa::storage
