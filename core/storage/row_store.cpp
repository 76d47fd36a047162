// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_store.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Identifiers come from the registry only; a name that is not there is our own mistake.
void checkNames(QStringView table, const Values& values)
{
    const auto* registered = findTable(table);
    Q_ASSERT_X(registered, "RowStore", qPrintable(table.toString()));
    for (const auto& [column, value] : values)
        Q_ASSERT_X(registered->column(column), "RowStore", qPrintable(column));
    Q_UNUSED(registered)
}

sql::Bindings bindings(const Values& values)
{
    sql::Bindings bound;
    for (const auto& [column, value] : values)
        bound.append({u':' + column, value});
    return bound;
}

QString assignments(const Values& values)
{
    QStringList parts;
    for (const auto& [column, value] : values)
        parts.append(column + u" = :"_s + column);
    return parts.join(u", "_s);
}

}  // namespace

Result<qint64> RowStore::put(QStringView table, const Uid& uid, const Values& values)
{
    checkNames(table, values);
    const auto present = idOf(table, uid);
    if (present) {
        if (const auto changed = change(table, present.value(), values); !changed)
            return changed.error();
        return present.value();
    }
    if (present.error().code != Error::Code::NotFound)
        return present.error();
    QStringList columns{u"uid"_s};
    QStringList places{u":uid"_s};
    for (const auto& [column, value] : values) {
        columns.append(column);
        places.append(u':' + column);
    }
    auto bound = bindings(values);
    bound.append({u":uid"_s, uid.toBytes()});
    const auto inserted
        = m_database.execute(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                 table.toString(), columns.join(u", "_s), places.join(u", "_s)),
                             bound);
    if (!inserted)
        return inserted.error();
    return m_database.lastInsertId();
}

Result<void> RowStore::change(QStringView table, qint64 id, const Values& values)
{
    checkNames(table, values);
    if (values.isEmpty())
        return {};
    auto bound = bindings(values);
    bound.append({u":row_id"_s, id});
    const auto changed = m_database.execute(
        u"UPDATE %1 SET %2 WHERE id = :row_id"_s.arg(table.toString(), assignments(values)), bound);
    if (!changed)
        return changed.error();
    if (changed.value() == 0)
        return Error{Error::Code::NotFound, table.toString(), {}};
    return {};
}

Result<void> RowStore::bin(QStringView table, const Uid& uid)
{
    const auto id = idOf(table, uid);
    if (!id)
        return id.error();
    return change(table, id.value(), {{u"deleted"_s, 1}});
}

Result<qint64> RowStore::idOf(QStringView table, const Uid& uid)
{
    Q_ASSERT(findTable(table));
    const auto id = m_database.value(u"SELECT id FROM %1 WHERE uid = :uid"_s.arg(table.toString()),
                                     {{u":uid"_s, uid.toBytes()}});
    if (!id)
        return id.error();
    return id.value().toLongLong();
}

Result<Uid> RowStore::uidOf(QStringView table, qint64 id)
{
    Q_ASSERT(findTable(table));
    const auto uid = m_database.value(u"SELECT uid FROM %1 WHERE id = :id"_s.arg(table.toString()),
                                      {{u":id"_s, id}});
    if (!uid)
        return uid.error();
    return Uid::fromBytes(uid.value().toByteArray());
}

Result<QVariant> RowStore::reference(QStringView table, const Uid& uid)
{
    if (uid.isNull())
        return QVariant();
    const auto id = idOf(table, uid);
    if (!id)
        return id.error();
    return QVariant(id.value());
}

Result<void> RowStore::putSetting(const QString& key, const QString& value)
{
    const auto put = this->put(u"setting", derivedUid("setting", {key.toUtf8()}),
                               {{u"key"_s, key}, {u"value"_s, value}, {u"deleted"_s, 0}});
    return put ? Result<void>() : Result<void>(put.error());
}

QString RowStore::setting(const QString& key)
{
    const auto value
        = m_database.value(u"SELECT value FROM setting WHERE uid = :uid AND deleted = 0",
                           {{u":uid"_s, derivedUid("setting", {key.toUtf8()}).toBytes()}});
    return value ? value.value().toString() : QString();
}

}  // namespace kaasa::storage
