// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgres_store.h"

#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/protocol/records.h"
#include "server/postgres_schema.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

constexpr int kHash = 16;
constexpr int kSecret = 32;
constexpr int kMostTries = 3;

const auto kHeadOf = u"SELECT head, head_hash FROM space WHERE id = ?"_s;
const auto kPush = u"SELECT fault, expected, head, head_hash, accepted, duplicates "
                   "FROM kaasa_push(?, ?::int[], ?::bigint[], ?, ?)"_s;
// a page ends where it would become too large, but holds one record at least
const auto kPage = uR"(
    SELECT seq, device, counter, hash, bytes
      FROM (SELECT r.*, sum(length(r.bytes)) OVER (ORDER BY r.seq) - length(r.bytes) AS before
              FROM (SELECT * FROM record WHERE space = (SELECT no FROM space WHERE id = ?)
                       AND seq > ? ORDER BY seq LIMIT ?) AS r) AS page
     WHERE before < ? ORDER BY seq)"_s;
const auto kDeviceHeads = uR"(
    SELECT d.no, d.counter, r.bytes FROM device d
      JOIN record r ON r.space = d.space AND r.device = d.no AND r.counter = d.counter
     WHERE d.space = (SELECT no FROM space WHERE id = ?))"_s;

// complete: all its chunks are there
const auto kIsComplete
    = u"s.chunks = (SELECT count(*) FROM chunk c WHERE c.space = s.space AND c.id = s.id)"_s;
const auto kNewestSnapshot = u"SELECT s.id, s.manifest, s.chunks FROM snapshot s "
                             "WHERE s.space = (SELECT no FROM space WHERE id = ?) AND "_s
    + kIsComplete + u" ORDER BY s.n DESC LIMIT 1"_s;
const auto kSnapshotById = u"SELECT id, manifest, chunks FROM snapshot "
                           "WHERE space = (SELECT no FROM space WHERE id = ?) AND id = ?"_s;
const auto kPutChunk = uR"(
    WITH room AS (UPDATE space SET bytes = bytes + v.size
                    FROM (SELECT ?::bytea AS id, ?::bigint AS size, ?::bigint AS quota) AS v
                   WHERE space.id = v.id AND space.bytes + v.size <= coalesce(space.quota, v.quota)
               RETURNING space.no)
    INSERT INTO chunk (space, id, n, bytes) SELECT no, ?, ?, ? FROM room)"_s;
const auto kDropOlder
    = u"DELETE FROM snapshot USING snapshot s WHERE snapshot.space = s.space "
      "AND snapshot.n < s.n AND s.id = ? AND s.space = (SELECT no FROM space WHERE id = ?) AND "_s
    + kIsComplete;
const auto kDropLooseChunks
    = u"DELETE FROM chunk c WHERE c.space = (SELECT no FROM space WHERE id = ?) "
      "AND NOT EXISTS (SELECT 1 FROM snapshot s WHERE s.space = c.space AND s.id = c.id)"_s;

Error notThere()
{
    return {Error::Code::NotFound, u"no such space"_s, {u"space"_s}};
}

QString arrayOf(const QStringList& numbers)
{
    return u'{' + numbers.join(u',') + u'}';
}

// Serialization, deadlock, a server that goes down or restarts, a connection that is gone.
bool isPassing(const QSqlError& error)
{
    const auto code = error.nativeErrorCode();
    return code == u"40001" || code == u"40P01" || code.startsWith(u"57P0")
        || code.startsWith(u"08") || code.isEmpty();
}

bool isUnique(const QSqlError& error)
{
    return error.nativeErrorCode() == u"23505";
}

}  // namespace

