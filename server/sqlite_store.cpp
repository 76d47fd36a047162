// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sqlite_store.h"

#include "core/crypto/hash.h"
#include "core/protocol/records.h"
#include "core/sql/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

constexpr int kHash = 16;

const auto kSchema = uR"(
CREATE TABLE IF NOT EXISTS chain (n INTEGER PRIMARY KEY, entry BLOB NOT NULL) STRICT;

CREATE TABLE IF NOT EXISTS record (
    seq INTEGER PRIMARY KEY,
    device INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    hash BLOB NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (device, counter)
) STRICT;

CREATE TABLE IF NOT EXISTS space (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    bytes INTEGER NOT NULL DEFAULT 0,
    quota INTEGER
) STRICT;

CREATE TABLE IF NOT EXISTS snapshot (
    n INTEGER PRIMARY KEY,
    id BLOB UNIQUE NOT NULL,
    manifest BLOB NOT NULL,
    chunks INTEGER NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS chunk (
    id BLOB NOT NULL,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (id, n)
) STRICT, WITHOUT ROWID;

INSERT OR IGNORE INTO space (id) VALUES (1);
)"_s;

const auto kRegistry = uR"(
CREATE TABLE IF NOT EXISTS invite (
    id BLOB PRIMARY KEY,
    space BLOB NOT NULL,
    packet BLOB NOT NULL,
    reply BLOB,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)"_s;

constexpr QStringView kHead = u"SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1";

constexpr QStringView kPage = uR"(
    SELECT seq, device, counter, hash, bytes FROM record WHERE seq > ? ORDER BY seq LIMIT ?)";

constexpr QStringView kInsert = uR"(
    INSERT INTO record (seq, device, counter, hash, bytes)
    VALUES (:seq, :device, :counter, :hash, :bytes))";

constexpr QStringView kTakeRoom = uR"(
    UPDATE space SET bytes = bytes + :bytes WHERE bytes + :bytes2 <= coalesce(quota, :quota))";

// complete: all its chunks are there
constexpr QStringView kNewestSnapshot = uR"(
    SELECT id, manifest, chunks FROM snapshot s
     WHERE chunks = (SELECT count(*) FROM chunk c WHERE c.id = s.id) ORDER BY n DESC LIMIT 1)";

constexpr QStringView kDropOlder = uR"(
    DELETE FROM snapshot WHERE n < (SELECT n FROM snapshot s WHERE s.id = :id
        AND s.chunks = (SELECT count(*) FROM chunk c WHERE c.id = s.id)))";

constexpr QStringView kDropLooseChunks
    = u"DELETE FROM chunk WHERE id NOT IN (SELECT id FROM snapshot)";

constexpr QStringView kUse = uR"(
    SELECT (SELECT count(*) FROM record), bytes, coalesce(quota, :quota) FROM space)";

constexpr QStringView kDeviceHeads = uR"(
    SELECT r.device, r.counter, r.bytes FROM record r
      JOIN (SELECT device, max(counter) AS last FROM record GROUP BY device) AS newest
        ON newest.device = r.device AND newest.last = r.counter)";

Error notThere()
{
    return {Error::Code::NotFound, u"no such space"_s, {u"space"_s}};
}

}  // namespace

SqliteStore::SqliteStore(QString folder, qint64 quota)
    : m_folder(std::move(folder))
    , m_quota(quota)
{
}

Result<sql::Database*> SqliteStore::open(const QByteArray& space, IfMissing ifMissing)
{
    m_used.removeOne(space);
    if (const auto known = m_open.constFind(space); known != m_open.constEnd()) {
        m_used.append(space);
        return known->get();
    }
    const auto path = QDir(m_folder).filePath(QString::fromLatin1(space.toHex()) + u".space"_s);
    if (ifMissing == IfMissing::Say && !QFile::exists(path))
        return notThere();
    auto opened = sql::Database::open(path, sql::Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    if (const auto made = opened.value()->executeScript(kSchema); !made)
        return made.error();
    while (m_used.size() >= kMostOpen)
        m_open.remove(m_used.takeFirst());
    m_used.append(space);
    std::shared_ptr<sql::Database> database = std::move(opened).value();
    m_open.insert(space, database);
    return database.get();
}

Result<QList<QByteArray>> SqliteStore::chain(const QByteArray& space, int after)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error().code == Error::Code::NotFound
            ? Result<QList<QByteArray>>(QList<QByteArray>())
            : database.error();
    const auto rows = database.value()->select(
        u"SELECT entry FROM chain WHERE n >= :after ORDER BY n", {{u":after"_s, after}});
    if (!rows)
        return rows.error();
    QList<QByteArray> entries;
    for (const auto& row : rows.value())
        entries.append(row.value(0).toByteArray());
    return entries;
}

