// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tag_repository.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kAll = uR"(
    SELECT t.name, (SELECT count(*) FROM person_tag pt JOIN person p ON p.id = pt.person_id
                     WHERE pt.tag_id = t.id AND pt.deleted = 0 AND p.deleted = 0) AS people
      FROM tag t WHERE t.deleted = 0 ORDER BY t.name)";

constexpr QStringView kPeople = uR"(
    SELECT pt.person_id FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
     WHERE t.name = :name AND t.deleted = 0 AND pt.deleted = 0 ORDER BY pt.person_id)";

}  // namespace

Result<QList<TagUse>> TagRepository::all() const
{
    const auto rows = m_database.select(kAll);
    if (!rows)
        return rows.error();
    QList<TagUse> tags;
    for (const auto& row : rows.value())
        tags.append({row.value(0).toString(), row.value(1).toInt()});
    return tags;
}

Result<QList<qint64>> TagRepository::peopleWith(const QString& name) const
{
    const auto rows = m_database.select(kPeople, {{u":name"_s, name}});
    if (!rows)
        return rows.error();
    QList<qint64> people;
    for (const auto& row : rows.value())
        people.append(row.value(0).toLongLong());
    return people;
}

Result<bool> TagRepository::isThere(const QString& name) const
{
    const auto there
        = m_database.value(u"SELECT EXISTS (SELECT 1 FROM tag WHERE name = :name AND deleted = 0)",
                           {{u":name"_s, name}});
    if (!there)
        return there.error();
    return there.value().toBool();
}

Result<void> TagRepository::rename(const QString& name, const QString& other)
{
    const auto renamed
        = m_database.execute(u"UPDATE tag SET name = :other WHERE name = :name AND deleted = 0",
                             {{u":other"_s, other}, {u":name"_s, name}});
    return renamed ? Result<void>() : Result<void>(renamed.error());
}

Result<void> TagRepository::remove(const QString& name)
{
    const auto removed = m_database.execute(
        u"UPDATE tag SET deleted = 1 WHERE name = :name AND deleted = 0", {{u":name"_s, name}});
    return removed ? Result<void>() : Result<void>(removed.error());
}

}  // namespace kaasa::storage