PostgresStore::PostgresStore(QUrl url, qint64 quota)
    : m_url(std::move(url))
    , m_quota(quota)
    , m_connection(u"postgres-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

PostgresStore::~PostgresStore()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

// ---- statements --------------------------------------------------------------------------------

Result<void> PostgresStore::connect()
{
    m_prepared.clear();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
    auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connection);
    QUrlQuery parameters(m_url);
    // libpq takes these behind "?" too, where a socket's folder or a user without a host can stand
    const auto taken = [&parameters](const QString& name, const QString& otherwise) {
        const auto value = parameters.queryItemValue(name, QUrl::FullyDecoded);
        parameters.removeAllQueryItems(name);
        return value.isEmpty() ? otherwise : value;
    };
    database.setHostName(taken(u"host"_s, m_url.host()));
    database.setUserName(taken(u"user"_s, m_url.userName()));
    if (m_url.port() > 0)
        database.setPort(m_url.port());
    database.setPassword(m_url.password());
    database.setDatabaseName(m_url.path().mid(1));
    QStringList options;
    for (const auto& [name, value] : parameters.queryItems())
        options.append(name + u'=' + value);
    database.setConnectOptions(options.join(u';'));
    if (database.open())
        return {};
    return Error{Error::Code::Storage, database.lastError().databaseText(), {u"PostgreSQL"_s}};
}

bool PostgresStore::isConnected() const
{
    return QSqlDatabase::database(m_connection, false).isOpen();
}

Result<QSqlQuery*> PostgresStore::run(const QString& sql, const QVariantList& values)
{
    QSqlError last;
    for (int tries = 0; tries < kMostTries; ++tries) {
        if (tries > 0 || !isConnected()) {
            if (const auto connected = connect(); !connected)
                return connected.error();
        }
        auto prepared = m_prepared.find(sql);
        if (prepared == m_prepared.end()) {
            QSqlQuery query(QSqlDatabase::database(m_connection, false));
            query.setForwardOnly(true);
            if (!query.prepare(sql)) {
                last = query.lastError();
                if (isPassing(last))
                    continue;
                break;
            }
            prepared = m_prepared.emplace(sql, std::move(query)).first;
        }
        for (int place = 0; place < values.size(); ++place)
            prepared->second.bindValue(place, values[place]);
        if (prepared->second.exec())
            return &prepared->second;
        last = prepared->second.lastError();
        if (isUnique(last))
            return Error{Error::Code::AlreadyExists, last.databaseText(), {}};
        if (!isPassing(last))
            break;
    }
    return Error{Error::Code::Storage, last.databaseText(), {u"PostgreSQL"_s}};
}

Result<QList<PostgresStore::Row>> PostgresStore::select(const QString& sql,
                                                        const QVariantList& values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    auto& rows = *query.value();
    QList<Row> list;
    const int columns = rows.record().count();
    while (rows.next()) {
        Row row;
        for (int column = 0; column < columns; ++column)
            row.append(rows.value(column));
        list.append(row);
    }
    rows.finish();
    return list;
}

