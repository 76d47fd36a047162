// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/badge_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kValid = uR"(
    SELECT k.value, b.number
      FROM json_each(:keys) k JOIN person_index i ON i.root_id = k.value
      JOIN person_badge b ON b.person_id = i.person_id
     WHERE b.deleted = 0 AND b.revoked_at IS NULL ORDER BY b.issued_at, b.id)";

constexpr QStringView kHolder = uR"(
    SELECT i.root_id FROM person_badge b JOIN person_index i ON i.person_id = b.person_id
     WHERE b.number = :number AND b.deleted = 0)";

constexpr QStringView kLive = uR"(
    SELECT id FROM person_badge WHERE number = :number AND deleted = 0 AND revoked_at IS NULL)";

}  // namespace

Result<QHash<qint64, QString>> BadgeRepository::validOf(const QList<qint64>& people) const
{
    QJsonArray keys;
    for (const auto person : people)
        keys.append(person);
    const auto json = QString::fromLatin1(QJsonDocument(keys).toJson(QJsonDocument::Compact));
    const auto rows = m_database.select(kValid, {{u":keys"_s, json}});
    if (!rows)
        return rows.error();
    QHash<qint64, QString> numbers;
    for (const auto& row : rows.value())
        numbers.insert(row.value(0).toLongLong(), row.value(1).toString());
    return numbers;
}

Result<qint64> BadgeRepository::holderOf(const domain::BadgeNumber& badge) const
{
    const auto holder = m_database.value(kHolder, {{u":number"_s, badge.toString()}});
    if (!holder)
        return holder.error();
    return holder.value().toLongLong();
}

Result<void> BadgeRepository::add(qint64 person, const domain::BadgeNumber& badge,
                                  const QDateTime& issuedAt)
{
    const auto put
        = RowStore(m_database)
              .put(u"person_badge", derivedUid("person_badge", {badge.toString().toLatin1()}),
                   {{u"person_id"_s, person},
                    {u"number"_s, badge.toString()},
                    {u"issued_at"_s, storedTime(issuedAt)},
                    {u"deleted"_s, 0}});
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> BadgeRepository::revoke(const domain::BadgeNumber& badge, const QDateTime& at)
{
    const auto key = m_database.value(kLive, {{u":number"_s, badge.toString()}});
    if (!key)
        return Error{key.error().code, u"badge"_s, {u"badge"_s}};
    return RowStore(m_database)
        .change(u"person_badge", key.value().toLongLong(), {{u"revoked_at"_s, storedTime(at)}});
}

}  // namespace kaasa::storage
