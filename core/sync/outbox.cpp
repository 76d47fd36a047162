// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/sql/database.h"
#include "core/storage/erasure.h"
#include "core/storage/row_clock.h"
#include "core/storage/schema_registry.h"
#include "core/storage/write_scope.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kMark = 1;  // columns of table attendance
constexpr int kCleared = 2;

constexpr QStringView kUnsent = uR"(
    SELECT a.id, a.stamp, a.kind, a.subject, m.uid,
           (SELECT count(*) FROM change c WHERE c.act_id = a.id)
      FROM act a LEFT JOIN member m ON m.id = a.member_id
     WHERE a.envelope IS NULL AND a.device_id = 1 ORDER BY a.id)";

constexpr QStringView kWaiting = uR"(
    SELECT count(*), min(stamp) FROM act WHERE envelope IS NULL AND device_id = 1
    UNION ALL
    SELECT coalesce(sum(acts), 0), min(oldest) FROM sync_sent WHERE acknowledged = 0)";

constexpr QStringView kLater = uR"(
    SELECT c.act_id, c.tab, c.key1, c.key2, c.key3, c.col, c.old FROM change c
      JOIN act a ON a.id = c.act_id
     WHERE c.act_id > :act AND c.col > 0 ORDER BY c.id)";

constexpr QStringView kOfAct = uR"(
    SELECT tab, key1, key2, key3, col FROM change WHERE act_id = :act AND tab != :erased
     ORDER BY tab, key1, key2, key3, id)";

constexpr QStringView kErasedBy
    = u"SELECT new FROM change WHERE act_id = :act AND tab = :erased ORDER BY id";

}  // namespace

struct Outbox::Act {
    qint64 id;
    qint64 stamp;
    QString kind;
    QString subject;
    QByteArray member;
};

Result<QList<Outbox::Act>> Outbox::unsentActs(int most)
{
    auto statement = m_database.prepare(kUnsent);
    if (!statement)
        return statement.error();
    if (const auto run = statement.value().run(); !run)
        return run.error();
    QList<Act> acts;
    qint64 changes = 0;
    auto& row = statement.value();
    while (row.next()) {
        changes += row.value(5).toLongLong();
        if (!acts.isEmpty() && changes > most)
            break;
        acts.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(),
                     row.value(3).toString(), row.value(4).toByteArray()});
    }
    if (const auto ended = row.ended(); !ended)
        return ended.error();
    row.finish();
    return acts;
}

Result<Outbox::Batch> Outbox::unsent(int most)
{
    m_keys.forget();
    const auto acts = unsentActs(most);
    if (!acts)
        return acts.error();
    Batch batch;
    if (acts.value().isEmpty())
        return batch;
    batch.upTo = acts.value().last().stamp;
    if (const auto read = readLater(acts.value().first().id); !read)
        return read.error();
    for (const auto& act : acts.value()) {
        auto entry = entryOf(act);
        if (!entry)
            return entry.error();
        if (!entry.value().changes.isEmpty())
            batch.entries.append(std::move(entry).value());
    }
    return batch;
}

Result<void> Outbox::readLater(qint64 firstAct)
{
    m_later.clear();
    const auto rows = m_database.select(kLater, {{u":act"_s, firstAct}});
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        const RowKey key{row.value(1).toLongLong(), row.value(2).toLongLong(),
                         row.value(3).toLongLong(), row.value(4).toLongLong()};
        m_later[key].append({row.value(0).toLongLong(), row.value(5).toInt(), row.value(6)});
    }
    return {};
}

Result<Entry> Outbox::entryOf(const Act& act)
{
    const auto device = m_keys.deviceUid(1);
    if (!device)
        return device.error();
    Entry entry{act.stamp, device.value(), act.member, act.kind, act.subject, {}};
    const auto rows
        = m_database.select(kOfAct, {{u":act"_s, act.id}, {u":erased"_s, storage::kErasedTable}});
    if (!rows)
        return rows.error();
    const auto keyOf = [&rows](qsizetype at) -> RowKey {
        const auto& row = rows.value()[at];
        return {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong(),
                row.value(3).toLongLong()};
    };
    for (qsizetype at = 0; at < rows.value().size();) {
        const auto key = keyOf(at);
        QList<int> columns;
        for (; at < rows.value().size() && keyOf(at) == key; ++at) {
            if (const auto column = rows.value()[at].value(4).toInt(); !columns.contains(column))
                columns.append(column);
        }
        const auto* table = storage::findTable(int(key[0]));
        if (!table || !table->isShared())
            continue;
        auto change = changeOf(*table, key, act.id, columns);
        if (!change)
            return change.error();
        if (change.value().made || !change.value().values.empty())
            entry.changes.append(std::move(change).value());
    }
    const auto erased = m_database.select(
        kErasedBy, {{u":act"_s, act.id}, {u":erased"_s, storage::kErasedTable}});
    if (!erased)
        return erased.error();
    for (const auto& row : erased.value())
        entry.changes.append({storage::kErasedTable, row.value(0).toByteArray(), false, {}});
    return entry;
}