Result<int> PostgresStore::execute(const QString& sql, const QVariantList& values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    const int changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

// ---- the database ------------------------------------------------------------------------------

Result<void> PostgresStore::prepare()
{
    for (const auto& statement : postgresSchema().split(u";\n\n"_s)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (!isConnected()) {
            if (const auto connected = connect(); !connected)
                return connected;
        }
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        // two servers may begin at the same moment: whoever is second finds it made
        if (!query.exec(statement) && !isUnique(query.lastError()))
            return Error{Error::Code::Storage, query.lastError().databaseText(), {u"PostgreSQL"_s}};
    }
    return {};
}

Result<QByteArray> PostgresStore::secret()
{
    const auto drawn = execute(u"INSERT INTO server (id, secret) VALUES (1, ?) "
                               "ON CONFLICT DO NOTHING"_s,
                               {crypto::randomBytes(kSecret)});
    if (!drawn)
        return drawn.error();
    const auto rows = select(u"SELECT secret FROM server"_s);
    if (!rows)
        return rows.error();
    return rows.value().first().first().toByteArray();
}

// ---- chain -------------------------------------------------------------------------------------

Result<QList<QByteArray>> PostgresStore::chain(const QByteArray& space, int after)
{
    const auto rows = select(u"SELECT entry FROM chain WHERE space = (SELECT no FROM space "
                             "WHERE id = ?) AND n >= ? ORDER BY n"_s,
                             {space, after});
    if (!rows)
        return rows.error();
    QList<QByteArray> entries;
    for (const auto& row : rows.value())
        entries.append(row.first().toByteArray());
    return entries;
}

Result<void> PostgresStore::appendChain(const QByteArray& space, int n, const QByteArray& entry)
{
    if (n == 0) {
        const auto made
            = execute(u"INSERT INTO space (id) VALUES (?) ON CONFLICT DO NOTHING"_s, {space});
        if (!made)
            return made.error();
    }
    // nothing is added unless exactly n entries are there; of two at once the key lets one in
    const auto added = execute(u"INSERT INTO chain (space, n, entry) "
                               "SELECT no, ?, ? FROM space WHERE id = ? "
                               "AND (SELECT count(*) FROM chain WHERE space = no) = ?"_s,
                               {n, entry, space, n});
    const Error moved{Error::Code::ChangedSince, u"another entry stands there"_s, {}};
    if (!added)
        return added.error().code == Error::Code::AlreadyExists ? moved : added.error();
    return added.value() == 1 ? Result<void>() : moved;
}

// ---- records -----------------------------------------------------------------------------------

Result<Pushed> PostgresStore::push(const QByteArray& space, const QList<NewRecord>& records)
{
    QStringList devices;
    QStringList counters;
    QList<QByteArray> bodies;
    Pushed pushed;
    for (const auto& record : records) {
        devices.append(QString::number(record.device));
        counters.append(QString::number(record.counter));
        bodies.append(record.bytes);
        auto& head = pushed.deviceHeads[record.device];
        head = std::max(head, record.counter);
    }
    const auto rows = select(
        kPush,
        {space, arrayOf(devices), arrayOf(counters), protocol::joinRecords(bodies), m_quota});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return notThere();
    const auto& row = rows.value().first();
    pushed.fault = Pushed::Fault(row[0].toInt());
    pushed.expected = row[1].toULongLong();
    pushed.head = {row[2].toLongLong(), row[3].toByteArray()};
    pushed.accepted = row[4].toInt();
    pushed.duplicates = row[5].toInt();
    return pushed;
}

Result<QList<Record>> PostgresStore::records(const QByteArray& space, qint64 after, int most,
                                             qint64 mostBytes)
{
    const auto rows = select(kPage, {space, after, most, mostBytes});
    if (!rows)
        return rows.error();
    QList<Record> records;
    for (const auto& row : rows.value())
        records.append({row[0].toLongLong(), row[1].toInt(), row[2].toULongLong(),
                        row[3].toByteArray(), row[4].toByteArray()});
    return records;
}

Result<Head> PostgresStore::head(const QByteArray& space)
{
    const auto rows = select(kHeadOf, {space});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return notThere();
    return Head{rows.value().first()[0].toLongLong(), rows.value().first()[1].toByteArray()};
}

Result<QHash<QByteArray, qint64>> PostgresStore::heads(const QList<QByteArray>& spaces)
{
    QStringList names;
    for (const auto& space : spaces)
        names.append(u"\"\\\\x"_s + QString::fromLatin1(space.toHex()) + u'"');
    const auto rows
        = select(u"SELECT id, head FROM space WHERE id = ANY (?::bytea[])"_s, {arrayOf(names)});
    if (!rows)
        return rows.error();
    QHash<QByteArray, qint64> heads;
    for (const auto& row : rows.value())
        heads.insert(row[0].toByteArray(), row[1].toLongLong());
    return heads;
}

Result<std::optional<QByteArray>> PostgresStore::hashAt(const QByteArray& space, qint64 seq)
{
    if (seq == 0)
        return std::optional(QByteArray(kHash, '\0'));
    const auto rows = select(u"SELECT hash FROM record WHERE space = (SELECT no FROM space "
                             "WHERE id = ?) AND seq = ?"_s,
                             {space, seq});
    if (!rows)
        return rows.error();
    return rows.value().isEmpty() ? std::optional<QByteArray>()
                                  : std::optional(rows.value().first().first().toByteArray());
}

Result<QMap<int, std::pair<quint64, QByteArray>>>
PostgresStore::deviceHeads(const QByteArray& space)
{
    const auto rows = select(kDeviceHeads, {space});
    if (!rows)
        return rows.error();
    QMap<int, std::pair<quint64, QByteArray>> heads;
    for (const auto& row : rows.value())
        heads.insert(row[0].toInt(),
                     {row[1].toULongLong(), crypto::hash(row[2].toByteArray(), kHash)});
    return heads;
}

// ---- snapshots ---------------------------------------------------------------------------------

Result<void> PostgresStore::addSnapshot(const QByteArray& space, const StoredSnapshot& snapshot)
{
    const auto added
        = execute(u"INSERT INTO snapshot (space, id, manifest, chunks) "
                  "SELECT no, ?, ?, ? FROM space WHERE id = ? ON CONFLICT DO NOTHING"_s,
                  {snapshot.id, snapshot.manifest, snapshot.chunks, space});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<std::optional<StoredSnapshot>> PostgresStore::snapshot(const QByteArray& space,
                                                              const QByteArray& id)
{
    const auto rows
        = id.isEmpty() ? select(kNewestSnapshot, {space}) : select(kSnapshotById, {space, id});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<StoredSnapshot>();
    const auto& row = rows.value().first();
    return std::optional(
        StoredSnapshot{row[0].toByteArray(), row[1].toByteArray(), row[2].toInt()});
}

Result<bool> PostgresStore::putChunk(const QByteArray& space, const QByteArray& id, int n,
                                     const QByteArray& bytes)
{
    const auto put = execute(kPutChunk, {space, bytes.size(), m_quota, id, n, bytes});
    if (!put) {
        // the same chunk again, because its answer was cut off
        return put.error().code == Error::Code::AlreadyExists ? Result<bool>(true) : put.error();
    }
    if (put.value() == 0)
        return false;
    const auto older = execute(kDropOlder, {id, space});
    if (!older)
        return older.error();
    if (older.value() > 0) {
        const auto dropped = execute(kDropLooseChunks, {space});
        if (!dropped)
            return dropped.error();
    }
    return true;
}

Result<QByteArray> PostgresStore::chunk(const QByteArray& space, const QByteArray& id, int n)
{
    const auto rows = select(u"SELECT bytes FROM chunk WHERE space = (SELECT no FROM space "
                             "WHERE id = ?) AND id = ? AND n = ?"_s,
                             {space, id, n});
    if (!rows)
        return rows.error();
    return rows.value().isEmpty() ? notThere()
                                  : Result<QByteArray>(rows.value().first().first().toByteArray());
}

// ---- invitations -------------------------------------------------------------------------------

Result<void> PostgresStore::addInvite(const QByteArray& id, const Invite& invite)
{
    const auto added
        = execute(u"INSERT INTO invite (id, space, packet, expires) VALUES (?, ?, ?, ?)"_s,
                  {id, invite.space, invite.packet, invite.expires});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<std::optional<Invite>> PostgresStore::invite(const QByteArray& id, qint64 now)
{
    const auto gone = execute(u"DELETE FROM invite WHERE expires < ?"_s, {now});
    if (!gone)
        return gone.error();
    const auto rows = select(u"SELECT space, packet, coalesce(reply, ''), expires FROM invite "
                             "WHERE id = ?"_s,
                             {id});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<Invite>();
    const auto& row = rows.value().first();
    return std::optional(Invite{row[0].toByteArray(), row[1].toByteArray(), row[2].toByteArray(),
                                row[3].toLongLong()});
}

Result<bool> PostgresStore::setInviteReply(const QByteArray& id, const QByteArray& reply)
{
    const auto set = execute(u"UPDATE invite SET reply = ? WHERE id = ? "
                             "AND (reply IS NULL OR reply = ?)"_s,
                             {reply, id, reply});
    return set ? Result<bool>(set.value() == 1) : set.error();
}

Result<void> PostgresStore::removeInvite(const QByteArray& id)
{
    const auto removed = execute(u"DELETE FROM invite WHERE id = ?"_s, {id});
    return removed ? Result<void>() : Result<void>(removed.error());
}

// ---- for the operator --------------------------------------------------------------------------

Result<QList<SpaceUse>> PostgresStore::spaces()
{
    const auto rows
        = select(u"SELECT id, head, bytes, coalesce(quota, ?) FROM space ORDER BY id"_s, {m_quota});
    if (!rows)
        return rows.error();
    QList<SpaceUse> uses;
    for (const auto& row : rows.value())
        uses.append(
            {row[0].toByteArray(), row[1].toLongLong(), row[2].toLongLong(), row[3].toLongLong()});
    return uses;
}

Result<void> PostgresStore::setQuota(const QByteArray& space, qint64 bytes)
{
    const auto set = execute(u"UPDATE space SET quota = ? WHERE id = ?"_s, {bytes, space});
    if (!set)
        return set.error();
    return set.value() == 1 ? Result<void>() : notThere();
}

}  // namespace kaasa::server
