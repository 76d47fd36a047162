// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/space_log.h"

#include "core/crypto/hash.h"
#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kHash = 16;

Result<void> done(const Result<qint64>& executed)
{
    return executed ? Result<void>() : Result<void>(executed.error());
}

Result<QList<SpaceLog::Sent>> sentOf(const Result<sql::Rows>& rows)
{
    if (!rows)
        return rows.error();
    QList<SpaceLog::Sent> list;
    for (const auto& row : rows.value())
        list.append({row.value(0).toULongLong(), row.value(1).toByteArray()});
    return list;
}

}  // namespace

Result<std::optional<SpaceLog::Place>> SpaceLog::place()
{
    const auto rows = m_database.select(u"SELECT space, seq, hash FROM sync_space");
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<Place>();
    const auto& row = rows.value().first();
    return std::optional(
        Place{row.value(0).toByteArray(), row.value(1).toLongLong(), row.value(2).toByteArray()});
}

Result<void> SpaceLog::enter(const QByteArray& space)
{
    return done(
        m_database.execute(u"INSERT INTO sync_space (id, space, hash) VALUES (1, :space, :hash)",
                           {{u":space"_s, space}, {u":hash"_s, QByteArray(kHash, '\0')}}));
}

Result<void> SpaceLog::setRead(qint64 seq, const QByteArray& hash)
{
    const sql::Bindings place{{u":seq"_s, seq}, {u":hash"_s, hash}};
    if (const auto set
        = done(m_database.execute(u"UPDATE sync_space SET seq = :seq, hash = :hash", place));
        !set)
        return set;
    return done(m_database.execute(
        u"INSERT OR REPLACE INTO sync_ladder (seq, hash) VALUES (:seq, :hash)", place));
}

Result<QList<SpaceLog::Place>> SpaceLog::ladder()
{
    const auto rows = m_database.select(u"SELECT seq, hash FROM sync_ladder ORDER BY seq");
    if (!rows)
        return rows.error();
    QList<Place> places{{{}, 0, QByteArray(kHash, '\0')}};
    for (const auto& row : rows.value()) {
        if (row.value(0).toLongLong() > 0)
            places.append({{}, row.value(0).toLongLong(), row.value(1).toByteArray()});
    }
    return places;
}

Result<void> SpaceLog::goBack(const Place& place)
{
    if (const auto cut = done(m_database.execute(u"DELETE FROM sync_ladder WHERE seq > :seq",
                                                 {{u":seq"_s, place.seq}}));
        !cut)
        return cut;
    return setRead(place.seq, place.hash);
}

Result<bool> SpaceLog::isSnapshotDue()
{
    const auto due = m_database.value(u"SELECT snapshot_due FROM sync_space");
    return due ? Result<bool>(due.value().toBool()) : due.error();
}

Result<void> SpaceLog::setSnapshotDue(bool due)
{
    return done(
        m_database.execute(u"UPDATE sync_space SET snapshot_due = :due", {{u":due"_s, int(due)}}));
}

Result<bool> SpaceLog::hasBegun()
{
    const auto began = m_database.value(u"SELECT began FROM sync_space");
    return began ? Result<bool>(began.value().toBool()) : began.error();
}

Result<void> SpaceLog::setBegun()
{
    return done(m_database.execute(u"UPDATE sync_space SET began = 1"));
}

Result<protocol::Membership> SpaceLog::membership()
{
    const auto entries = chain();
    if (!entries)
        return entries.error();
    protocol::Membership members;
    for (const auto& entry : entries.value()) {
        if (const auto taken = members.append(entry); !taken)
            return Error{
                Error::Code::Damaged, u"chain: "_s + taken.error().detail, {m_database.path()}};
    }
    return members;
}

Result<QList<QByteArray>> SpaceLog::chain()
{
    const auto rows = m_database.select(u"SELECT entry FROM sync_chain ORDER BY n");
    if (!rows)
        return rows.error();
    QList<QByteArray> entries;
    for (const auto& row : rows.value())
        entries.append(row.value(0).toByteArray());
    return entries;
}

Result<void> SpaceLog::addToChain(int n, const QByteArray& entry)
{
    return done(m_database.execute(u"INSERT INTO sync_chain (n, entry) VALUES (:n, :entry)",
                                   {{u":n"_s, n}, {u":entry"_s, entry}}));
}

Result<std::optional<SpaceLog::Sent>> SpaceLog::newestSent(const QString& where)
{
    const auto rows = m_database.select(
        u"SELECT counter, bytes FROM sync_sent %1 ORDER BY counter DESC LIMIT 1"_s.arg(where));
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<Sent>();
    const auto& row = rows.value().first();
    return std::optional(Sent{row.value(0).toULongLong(), row.value(1).toByteArray()});
}

Result<std::optional<SpaceLog::Sent>> SpaceLog::lastSent()
{
    return newestSent({});
}

Result<void> SpaceLog::addSent(const Sent& sent)
{
    return done(m_database.execute(u"INSERT INTO sync_sent (counter, bytes, acts, oldest) "
                                   "VALUES (:counter, :bytes, :acts, :oldest)",
                                   {{u":counter"_s, qint64(sent.counter)},
                                    {u":bytes"_s, sent.bytes},
                                    {u":acts"_s, sent.acts},
                                    {u":oldest"_s, sent.oldest}}));
}

Result<QList<SpaceLog::Sent>> SpaceLog::unacknowledged(int most)
{
    return sentOf(m_database.select(
        u"SELECT counter, bytes FROM sync_sent WHERE acknowledged = 0 ORDER BY counter LIMIT :most",
        {{u":most"_s, most}}));
}