Result<void> SqliteStore::appendChain(const QByteArray& space, int n, const QByteArray& entry)
{
    const auto database = open(space, n == 0 ? IfMissing::Make : IfMissing::Say);
    if (!database)
        return database.error();
    auto transaction = sql::Transaction::begin(*database.value());
    if (!transaction)
        return transaction.error();
    const auto length = database.value()->value(u"SELECT count(*) FROM chain");
    if (!length)
        return length.error();
    if (length.value().toInt() != n)
        return Error{Error::Code::ChangedSince, u"another entry stands there"_s, {}};
    const auto added = database.value()->execute(
        u"INSERT INTO chain (n, entry) VALUES (:n, :entry)", {{u":n"_s, n}, {u":entry"_s, entry}});
    return added ? transaction.value().commit() : Result<void>(added.error());
}

Result<Pushed> SqliteStore::push(const QByteArray& space, const QList<NewRecord>& records)
{
    const auto found = open(space, IfMissing::Say);
    if (!found)
        return found.error();
    auto& database = *found.value();
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto head = this->head(space);
    if (!head)
        return head.error();
    Pushed pushed;
    pushed.head = head.value();
    qint64 bytes = 0;
    for (const auto& record : records) {
        const auto before = pushed.accepted;
        if (const auto done = pushOne(database, record, pushed); !done)
            return done.error();
        if (pushed.fault != Pushed::Fault::None)
            break;
        bytes += pushed.accepted > before ? record.bytes.size() : 0;
    }
    const auto used = database.execute(
        kTakeRoom, {{u":bytes"_s, bytes}, {u":bytes2"_s, bytes}, {u":quota"_s, m_quota}});
    if (!used)
        return used.error();
    if (pushed.fault == Pushed::Fault::None && used.value() == 0)
        pushed.fault = Pushed::Fault::Quota;
    if (pushed.fault != Pushed::Fault::None) {
        pushed.head = head.value();
        pushed.accepted = 0;
        return pushed;  // nothing of it is kept
    }
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    return pushed;
}

Result<void> SqliteStore::pushOne(sql::Database& database, const NewRecord& record, Pushed& pushed)
{
    const auto last
        = database.value(u"SELECT coalesce(max(counter), 0) FROM record WHERE device = :device",
                         {{u":device"_s, record.device}});
    if (!last)
        return last.error();
    const auto counter = last.value().toULongLong();
    pushed.deviceHeads[record.device] = std::max(counter, record.counter);
    if (record.counter > counter + 1) {
        pushed.fault = Pushed::Fault::CounterGap;
        pushed.expected = counter + 1;
        return {};
    }
    if (record.counter <= counter) {
        const auto stored = database.value(
            u"SELECT bytes FROM record WHERE device = :device AND counter = :counter",
            {{u":device"_s, record.device}, {u":counter"_s, qint64(record.counter)}});
        if (!stored)
            return stored.error();
        if (stored.value().toByteArray() == record.bytes)
            ++pushed.duplicates;
        else
            pushed.fault = Pushed::Fault::CounterConflict;
        return {};
    }
    pushed.head = {pushed.head.seq + 1, protocol::nextLogHash(pushed.head.hash, record.bytes)};
    ++pushed.accepted;
    const auto added = database.execute(kInsert,
                                        {{u":seq"_s, pushed.head.seq},
                                         {u":device"_s, record.device},
                                         {u":counter"_s, qint64(record.counter)},
                                         {u":hash"_s, pushed.head.hash},
                                         {u":bytes"_s, record.bytes}});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<QList<Record>> SqliteStore::records(const QByteArray& space, qint64 after, int most,
                                           qint64 mostBytes)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    auto statement = database.value()->prepare(kPage);
    if (!statement)
        return statement.error();
    auto& row = statement.value();
    if (const auto run = row.run({after, most}); !run)
        return run.error();
    QList<Record> records;
    qint64 bytes = 0;
    while (bytes < mostBytes && row.next()) {
        records.append({row.value(0).toLongLong(), row.value(1).toInt(), row.value(2).toULongLong(),
                        row.value(3).toByteArray(), row.value(4).toByteArray()});
        bytes += records.last().bytes.size();
    }
    if (const auto ended = row.ended(); !ended)
        return ended.error();
    row.finish();
    return records;
}

