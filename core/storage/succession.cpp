// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/succession.h"

#include "core/storage/profile.h"
#include "core/storage/row_stamping.h"
#include "core/storage/schema_registry.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kWaitAgain
    = u"UPDATE act SET envelope = NULL WHERE device_id = 1 AND envelope > :sent";

constexpr QStringView kActs
    = u"UPDATE act SET device_id = :former WHERE device_id = 1 AND envelope IS NOT NULL";

constexpr QStringView kPause = u"UPDATE capture SET act_id = NULL, silent = :paused WHERE id = 1";

// From here on the acts of device 1 are those that wait: what bears one of their stamps stays.
constexpr QStringView kClocks = u"UPDATE %1 SET cdev = :former WHERE cdev = 1 AND cex IS NULL "
                                "AND clk NOT IN (SELECT stamp FROM act WHERE device_id = 1)";

constexpr QStringView kMarks = u"UPDATE attendance SET device_id = :former WHERE device_id = 1 "
                               "AND mark NOT IN (SELECT stamp FROM act WHERE device_id = 1)";

constexpr QStringView kMarksInHistory = uR"(
    UPDATE change SET key3 = :former
     WHERE tab = :tab AND key3 = 1
       AND NOT (act_id IN (SELECT id FROM act WHERE device_id = 1)
                AND EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = key1
                               AND a.person_id = key2 AND a.device_id = 1)))";

// Marked anew in an act that waits, on top of a mark that others know.
constexpr QStringView kMarkedOver = uR"(
    SELECT a.session_id, a.person_id FROM attendance a
     WHERE a.device_id = 1
       AND NOT EXISTS (SELECT 1 FROM change c JOIN act ON act.id = c.act_id AND act.device_id = 1
                        WHERE c.tab = :tab AND c.key1 = a.session_id AND c.key2 = a.person_id
                          AND c.key3 = 1 AND c.col = 0))";

constexpr QStringView kBefore = uR"(
    SELECT c.col, c.old FROM change c JOIN act ON act.id = c.act_id AND act.device_id = 1
     WHERE c.tab = :tab AND c.key1 = :session AND c.key2 = :person AND c.key3 = 1 AND c.col > 0
     ORDER BY c.id DESC)";

Result<void> done(const Result<qint64>& executed)
{
    return executed ? Result<void>() : Result<void>(executed.error());
}

class Handover {
public:
    Handover(sql::Database& database, qint64 former)
        : m_database(database)
        , m_former(former)
        , m_marks(*findTable(u"attendance"))
    {
    }

    Result<void> clocks();
    Result<void> marks();
    Result<void> conflicts();

private:
    Result<void> clocksWithExceptions(const Table& table);
    Result<void> splitMark(qint64 session, qint64 person);
    Result<void> readWaiting();

    sql::Database& m_database;
    qint64 m_former;
    const Table& m_marks;
    QSet<qint64> m_waiting;  ///< stamps of the acts that go out again
};

Result<void> Handover::readWaiting()
{
    const auto stamps = m_database.select(u"SELECT stamp FROM act WHERE device_id = 1");
    if (!stamps)
        return stamps.error();
    for (const auto& row : stamps.value())
        m_waiting.insert(row.value(0).toLongLong());
    return {};
}

Result<void> Handover::clocks()
{
    if (const auto read = readWaiting(); !read)
        return read;
    for (const auto& table : registeredTables()) {
        if (!table.hasClock())
            continue;
        const auto moved
            = m_database.execute(kClocks.toString().arg(table.name), {{u":former"_s, m_former}});
        if (!moved)
            return moved.error();
        if (const auto split = clocksWithExceptions(table); !split)
            return split;
    }
    return {};
}

Result<void> Handover::clocksWithExceptions(const Table& table)
{
    const auto rows
        = m_database.select(u"SELECT id FROM %1 WHERE cex IS NOT NULL"_s.arg(table.name));
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        const auto id = row.value(0).toLongLong();
        auto clock = readClock(m_database, table, id);
        if (!clock)
            return clock.error();
        bool isChanged = false;
        for (const auto column : table.columnNumbers()) {
            const auto stamp = clock.value().at(column);
            if (stamp.device != Profile::kThisDevice || m_waiting.contains(stamp.time))
                continue;
            clock.value().set(column, {stamp.time, m_former});
            isChanged = true;
        }
        if (!isChanged)
            continue;
        if (const auto written = writeClock(m_database, table, id, clock.value()); !written)
            return written;
    }
    return {};
}