Result<QList<SpaceLog::Sent>> SpaceLog::sentAfter(quint64 after, int most)
{
    return sentOf(m_database.select(
        u"SELECT counter, bytes FROM sync_sent WHERE counter > :after ORDER BY counter LIMIT :most",
        {{u":after"_s, qint64(after)}, {u":most"_s, most}}));
}

Result<void> SpaceLog::forgetAcknowledged(quint64 upTo)
{
    return done(
        m_database.execute(u"UPDATE sync_sent SET acknowledged = 0 WHERE counter > :counter",
                           {{u":counter"_s, qint64(upTo)}}));
}

Result<void> SpaceLog::acknowledge(quint64 upTo)
{
    return done(m_database.execute(
        u"UPDATE sync_sent SET acknowledged = 1 WHERE counter <= :counter AND acknowledged = 0",
        {{u":counter"_s, qint64(upTo)}}));
}

Result<std::optional<SpaceLog::Sent>> SpaceLog::sent(quint64 counter)
{
    const auto found
        = sentOf(m_database.select(u"SELECT counter, bytes FROM sync_sent WHERE counter = :counter",
                                   {{u":counter"_s, qint64(counter)}}));
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::optional<Sent>() : std::optional(found.value().first());
}

Result<void> SpaceLog::giveToFormer(const QByteArray& former, quint64 last)
{
    const auto known = sent(last);
    if (!known)
        return known.error();
    if (known.value()) {
        const auto taken = setTaken(former, {last, crypto::hash(known.value()->bytes, kHash)});
        if (!taken)
            return taken;
    }
    const auto kept
        = m_database.execute(u"INSERT OR REPLACE INTO sync_foreign (device, counter, bytes) "
                             "SELECT :former, counter, bytes FROM sync_sent WHERE counter <= :last",
                             {{u":former"_s, former}, {u":last"_s, qint64(last)}});
    if (!kept)
        return kept.error();
    return done(m_database.execute(u"DELETE FROM sync_sent"));
}

Result<std::optional<SpaceLog::Sent>> SpaceLog::lastAcknowledged()
{
    return newestSent(u"WHERE acknowledged = 1"_s);
}

Result<SpaceLog::Taken> SpaceLog::taken(const QByteArray& device)
{
    const auto rows = m_database.select(
        u"SELECT counter, hash FROM sync_taken WHERE device = :device", {{u":device"_s, device}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Taken();
    return Taken{rows.value().first().value(0).toULongLong(),
                 rows.value().first().value(1).toByteArray()};
}

Result<void> SpaceLog::setTaken(const QByteArray& device, const Taken& taken)
{
    return done(m_database.execute(
        u"INSERT INTO sync_taken (device, counter, hash) VALUES (:device, :counter, :hash) "
        "ON CONFLICT (device) DO UPDATE SET counter = excluded.counter, hash = excluded.hash",
        {{u":device"_s, device},
         {u":counter"_s, qint64(taken.counter)},
         {u":hash"_s, taken.hash}}));
}

Result<QMap<QByteArray, SpaceLog::Taken>> SpaceLog::allTaken()
{
    const auto rows = m_database.select(u"SELECT device, counter, hash FROM sync_taken");
    if (!rows)
        return rows.error();
    QMap<QByteArray, Taken> all;
    for (const auto& row : rows.value())
        all.insert(row.value(0).toByteArray(),
                   {row.value(1).toULongLong(), row.value(2).toByteArray()});
    return all;
}

Result<void> SpaceLog::keepForeign(const QByteArray& device, quint64 counter,
                                   const QByteArray& bytes)
{
    return done(m_database.execute(
        u"INSERT OR REPLACE INTO sync_foreign (device, counter, bytes) "
        "VALUES (:device, :counter, :bytes)",
        {{u":device"_s, device}, {u":counter"_s, qint64(counter)}, {u":bytes"_s, bytes}}));
}

Result<QList<SpaceLog::Sent>> SpaceLog::foreign(const QByteArray& device, quint64 after, int most)
{
    const auto rows = m_database.select(
        u"SELECT counter, bytes FROM sync_foreign WHERE device = :device AND counter > :after "
        "ORDER BY counter LIMIT :most",
        {{u":device"_s, device}, {u":after"_s, qint64(after)}, {u":most"_s, most}});
    return sentOf(rows);
}

Result<void> SpaceLog::quarantine(const QByteArray& device, quint64 counter, const QString& reason,
                                  const QByteArray& bytes)
{
    return done(m_database.execute(
        u"INSERT OR IGNORE INTO sync_quarantine (hash, device, counter, reason, bytes) "
        "VALUES (:hash, :device, :counter, :reason, :bytes)",
        {{u":hash"_s, crypto::hash(bytes, kHash)},
         {u":device"_s, device},
         {u":counter"_s, qint64(counter)},
         {u":reason"_s, reason},
         {u":bytes"_s, bytes}}));
}

Result<void> SpaceLog::forgetAside(const QByteArray& device, quint64 counter)
{
    return done(m_database.execute(
        u"DELETE FROM sync_quarantine WHERE device = :device AND counter = :counter",
        {{u":device"_s, device}, {u":counter"_s, qint64(counter)}}));
}

Result<QList<SpaceLog::PutAside>> SpaceLog::putAside()
{
    const auto rows = m_database.select(
        u"SELECT device, counter, reason FROM sync_quarantine ORDER BY device, counter");
    if (!rows)
        return rows.error();
    QList<PutAside> list;
    for (const auto& row : rows.value())
        list.append(
            {row.value(0).toByteArray(), row.value(1).toULongLong(), row.value(2).toString()});
    return list;
}

}  // namespace kaasa::sync