Result<Head> SqliteStore::head(const QByteArray& space)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto rows = database.value()->select(kHead);
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Head{0, QByteArray(kHash, '\0')};
    return Head{rows.value().first().value(0).toLongLong(),
                rows.value().first().value(1).toByteArray()};
}

Result<QHash<QByteArray, qint64>> SqliteStore::heads(const QList<QByteArray>& spaces)
{
    QHash<QByteArray, qint64> heads;
    for (const auto& space : spaces) {
        const auto found = head(space);
        if (found)
            heads.insert(space, found.value().seq);
        else if (found.error().code != Error::Code::NotFound)
            return found.error();
    }
    return heads;
}

Result<std::optional<QByteArray>> SqliteStore::hashAt(const QByteArray& space, qint64 seq)
{
    if (seq == 0)
        return std::optional(QByteArray(kHash, '\0'));
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto hash
        = database.value()->value(u"SELECT hash FROM record WHERE seq = :seq", {{u":seq"_s, seq}});
    if (!hash && hash.error().code != Error::Code::NotFound)
        return hash.error();
    return hash ? std::optional(hash.value().toByteArray()) : std::nullopt;
}

Result<QMap<int, std::pair<quint64, QByteArray>>> SqliteStore::deviceHeads(const QByteArray& space)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto rows = database.value()->select(kDeviceHeads);
    if (!rows)
        return rows.error();
    QMap<int, std::pair<quint64, QByteArray>> heads;
    for (const auto& row : rows.value())
        heads.insert(row.value(0).toInt(),
                     {row.value(1).toULongLong(), crypto::hash(row.value(2).toByteArray(), kHash)});
    return heads;
}

// ---- snapshots ---------------------------------------------------------------------------------

Result<void> SqliteStore::addSnapshot(const QByteArray& space, const StoredSnapshot& snapshot)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto added = database.value()->execute(
        u"INSERT OR IGNORE INTO snapshot (id, manifest, chunks) VALUES (:id, :manifest, :chunks)",
        {{u":id"_s, snapshot.id},
         {u":manifest"_s, snapshot.manifest},
         {u":chunks"_s, snapshot.chunks}});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<std::optional<StoredSnapshot>> SqliteStore::snapshot(const QByteArray& space,
                                                            const QByteArray& id)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto rows = id.isEmpty()
        ? database.value()->select(kNewestSnapshot)
        : database.value()->select(u"SELECT id, manifest, chunks FROM snapshot WHERE id = :id",
                                   {{u":id"_s, id}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<StoredSnapshot>();
    const auto& row = rows.value().first();
    return std::optional(StoredSnapshot{row.value(0).toByteArray(), row.value(1).toByteArray(),
                                        row.value(2).toInt()});
}

Result<bool> SqliteStore::putChunk(const QByteArray& space, const QByteArray& id, int n,
                                   const QByteArray& bytes)
{
    const auto found = open(space, IfMissing::Say);
    if (!found)
        return found.error();
    auto& database = *found.value();
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto added
        = database.execute(u"INSERT OR IGNORE INTO chunk (id, n, bytes) VALUES (:id, :n, :bytes)",
                           {{u":id"_s, id}, {u":n"_s, n}, {u":bytes"_s, bytes}});
    if (!added)
        return added.error();
    const qint64 size = added.value() * bytes.size();
    const auto used = database.execute(
        kTakeRoom, {{u":bytes"_s, size}, {u":bytes2"_s, size}, {u":quota"_s, m_quota}});
    if (!used)
        return used.error();
    if (used.value() == 0)
        return false;
    const auto older = database.execute(kDropOlder, {{u":id"_s, id}});
    if (!older)
        return older.error();
    if (older.value() > 0) {
        const auto dropped = database.execute(kDropLooseChunks);
        if (!dropped)
            return dropped.error();
    }
    const auto committed = transaction.value().commit();
    return committed ? Result<bool>(true) : committed.error();
}

Result<QByteArray> SqliteStore::chunk(const QByteArray& space, const QByteArray& id, int n)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto bytes = database.value()->value(u"SELECT bytes FROM chunk WHERE id = :id AND n = :n",
                                               {{u":id"_s, id}, {u":n"_s, n}});
    return bytes ? Result<QByteArray>(bytes.value().toByteArray()) : bytes.error();
}