Result<void> Handover::marks()
{
    const sql::Bindings former{{u":former"_s, m_former}};
    if (const auto moved = m_database.execute(kMarks, former); !moved)
        return moved.error();
    const auto renamed = m_database.execute(
        kMarksInHistory, {{u":former"_s, m_former}, {u":tab"_s, m_marks.number}});
    if (!renamed)
        return renamed.error();
    const auto over = m_database.select(kMarkedOver, {{u":tab"_s, m_marks.number}});
    if (!over)
        return over.error();
    for (const auto& row : over.value()) {
        if (const auto split = splitMark(row.value(0).toLongLong(), row.value(1).toLongLong());
            !split)
            return split;
    }
    return {};
}

// The former computer's row as the others know it, before the first act that waits.
Result<void> Handover::splitMark(qint64 session, qint64 person)
{
    const auto before = m_database.select(
        kBefore, {{u":tab"_s, m_marks.number}, {u":session"_s, session}, {u":person"_s, person}});
    if (!before)
        return before.error();
    QStringList names;
    QStringList values;
    sql::Bindings bindings{
        {u":former"_s, m_former}, {u":session"_s, session}, {u":person"_s, person}};
    QMap<int, QVariant> earliest;
    for (const auto& row : before.value())
        earliest.insert(row.value(0).toInt(), row.value(1));
    for (const auto& column : m_marks.columns) {
        names.append(column.name);
        if (!earliest.contains(column.number)) {
            values.append(column.name);
            continue;
        }
        values.append(u":c%1"_s.arg(column.number));
        bindings.append({values.last(), earliest.value(column.number)});
    }
    const auto known = m_database.execute(
        u"INSERT INTO attendance (session_id, person_id, device_id, %1) "
        "SELECT session_id, person_id, :former, %2 FROM attendance "
        "WHERE session_id = :session AND person_id = :person AND device_id = 1"_s.arg(
            names.join(u", "_s), values.join(u", "_s)),
        bindings);
    if (!known)
        return known.error();
    if (earliest.contains(m_marks.column(u"cleared")->number))
        return {};
    // what was cleared is the former one's mark
    return done(m_database.execute(u"UPDATE attendance SET cleared = 0 WHERE session_id = :session "
                                   "AND person_id = :person AND device_id = 1",
                                   {{u":session"_s, session}, {u":person"_s, person}}));
}

Result<void> Handover::conflicts()
{
    for (const auto& which : {u"kept"_s, u"other"_s}) {
        const auto moved = m_database.execute(
            u"UPDATE sync_conflict SET %1_device = :former WHERE %1_device = 1 "
            "AND %1_stamp NOT IN (SELECT stamp FROM act WHERE device_id = 1)"_s.arg(which),
            {{u":former"_s, m_former}});
        if (!moved)
            return moved.error();
    }
    return {};
}

}  // namespace

Result<void> goOnAs(Profile& profile, const QByteArray& uid, quint64 sent)
{
    auto& database = profile.database();
    const auto former = profile.takeNewName(uid);
    if (!former)
        return former.error();
    if (const auto again = database.execute(kWaitAgain, {{u":sent"_s, qint64(sent)}}); !again)
        return again.error();
    if (const auto moved = database.execute(kActs, {{u":former"_s, former.value()}}); !moved)
        return moved.error();
    if (const auto paused = database.execute(kPause, {{u":paused"_s, 1}}); !paused)
        return paused.error();
    Handover handover(database, former.value());
    if (const auto moved = handover.clocks(); !moved)
        return moved;
    if (const auto moved = handover.marks(); !moved)
        return moved;
    if (const auto moved = handover.conflicts(); !moved)
        return moved;
    return done(database.execute(kPause, {{u":paused"_s, 0}}));
}

}  // namespace kaasa::storage
