// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/local_keys.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kDevices = 0;  // no table of the registry has this number

}  // namespace

Result<QByteArray> LocalKeys::uidOf(const storage::Table& table, qint64 key)
{
    const Key name{table.number, key};
    if (const auto known = m_uids.constFind(name); known != m_uids.constEnd())
        return *known;
    const auto found = m_database.value(u"SELECT uid FROM %1 WHERE id = :id"_s.arg(table.name),
                                        {{u":id"_s, key}});
    if (!found)
        return found.error();
    const auto uid = found.value().toByteArray();
    remember(table, uid, key);
    return uid;
}

Result<qint64> LocalKeys::keyOf(const storage::Table& table, const QByteArray& uid)
{
    if (const auto known = m_keys.value({table.number, uid}))
        return known;
    const auto found = m_database.value(u"SELECT id FROM %1 WHERE uid = :uid"_s.arg(table.name),
                                        {{u":uid"_s, uid}});
    if (!found)
        return found.error().code == Error::Code::NotFound ? Result<qint64>(0)
                                                           : Result<qint64>(found.error());
    remember(table, uid, found.value().toLongLong());
    return found.value().toLongLong();
}

Result<qint64> LocalKeys::keyOrStub(const storage::Table& table, const QByteArray& uid)
{
    const auto known = keyOf(table, uid);
    if (!known || known.value() != 0)
        return known;
    if (table.name == u"person") {
        const auto gone = m_database.value(u"SELECT EXISTS (SELECT 1 FROM erased WHERE uid = :uid)",
                                           {{u":uid"_s, uid}});
        if (!gone)
            return gone.error();
        if (gone.value().toBool())
            return 0;
    }
    const auto made = m_database.execute(
        u"INSERT INTO %1 (uid, deleted) VALUES (:uid, 1)"_s.arg(table.name), {{u":uid"_s, uid}});
    if (!made)
        return made.error();
    remember(table, uid, m_database.lastInsertId());
    return m_database.lastInsertId();
}

void LocalKeys::remember(const storage::Table& table, const QByteArray& uid, qint64 key)
{
    m_keys.insert({table.number, uid}, key);
    m_uids.insert({table.number, key}, uid);
}

void LocalKeys::forget()
{
    m_keys.clear();
    m_uids.clear();
}

Result<QByteArray> LocalKeys::deviceUid(qint64 key)
{
    if (const auto known = m_uids.constFind({kDevices, key}); known != m_uids.constEnd())
        return *known;
    const auto found
        = m_database.value(u"SELECT uid FROM device WHERE id = :id", {{u":id"_s, key}});
    if (!found)
        return found.error();
    m_uids.insert({kDevices, key}, found.value().toByteArray());
    return found.value().toByteArray();
}

Result<qint64> LocalKeys::deviceKey(const QByteArray& uid)
{
    if (const auto known = m_keys.value({kDevices, uid}))
        return known;
    auto found = m_database.value(u"SELECT id FROM device WHERE uid = :uid", {{u":uid"_s, uid}});
    if (!found && found.error().code != Error::Code::NotFound)
        return found.error();
    qint64 key = found ? found.value().toLongLong() : 0;
    if (key == 0) {
        const auto made
            = m_database.execute(u"INSERT INTO device (uid) VALUES (:uid)", {{u":uid"_s, uid}});
        if (!made)
            return made.error();
        key = m_database.lastInsertId();
    }
    m_keys.insert({kDevices, uid}, key);
    m_uids.insert({kDevices, key}, uid);
    return key;
}

}  // namespace kaasa::sync
