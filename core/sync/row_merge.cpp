// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_merge.h"

#include "core/sql/database.h"
#include "core/sql/trigger_pause.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/erasure.h"
#include "core/storage/profile.h"
#include "core/storage/row_clock.h"
#include "core/storage/row_stamping.h"
#include "core/storage/schema_registry.h"

#include <QCborValue>
#include <QDateTime>

using namespace Qt::StringLiterals;
using kaasa::storage::ColumnType;

namespace kaasa::sync {
namespace {

constexpr int kUid = 16;  // bytes
constexpr int kMark = 1;  // columns of table attendance
constexpr int kCleared = 2;
constexpr int kFirstCell = 3;  // behind uid, clk, cdev

constexpr QStringView kFindAct = u"SELECT id FROM act WHERE device_id = :device AND stamp = :stamp";

constexpr QStringView kInsertAct = uR"(
    INSERT INTO act (stamp, at, member_id, device_id, kind, subject, envelope)
    VALUES (:stamp, :at, :member, :device, :kind, :subject, :envelope))";

constexpr QStringView kActOf = u"SELECT envelope, member_id, subject FROM act "
                               "WHERE device_id = :device AND stamp = :stamp";

constexpr QStringView kSetCapture = uR"(
    UPDATE capture SET act_id = :act, silent = 0, seen = max(seen, :stamp) WHERE id = 1)";

constexpr QStringView kSilence
    = u"UPDATE capture SET act_id = NULL, silent = 1, seen = max(seen, :stamp) WHERE id = 1";

constexpr QStringView kSetSeen = u"UPDATE capture SET seen = max(seen, :stamp) WHERE id = 1";

constexpr QStringView kDropIfEmpty = uR"(
    DELETE FROM act WHERE id = :act AND NOT EXISTS (SELECT 1 FROM change WHERE act_id = :act2))";

constexpr QStringView kKeepWaiting = uR"(
    INSERT INTO sync_waiting (tab, row, col, stamp, device, value)
    VALUES (:tab, :row, :col, :stamp, :device, :value)
    ON CONFLICT (tab, row, col) DO UPDATE SET
      stamp = excluded.stamp, device = excluded.device, value = excluded.value
     WHERE (excluded.stamp, excluded.device, excluded.value) > (stamp, device, value))";

constexpr QStringView kStandingMark = uR"(
    SELECT mark, cleared FROM attendance
     WHERE session_id = ? AND person_id = ? AND device_id = ?)";

constexpr QStringView kClear = uR"(
    INSERT INTO attendance (session_id, person_id, device_id, mark, cleared)
    VALUES (?, ?, ?, 0, ?)
    ON CONFLICT (session_id, person_id, device_id) DO UPDATE SET cleared = excluded.cleared)";

bool isReferredTo(const storage::Table& table)
{
    const auto& tables = storage::registeredTables();
    return std::any_of(tables.begin(), tables.end(), [&table](const storage::Table& other) {
        return std::any_of(
            other.columns.begin(), other.columns.end(),
            [&table](const storage::Column& column) { return column.references == table.name; });
    });
}

QString momentOf(qint64 stamp)
{
    return storage::stampTime(stamp).toString(Qt::ISODateWithMs);
}

}  // namespace

RowMerge::RowMerge(storage::Profile& profile)
    : m_profile(profile)
    , m_database(profile.database())
    , m_keys(m_database)
    , m_cells(m_database, m_keys)
{
}

Result<void> RowMerge::apply(const Entry& entry)
{
    const auto device = m_keys.deviceKey(entry.device);
    if (!device)
        return device.error();
    const auto act = beginAct(entry, device.value());
    if (!act)
        return act.error();
    if (const auto applied = applyChanges(entry, device.value()); !applied)
        return applied;
    return endAct(act.value());
}

