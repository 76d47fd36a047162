// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reversal.h"

#include "core/sql/database.h"
#include "core/storage/act.h"
#include "core/storage/schema_registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kChanges = uR"(
    SELECT tab, col, key1, key2, key3, old, new, person_id, event_id
      FROM change WHERE act_id = :act ORDER BY id DESC)";

// What was written since, by acts that still stand or by another program; undone acts and their
// undoing cancel out.
constexpr QStringView kSince = uR"(
    SELECT DISTINCT c.tab, c.key1, c.person_id, c.event_id
      FROM change c LEFT JOIN act a ON a.id = c.act_id
     WHERE c.id > (SELECT min(id) FROM change WHERE act_id = :first)
       AND (c.act_id IS NULL
            OR (c.act_id <> :mine AND a.undone_by IS NULL AND a.undoes IS NULL
                AND c.act_id NOT IN (SELECT value FROM json_each(:acts)))))";

constexpr QStringView kBorn = uR"(
    SELECT tab, key1 FROM change
     WHERE act_id IN (SELECT value FROM json_each(:acts)) AND col = 0)";

constexpr QStringView kMarkRow = uR"(
    SELECT mark, cleared FROM attendance WHERE session_id = :s AND person_id = :p AND device_id = :d)";

std::pair<int, qint64> personKey(qint64 person)
{
    static const int kTable = findTable(u"person")->number;
    return {kTable, person};
}

std::pair<int, qint64> eventKey(qint64 event)
{
    static const int kTable = findTable(u"event")->number;
    return {kTable, event};
}

}  // namespace

Result<void> Reversal::reverse(const QList<qint64>& acts)
{
    if (const auto found = findWhatStays(acts); !found)
        return found;
    for (const auto act : acts) {
        if (const auto reversed = reverseAct(act); !reversed)
            return reversed;
    }
    return {};
}

Result<void> Reversal::findWhatStays(const QList<qint64>& acts)
{
    QJsonArray keys;
    for (const auto act : acts)
        keys.append(act);
    const auto list = QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact));
    const auto first = *std::min_element(acts.begin(), acts.end());
    const auto since = m_database.select(
        kSince, {{u":first"_s, first}, {u":mine"_s, m_act.id()}, {u":acts"_s, list}});
    if (!since)
        return since.error();
    for (const auto& row : since.value()) {
        m_written.insert({row.value(0).toInt(), row.value(1).toLongLong()});
        if (!row.value(2).isNull())
            m_written.insert(personKey(row.value(2).toLongLong()));
        if (!row.value(3).isNull())
            m_written.insert(eventKey(row.value(3).toLongLong()));
    }
    if (m_written.isEmpty())
        return {};
    const auto born = m_database.select(kBorn, {{u":acts"_s, list}});
    if (!born)
        return born.error();
    for (const auto& row : born.value()) {
        const RowKey key{row.value(0).toInt(), row.value(1).toLongLong()};
        if (m_written.contains(key))
            m_stays.insert(key);
    }
    return {};
}

Result<void> Reversal::reverseAct(qint64 act)
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
            row.value(6),
            row.value(7).toLongLong(),
            row.value(8).toLongLong()};
        if (table->merge == Merge::ObservedRemove) {
            marks[change.key].append(change);
            continue;
        }
        const auto reversed = change.column == 0 ? reverseBirth(change) : reverseValue(change);
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
    if (!column || belongsToWhatStays(change))
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

bool Reversal::belongsToWhatStays(const Recorded& change) const
{
    if (m_stays.contains({change.table->number, change.key.first()}))
        return true;
    // a registration or a mark belongs to nobody: it goes, though both may stay
    if (change.person != 0 && change.event != 0)
        return false;
    return m_stays.contains(personKey(change.person)) || m_stays.contains(eventKey(change.event));
}

Result<void> Reversal::reverseBirth(const Recorded& change)
{
    if (m_written.contains({change.table->number, change.key.first()})) {
        m_leftAlone.append({change.table->name, {}, change.key.first()});
        return {};
    }
    if (belongsToWhatStays(change))
        return {};
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
