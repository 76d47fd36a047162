// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reversal.h"

#include "core/sql/database.h"
#include "core/storage/act.h"
#include "core/storage/schema_registry.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kChanges = uR"(
    SELECT tab, col, key1, key2, key3, old, new FROM change WHERE act_id = :act ORDER BY id DESC)";

// Changes of the row by other acts that still stand; undone acts and their undoing cancel out.
constexpr QStringView kTouched = uR"(
    SELECT EXISTS (SELECT 1 FROM change c JOIN act a ON a.id = c.act_id
                    WHERE c.tab = :tab AND c.key1 = :key AND c.act_id > :act AND c.act_id <> :mine
                      AND a.undone_by IS NULL AND a.undoes IS NULL))";

constexpr QStringView kMarkRow = uR"(
    SELECT mark, cleared FROM attendance WHERE session_id = :s AND person_id = :p AND device_id = :d)";

}  // namespace

Result<void> Reversal::reverse(qint64 act)
{
    const auto rows = m_database.select(kChanges, {{u":act"_s, act}});
    if (!rows)
        return rows.error();
    QMap<QList<qint64>, QList<Recorded>> marks;
    for (const auto& row : rows.value()) {
        const auto* table = findTable(row.value(0).toInt());
        if (!table)
            continue;
        const Recorded change{
            table,
            row.value(1).toInt(),
            {row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(4).toLongLong()},
            row.value(5),
            row.value(6)};
        if (table->merge == Merge::ObservedRemove) {
            marks[change.key].append(change);
            continue;
        }
        const auto reversed = change.column == 0 ? reverseBirth(act, change) : reverseValue(change);
        if (!reversed)
            return reversed.error();
    }
    for (const auto& changes : std::as_const(marks)) {
        if (const auto reversed = reverseAttendance(act, changes); !reversed)
            return reversed.error();
    }
    // a redo makes what was taken back stand again, all of it
    const auto marked = m_database.execute(u"UPDATE act SET undone_by = :by WHERE id = :act",
                                           {{u":by"_s, m_act.id()}, {u":act"_s, act}});
    if (!marked)
        return marked.error();
    const auto restored = m_database.execute(
        u"UPDATE act SET undone_by = NULL WHERE undone_by = :act", {{u":act"_s, act}});
    return restored ? Result<void>() : Result<void>(restored.error());
}

Result<void> Reversal::reverseValue(const Recorded& change)
{
    const auto* column = change.table->column(change.column);
    if (!column)
        return {};
    const auto changed
        = m_database.execute(u"UPDATE %1 SET %2 = :before WHERE id = :id AND %2 IS :after"_s.arg(
                                 change.table->name, column->name),
                             {{u":before"_s, change.before},
                              {u":id"_s, change.key.first()},
                              {u":after"_s, change.after}});
    if (!changed)
        return changed.error();
    if (changed.value() == 0)
        m_leftAlone.append({change.table->name, column->name, change.key.first()});
    return {};
}

Result<bool> Reversal::touchedSince(qint64 act, const Recorded& change)
{
    const auto touched = m_database.value(kTouched,
                                          {{u":tab"_s, change.table->number},
                                           {u":key"_s, change.key.first()},
                                           {u":act"_s, act},
                                           {u":mine"_s, m_act.id()}});
    if (!touched)
        return touched.error();
    return touched.value().toBool();
}

Result<void> Reversal::reverseBirth(qint64 act, const Recorded& change)
{
    const auto touched = touchedSince(act, change);
    if (!touched)
        return touched.error();
    if (touched.value()) {
        m_leftAlone.append({change.table->name, {}, change.key.first()});
        return {};
    }
    const auto binned
        = m_database.execute(u"UPDATE %1 SET deleted = 1 WHERE id = :id"_s.arg(change.table->name),
                             {{u":id"_s, change.key.first()}});
    return binned ? Result<void>() : Result<void>(binned.error());
}

// Stamps only grow (SYNC 2.6), so a mark is taken back by clearing it, and a clearing by a new
// mark.
Result<void> Reversal::reverseAttendance(qint64 act, const QList<Recorded>& changes)
{
    const auto& first = changes.first();
    const sql::Bindings key{
        {u":s"_s, first.key[0]}, {u":p"_s, first.key[1]}, {u":d"_s, first.key[2]}};
    const auto present = m_database.select(kMarkRow, key);
    if (!present)
        return present.error();
    if (present.value().isEmpty())
        return {};
    const auto mark = present.value().first().value(0).toLongLong();
    const auto cleared = present.value().first().value(1).toLongLong();

    bool born = false;
    qint64 markBefore = mark;
    qint64 clearedBefore = cleared;
    QList<std::pair<QString, QVariant>> before;
    for (const auto& change : changes) {
        const auto* column = first.table->column(change.column);
        born = born || change.column == 0;
        if (!column)
            continue;
        const bool stampMoved = (column->name == u"mark" && change.after.toLongLong() != mark)
            || (column->name == u"cleared" && change.after.toLongLong() != cleared);
        if (stampMoved) {
            m_leftAlone.append({first.table->name, {}, first.key.first()});
            return {};
        }
        if (column->name == u"mark")
            markBefore = change.before.toLongLong();
        else if (column->name == u"cleared")
            clearedBefore = change.before.toLongLong();
        else
            before.append({column->name, change.before});
    }
    if (born) {
        const auto touched = m_database.value(
            u"SELECT EXISTS (SELECT 1 FROM change WHERE tab = :tab AND key1 = :s AND key2 = :p AND "
            u"key3 = :d "
            "AND act_id > :act AND act_id <> :mine AND act_id IN (SELECT id FROM act WHERE "
            "undone_by IS NULL AND undoes IS NULL))",
            sql::Bindings{
                {u":tab"_s, first.table->number}, {u":act"_s, act}, {u":mine"_s, m_act.id()}}
                + key);
        if (!touched)
            return touched.error();
        if (touched.value().toBool()) {
            m_leftAlone.append({first.table->name, {}, first.key.first()});
            return {};
        }
    }
    const bool liveBefore = !born && markBefore > clearedBefore;
    QStringList sets;
    auto bindings = key;
    for (const auto& [column, value] : before) {
        sets.append(column + u" = :"_s + column);
        bindings.append({u':' + column, value});
    }
    sets.append(liveBefore ? u"mark = :stamp"_s : u"cleared = :stamp"_s);
    bindings.append({u":stamp"_s, liveBefore ? m_act.stamp() : mark});
    const auto changed = m_database.execute(
        u"UPDATE attendance SET %1 WHERE session_id = :s AND person_id = :p AND device_id = :d"_s
            .arg(sets.join(u", "_s)),
        bindings);
    return changed ? Result<void>() : Result<void>(changed.error());
}

}  // namespace kaasa::storage