Result<void> RowMerge::applyQuietly(const QList<Entry>& entries)
{
    const sql::TriggerPause pause(m_database);
    qint64 newest = 0;
    for (const auto& entry : entries) {
        const auto device = m_keys.deviceKey(entry.device);
        if (!device)
            return device.error();
        if (const auto applied = applyChanges(entry, device.value()); !applied)
            return applied;
        newest = std::max(newest, entry.stamp);
    }
    const auto seen = m_database.execute(kSetSeen, {{u":stamp"_s, newest}});
    return seen ? Result<void>() : Result<void>(seen.error());
}

Result<void> RowMerge::applyChanges(const Entry& entry, qint64 device)
{
    const Source source{{entry.stamp, device}, entry.device};
    for (const auto& change : entry.changes) {
        if (const auto applied = applyChange(change, source); !applied)
            return applied;
    }
    return {};
}

Result<qint64> RowMerge::beginAct(const Entry& entry, qint64 device)
{
    // a member who is only referred to becomes a stub, which is nobody's act
    const auto silenced = m_database.execute(kSilence, {{u":stamp"_s, entry.stamp}});
    if (!silenced)
        return silenced.error();
    QVariant member;
    if (entry.member.size() == kUid) {
        const auto key = m_keys.keyOrStub(*storage::findTable(u"member"), entry.member);
        if (!key)
            return key.error();
        member = key.value();
    }
    m_member = member;
    // a long act comes in several envelopes
    const auto known
        = m_database.value(kFindAct, {{u":device"_s, device}, {u":stamp"_s, entry.stamp}});
    if (!known && known.error().code != Error::Code::NotFound)
        return known.error();
    qint64 act = known ? known.value().toLongLong() : 0;
    if (act == 0) {
        const auto made = m_database.execute(
            kInsertAct,
            {{u":stamp"_s, entry.stamp},
             {u":at"_s, momentOf(entry.stamp)},
             {u":member"_s, member},
             {u":device"_s, device},
             {u":kind"_s, entry.kind},
             {u":subject"_s, entry.subject},
             {u":envelope"_s, m_origin ? QVariant(qint64(m_origin->envelope)) : QVariant()}});
        if (!made)
            return made.error();
        act = m_database.lastInsertId();
    }
    const auto captured
        = m_database.execute(kSetCapture, {{u":act"_s, act}, {u":stamp"_s, entry.stamp}});
    if (!captured)
        return captured.error();
    return act;
}

Result<void> RowMerge::endAct(qint64 act)
{
    if (const auto released
        = m_database.execute(kSetCapture, {{u":act"_s, QVariant()}, {u":stamp"_s, 0}});
        !released)
        return released.error();
    const auto dropped = m_database.execute(kDropIfEmpty, {{u":act"_s, act}, {u":act2"_s, act}});
    return dropped ? Result<void>() : Result<void>(dropped.error());
}

Result<void> RowMerge::applyChange(const RowChange& change, const Source& source)
{
    if (change.table == storage::kErasedTable)
        return erase(change.row, source.stamp.time);
    const auto* table = storage::findTable(change.table);
    if (!table || !table->isShared()) {
        for (const auto& [column, value] : change.values) {
            if (const auto kept = keepWaiting(change, column, value, source); !kept)
                return kept;
        }
        return {};
    }
    const auto gone = concernsErased(*table, change);
    if (!gone)
        return gone.error();
    if (gone.value())
        return {};
    if (table->merge == storage::Merge::ObservedRemove)
        return applyMark(*table, change, source);
    return applyRow(*table, change, source);
}

Result<void> RowMerge::applyRow(const storage::Table& table, const RowChange& change,
                                const Source& source)
{
    if (const auto kept = keepUnknown(table, change, source); !kept)
        return kept;
    if (change.made) {
        const auto inserted = insertRow(table, change, source);
        if (!inserted || inserted.value())
            return inserted ? Result<void>() : Result<void>(inserted.error());
    }
    const auto row = m_keys.keyOrStub(table, change.row);
    if (!row)
        return row.error();
    return updateRow(table, row.value(), change, source);
}