// ---- invitations -------------------------------------------------------------------------------

Result<sql::Database*> SqliteStore::registry()
{
    if (m_registry)
        return m_registry.get();
    auto opened = sql::Database::open(QDir(m_folder).filePath(u"registry.sqlite"_s),
                                      sql::Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    if (const auto made = opened.value()->executeScript(kRegistry); !made)
        return made.error();
    m_registry = std::move(opened).value();
    return m_registry.get();
}

Result<void> SqliteStore::addInvite(const QByteArray& id, const Invite& invite)
{
    const auto database = registry();
    if (!database)
        return database.error();
    const auto added
        = database.value()->execute(u"INSERT OR IGNORE INTO invite (id, space, packet, expires) "
                                    "VALUES (:id, :space, :packet, :expires)",
                                    {{u":id"_s, id},
                                     {u":space"_s, invite.space},
                                     {u":packet"_s, invite.packet},
                                     {u":expires"_s, invite.expires}});
    if (!added)
        return added.error();
    return added.value() == 1 ? Result<void>()
                              : Error{Error::Code::AlreadyExists, u"invitation"_s, {}};
}

Result<std::optional<Invite>> SqliteStore::invite(const QByteArray& id, qint64 now)
{
    const auto database = registry();
    if (!database)
        return database.error();
    const auto gone
        = database.value()->execute(u"DELETE FROM invite WHERE expires < :now", {{u":now"_s, now}});
    if (!gone)
        return gone.error();
    const auto rows = database.value()->select(
        u"SELECT space, packet, reply, expires FROM invite WHERE id = :id", {{u":id"_s, id}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<Invite>();
    const auto& row = rows.value().first();
    return std::optional(Invite{row.value(0).toByteArray(), row.value(1).toByteArray(),
                                row.value(2).toByteArray(), row.value(3).toLongLong()});
}

Result<bool> SqliteStore::setInviteReply(const QByteArray& id, const QByteArray& reply)
{
    const auto database = registry();
    if (!database)
        return database.error();
    // the same bytes again are the answer that was cut off
    const auto set = database.value()->execute(
        u"UPDATE invite SET reply = :reply WHERE id = :id AND (reply IS NULL OR reply = :same)",
        {{u":reply"_s, reply}, {u":id"_s, id}, {u":same"_s, reply}});
    return set ? Result<bool>(set.value() == 1) : set.error();
}

Result<void> SqliteStore::removeInvite(const QByteArray& id)
{
    const auto database = registry();
    if (!database)
        return database.error();
    const auto removed
        = database.value()->execute(u"DELETE FROM invite WHERE id = :id", {{u":id"_s, id}});
    return removed ? Result<void>() : Result<void>(removed.error());
}

// ---- for the operator --------------------------------------------------------------------------

Result<QList<SpaceUse>> SqliteStore::spaces()
{
    QList<SpaceUse> uses;
    for (const auto& name : QDir(m_folder).entryList({u"*.space"_s}, QDir::Files, QDir::Name)) {
        const auto space = QByteArray::fromHex(name.section(u'.', 0, 0).toLatin1());
        const auto database = open(space, IfMissing::Say);
        if (!database)
            return database.error();
        const auto rows = database.value()->select(kUse, {{u":quota"_s, m_quota}});
        if (!rows)
            return rows.error();
        const auto& row = rows.value().first();
        uses.append({space, row.value(0).toLongLong(), row.value(1).toLongLong(),
                     row.value(2).toLongLong()});
    }
    return uses;
}

Result<void> SqliteStore::setQuota(const QByteArray& space, qint64 bytes)
{
    const auto database = open(space, IfMissing::Say);
    if (!database)
        return database.error();
    const auto set
        = database.value()->execute(u"UPDATE space SET quota = :quota", {{u":quota"_s, bytes}});
    return set ? Result<void>() : Result<void>(set.error());
}

}  // namespace kaasa::server