Result<RowChange> Outbox::changeOf(const storage::Table& table, const RowKey& row, qint64 act,
                                   QList<int> columns)
{
    const auto name = nameOf(table, row);
    if (!name)
        return name.error();
    RowChange change{table.number, name.value(), columns.removeAll(0) > 0, {}};
    const bool mark = table.merge == storage::Merge::ObservedRemove;
    // a mark is one value: whoever wrote it last wins with all of it
    const bool whole = change.made || (mark && columns.contains(kMark));
    if (whole)
        columns = table.columnNumbers();
    else if (mark)
        columns = {kCleared};
    const auto values = valuesAt(table, row, act, columns);
    if (!values)
        return values.error();
    const auto defaults = m_cells.defaults(table);
    if (!defaults)
        return defaults.error();
    change.made = whole;
    for (const auto column : std::as_const(columns)) {
        const auto value = values.value().value(column);
        if (whole && isSameCell(value, defaults.value().value(column)))
            continue;
        const auto wire = m_cells.toWire(*table.column(column), value);
        if (!wire)
            return wire.error();
        change.values.emplace(column, wire.value());
    }
    return change;
}

Result<Cells> Outbox::valuesAt(const storage::Table& table, const RowKey& row, qint64 act,
                               const QList<int>& columns)
{
    QStringList names;
    for (const auto column : columns)
        names.append(table.column(column)->name);
    QStringList keys;
    sql::Bindings bindings;
    for (const auto& key : table.keyColumns()) {
        keys.append(u"%1 = :%1"_s.arg(key));
        bindings.append({u':' + key, row[size_t(keys.size())]});
    }
    const auto found = m_database.select(
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(names.join(u", "_s), table.name, keys.join(u" AND "_s)),
        bindings);
    if (!found)
        return found.error();
    Cells values;
    if (found.value().isEmpty())
        return values;  // erased since
    for (qsizetype i = 0; i < columns.size(); ++i)
        values.insert(columns[i], found.value().first().value(int(i)));
    const auto later = m_later.value(row);
    for (auto change = later.crbegin(); change != later.crend() && change->act > act; ++change) {
        if (values.contains(change->column))
            values.insert(change->column, change->before);
    }
    return values;
}

Result<QByteArray> Outbox::nameOf(const storage::Table& table, const RowKey& row)
{
    if (table.merge != storage::Merge::ObservedRemove)
        return m_keys.uidOf(table, row[1]);
    const auto session = m_keys.uidOf(*storage::findTable(u"session"), row[1]);
    if (!session)
        return session;
    const auto person = m_keys.uidOf(*storage::findTable(u"person"), row[2]);
    if (!person)
        return person;
    const auto device = m_keys.deviceUid(row[3]);
    if (!device)
        return device;
    return session.value() + person.value() + device.value();
}

Result<void> Outbox::markSent(qint64 stamp, qint64 envelope)
{
    const auto marked = m_database.execute(
        u"UPDATE act SET envelope = :envelope WHERE envelope IS NULL AND device_id = 1 "
        "AND stamp <= :stamp",
        {{u":envelope"_s, envelope}, {u":stamp"_s, stamp}});
    return marked ? Result<void>() : Result<void>(marked.error());
}

// Of a computer that only reads nothing waits: what it wrote before it was one stays here.
Result<Waiting> Outbox::waiting()
{
    const auto scope = storage::writeScope(m_database);
    if (!scope || scope.value() == storage::WriteScope::Nothing)
        return scope ? Result<Waiting>(Waiting()) : scope.error();
    const auto rows = m_database.select(kWaiting);
    if (!rows)
        return rows.error();
    Waiting waiting;
    for (const auto& row : rows.value()) {
        waiting.acts += row.value(0).toLongLong();
        if (row.value(1).isNull())
            continue;
        const auto done = storage::stampTime(row.value(1).toLongLong());
        if (!waiting.oldest.isValid() || done < waiting.oldest)
            waiting.oldest = done;
    }
    return waiting;
}

}  // namespace kaasa::sync