Result<bool> RowMerge::insertRow(const storage::Table& table, const RowChange& change,
                                 const Source& source)
{
    const auto found = insertion(table);
    if (!found)
        return found.error();
    auto& insertion = *found.value();
    auto cells = insertion.cells;
    cells[0] = change.row;
    cells[1] = source.stamp.time;
    cells[2] = source.stamp.device;
    if (const auto filled = fill(table, change, cells, kFirstCell); !filled)
        return filled.error();
    if (const auto run = insertion.statement.run(cells); !run)
        return run.error();
    if (insertion.statement.changedRows() == 0)
        return false;
    if (insertion.isReferredTo)
        m_keys.remember(table, change.row, insertion.statement.lastInsertId());
    return true;
}

// What came for no column of the table is left; nothing is the default, which is nothing where
// there may be nothing.
Result<void> RowMerge::fill(const storage::Table& table, const RowChange& change,
                            QVariantList& cells, int first)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto value = change.values.find(table.columns[i].number);
        if (value == change.values.end())
            continue;
        auto cell = m_cells.fromWire(table.columns[i], value->second);
        if (!cell)
            return cell.error();
        if (!cell.value().isNull())
            cells[first + i] = std::move(cell).value();
    }
    return {};
}

Result<RowMerge::RowInsertion*> RowMerge::insertion(const storage::Table& table)
{
    if (const auto known = m_insertions.find(table.number); known != m_insertions.end())
        return &known->second;
    const bool isMark = table.merge == storage::Merge::ObservedRemove;
    QStringList names = isMark ? table.keyColumns() : QStringList{u"uid"_s, u"clk"_s, u"cdev"_s};
    QVariantList cells(names.size());
    const auto defaults = m_cells.defaults(table);
    if (!defaults)
        return defaults.error();
    QStringList overwritten;
    for (const auto& column : table.columns) {
        names.append(column.name);
        cells.append(defaults.value().value(column.number));
        overwritten.append(u"%1 = excluded.%1"_s.arg(column.name));
    }
    const QStringList places(names.size(), u"?"_s);
    auto text = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table.name, names.join(u", "_s),
                                                         places.join(u", "_s));
    if (isMark) {
        text += u" ON CONFLICT (%1) DO UPDATE SET %2"_s.arg(table.keyColumns().join(u", "_s),
                                                            overwritten.join(u", "_s));
    } else {
        text += u" ON CONFLICT (uid) DO NOTHING"_s;
    }
    auto statement = m_database.prepare(text);
    if (!statement)
        return statement.error();
    const auto made = m_insertions.emplace(
        table.number, RowInsertion{std::move(statement).value(), cells, isReferredTo(table)});
    return &made.first->second;
}

Result<void> RowMerge::updateRow(const storage::Table& table, qint64 row, const RowChange& change,
                                 const Source& source)
{
    auto clock = storage::readClock(m_database, table, row);
    if (!clock)
        return clock.error();
    const auto defaults = m_cells.defaults(table);
    if (!defaults)
        return defaults.error();
    const auto standing = m_database.select(u"SELECT * FROM %1 WHERE id = :id"_s.arg(table.name),
                                            {{u":id"_s, row}});
    if (!standing)
        return standing.error();

    QStringList assignments;
    QVariantList cells;
    bool won = false;
    for (const auto& column : table.columns) {
        const auto value = change.values.find(column.number);
        const bool named = value != change.values.end();
        if (!named && !change.made)
            continue;
        auto cell = named ? m_cells.fromWire(column, value->second) : Result<QVariant>(QVariant());
        if (!cell)
            return cell.error();
        const auto written
            = cell.value().isNull() ? defaults.value().value(column.number) : cell.value();
        const auto stands = standing.value().first().value(column.name);
        const auto wire = m_cells.toWire(column, written);
        if (!wire)
            return wire.error();
        const auto standingStamp = clock.value().at(column.number);
        const auto wins
            = this->wins(source, wire.value(), standingStamp, table, column.number, stands);
        if (!wins)
            return wins.error();
        if (named && !change.made && !isSameCell(written, stands)) {
            const auto noted = noteIfConcurrent(table, row, column.number, source, standingStamp,
                                                wins.value(), wins.value() ? stands : written);
            if (!noted)
                return noted;
        }
        if (!wins.value())
            continue;
        won = true;
        clock.value().set(column.number, source.stamp);
        if (!isSameCell(written, stands)) {
            assignments.append(column.name + u" = ?"_s);
            cells.append(written);
        }
    }
    if (!assignments.isEmpty()) {
        auto update = m_database.prepare(
            u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.name, assignments.join(u", "_s)));
        if (!update)
            return update.error();
        cells.append(row);
        if (const auto run = update.value().run(cells); !run)
            return run.error();
    }
    return won ? storage::writeClock(m_database, table, row, clock.value()) : Result<void>();
}

