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
    const auto find = finder(table);
    if (!find)
        return find.error();
    auto& found = *find.value();
    if (const auto run = found.run({uid}); !run)
        return run.error();
    const auto key = found.next() ? found.value(0).toLongLong() : 0;
    if (const auto read = found.ended(); !read)
        return read.error();
    found.finish();
    if (key != 0)
        remember(table, uid, key);
    return key;
}

Result<sql::Statement*> LocalKeys::finder(const storage::Table& table)
{
    auto known = m_finders.find(table.number);
    if (known == m_finders.end()) {
        auto made = m_database.prepare(u"SELECT id FROM %1 WHERE uid = ?"_s.arg(table.name));
        if (!made)
            return made.error();
        known = m_finders.emplace(table.number, std::move(made).value()).first;
    }
    return &known->second;
}

Result<qint64> LocalKeys::keyOrStub(const storage::Table& table, const QByteArray& uid)
{
    const auto known = keyOf(table, uid);
    if (!known || known.value() != 0)
        return known;
    if (table.name == u"person") {
        const auto gone = isErased(uid);
        if (!gone)
            return gone.error();
        if (gone.value())
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
    m_erased.reset();
}

Result<void> LocalKeys::readErased()
{
    if (m_erased)
        return {};
    const auto rows = m_database.select(u"SELECT uid FROM erased");
    if (!rows)
        return rows.error();
    m_erased.emplace();
    for (const auto& row : rows.value())
        m_erased->insert(row.value(0).toByteArray());
    return {};
}

Result<bool> LocalKeys::isErased(const QByteArray& person)
{
    const auto read = readErased();
    return read ? Result<bool>(m_erased->contains(person)) : read.error();
}

Result<bool> LocalKeys::isAnybodyErased()
{
    const auto read = readErased();
    return read ? Result<bool>(!m_erased->isEmpty()) : read.error();
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