void RowMerge::cameIn(quint64 envelope, QMap<QByteArray, quint64> seen)
{
    m_origin = Origin{envelope, std::move(seen)};
}

// Whoever wrote what is applied had not seen the envelope that the standing value came in. What
// came in a snapshot has no act here, and whoever made the snapshot knew it.
Result<void> RowMerge::noteIfConcurrent(const storage::Table& table, qint64 row, int column,
                                        const Source& source, const storage::Stamp& standing,
                                        bool won, const QVariant& lost)
{
    if (!m_origin || standing.time == 0 || standing.device == source.stamp.device)
        return {};
    const auto acts = m_database.select(
        kActOf, {{u":device"_s, standing.device}, {u":stamp"_s, standing.time}});
    if (!acts)
        return acts.error();
    if (acts.value().isEmpty())
        return {};
    const auto& act = acts.value().first();
    if (act.value(0).isNull()) {
        if (standing.device != storage::Profile::kThisDevice)
            return {};
    } else {
        const auto author = m_keys.deviceUid(standing.device);
        if (!author)
            return author.error();
        if (act.value(0).toULongLong() <= m_origin->seen.value(author.value()))
            return {};
    }
    const storage::ChangeAuthor theirs{source.stamp, m_member};
    const storage::ChangeAuthor ours{standing, act.value(1)};
    return storage::ConflictRepository(m_database)
        .note({table, row, column, act.value(2).toString()}, won ? theirs : ours,
              won ? ours : theirs, lost);
}

Result<bool> RowMerge::wins(const Source& source, const WireValue& value,
                            const storage::Stamp& standing, const storage::Table& table, int column,
                            const QVariant& cell)
{
    if (source.stamp.time != standing.time)
        return source.stamp.time > standing.time;
    if (source.stamp.device != standing.device) {
        if (standing.device == 0)
            return true;  // a stub
        const auto other = m_keys.deviceUid(standing.device);
        if (!other)
            return other.error();
        return source.device > other.value();
    }
    // one stamp given twice: a computer whose disk was copied
    const auto wire = m_cells.toWire(*table.column(column), cell);
    if (!wire)
        return wire.error();
    return cborOf(value).toCbor() > cborOf(wire.value()).toCbor();
}

Result<void> RowMerge::applyMark(const storage::Table& table, const RowChange& change,
                                 const Source& source)
{
    if (change.row.size() != 3 * kUid)
        return {};
    if (const auto kept = keepUnknown(table, change, source); !kept)
        return kept;
    const auto session = m_keys.keyOrStub(*storage::findTable(u"session"), change.row.first(kUid));
    if (!session)
        return session.error();
    const auto person
        = m_keys.keyOrStub(*storage::findTable(u"person"), change.row.sliced(kUid, kUid));
    if (!person)
        return person.error();
    const auto device = m_keys.deviceKey(change.row.last(kUid));
    if (!device)
        return device.error();
    const QVariantList key{session.value(), person.value(), device.value()};
    if (!change.made && !change.values.contains(kCleared))
        return completeMark(table, change, key, source);
    const auto standing = standingMark(key);
    if (!standing)
        return standing.error();
    const auto cleared = std::max<qint64>(numberOf(change.values, kCleared),
                                          standing.value() ? standing.value()->cleared : 0);
    // a clearing names a mark that may come later
    const bool isNewer = change.made
        && (!standing.value() || numberOf(change.values, kMark) > standing.value()->mark);
    if (!isNewer) {
        auto clear = m_database.prepare(kClear);
        return clear ? clear.value().run(key + QVariantList{cleared}) : Result<void>(clear.error());
    }
    const auto found = insertion(table);
    if (!found)
        return found.error();
    auto& insertion = *found.value();
    auto cells = insertion.cells;
    std::copy(key.begin(), key.end(), cells.begin());
    if (const auto filled = fill(table, change, cells, int(key.size())); !filled)
        return filled;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].number == kCleared)
            cells[key.size() + i] = cleared;
    }
    return insertion.statement.run(cells);
}

// A value that waited for its column belongs to one mark, in whose place another may stand by now.
Result<void> RowMerge::completeMark(const storage::Table& table, const RowChange& change,
                                    const QVariantList& key, const Source& source)
{
    for (const auto& [number, value] : change.values) {
        const auto* column = table.column(number);
        if (!column)
            continue;
        const auto cell = m_cells.fromWire(*column, value);
        if (!cell)
            return cell.error();
        auto update = m_database.prepare(
            u"UPDATE attendance SET %1 = ? "
            "WHERE session_id = ? AND person_id = ? AND device_id = ? AND mark = ?"_s.arg(
                column->name));
        if (!update)
            return update.error();
        if (const auto run = update.value().run(QVariantList{cell.value()} + key
                                                + QVariantList{source.stamp.time});
            !run)
            return run;
    }
    return {};
}

Result<std::optional<RowMerge::StandingMark>> RowMerge::standingMark(const QVariantList& key)
{
    auto statement = m_database.prepare(kStandingMark);
    if (!statement)
        return statement.error();
    auto& row = statement.value();
    if (const auto run = row.run(key); !run)
        return run.error();
    std::optional<StandingMark> standing;
    if (row.next())
        standing = StandingMark{row.value(0).toLongLong(), row.value(1).toLongLong()};
    if (const auto read = row.ended(); !read)
        return read.error();
    return standing;
}

Result<void> RowMerge::erase(const QByteArray& person, qint64 stamp)
{
    m_keys.forget();
    return storage::erasePerson(m_database, person, stamp);
}

Result<void> RowMerge::keepUnknown(const storage::Table& table, const RowChange& change,
                                   const Source& source)
{
    for (const auto& [column, value] : change.values) {
        if (table.column(column))
            continue;
        if (const auto kept = keepWaiting(change, column, value, source); !kept)
            return kept;
    }
    return {};
}

Result<void> RowMerge::keepWaiting(const RowChange& change, int column, const WireValue& value,
                                   const Source& source)
{
    const auto kept = m_database.execute(kKeepWaiting,
                                         {{u":tab"_s, change.table},
                                          {u":row"_s, change.row},
                                          {u":col"_s, column},
                                          {u":stamp"_s, source.stamp.time},
                                          {u":device"_s, source.device},
                                          {u":value"_s, cborOf(value).toCbor()}});
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<bool> RowMerge::concernsErased(const storage::Table& table, const RowChange& change)
{
    const auto anybody = m_keys.isAnybodyErased();
    if (!anybody || !anybody.value())
        return anybody;
    if (table.name == u"person")
        return m_keys.isErased(change.row);
    if (table.merge == storage::Merge::ObservedRemove)
        return m_keys.isErased(
            change.row.sliced(kUid, std::min<qsizetype>(kUid, change.row.size() - kUid)));
    for (const auto& column : table.columns) {
        if (column.references != u"person" || !storage::hangsOnPerson(table, column))
            continue;
        const auto value = change.values.find(column.number);
        const auto* uid
            = value == change.values.end() ? nullptr : std::get_if<QByteArray>(&value->second);
        if (!uid)
            continue;
        const auto gone = m_keys.isErased(*uid);
        if (!gone || gone.value())
            return gone;
    }
    return false;
}

}  // namespace kaasa::sync
