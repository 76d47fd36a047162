// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_part_repository.h"

#include "core/base/clock.h"
#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_group.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kCompanions = uR"(
    SELECT c.uid, p.uid AS person, c.name, c.age_band, c.birth_year, c.language, c.needs
      FROM companion c JOIN person p ON p.id = c.person_id
     WHERE c.person_id IN {group} AND c.deleted = 0 ORDER BY c.id)";

constexpr QStringView kRoles = uR"(
    SELECT r.uid, p.uid AS person, r.role, o.uid AS organisation, j.uid AS project, r.since, r.until
      FROM person_role r JOIN person p ON p.id = r.person_id
      LEFT JOIN organisation o ON o.id = r.organisation_id
      LEFT JOIN project j ON j.id = r.project_id
     WHERE r.person_id IN {group} AND r.deleted = 0 ORDER BY coalesce(r.since, ''), r.id)";

constexpr QStringView kTags = uR"(
    SELECT DISTINCT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
     WHERE pt.person_id IN {group} AND pt.deleted = 0 AND t.deleted = 0 ORDER BY t.name)";

constexpr QStringView kTagLinks = uR"(
    SELECT pt.uid, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id
     WHERE pt.person_id IN {group} AND pt.deleted = 0)";

constexpr QStringView kCodes = uR"(
    SELECT uid, country, code, verdict, document_seen, since FROM person_code
     WHERE person_id IN {group} AND deleted = 0 ORDER BY since DESC, id DESC)";

QVariant stored(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate day(const QVariant& value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<int> number(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Result<void> done(const Result<qint64>& put)
{
    return put ? Result<void>() : Result<void>(put.error());
}

}  // namespace

Result<QList<domain::Companion>> PersonPartRepository::companions(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kCompanions), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QList<domain::Companion> list;
    for (const auto& row : rows.value()) {
        list.append({
            .id = domain::CompanionId::fromBytes(row.value(u"uid"_s).toByteArray()),
            .person = domain::PersonId::fromBytes(row.value(u"person"_s).toByteArray()),
            .name = row.value(u"name"_s).toString(),
            .ageBand = fromCode<domain::AgeBand>(row.value(u"age_band"_s).toString())
                           .value_or(domain::AgeBand::Unknown),
            .birthYear = number(row.value(u"birth_year"_s)),
            .language = row.value(u"language"_s).toString(),
            .needs = row.value(u"needs"_s).toString(),
        });
    }
    return list;
}

Result<void> PersonPartRepository::save(qint64 person, const domain::Companion& companion)
{
    return done(RowStore(m_database)
                    .put(u"companion", companion.id.uid(),
                         {{u"person_id"_s, person},
                          {u"name"_s, companion.name},
                          {u"age_band"_s, codeOf(companion.ageBand)},
                          {u"birth_year"_s,
                           companion.birthYear ? QVariant(*companion.birthYear) : QVariant()},
                          {u"language"_s, companion.language},
                          {u"needs"_s, companion.needs},
                          {u"deleted"_s, 0}}));
}

Result<QList<domain::Role>> PersonPartRepository::roles(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kRoles), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QList<domain::Role> list;
    for (const auto& row : rows.value()) {
        list.prepend({
            .id = domain::RoleId::fromBytes(row.value(u"uid"_s).toByteArray()),
            .person = domain::PersonId::fromBytes(row.value(u"person"_s).toByteArray()),
            .kind = fromCode<domain::RoleKind>(row.value(u"role"_s).toString())
                        .value_or(domain::RoleKind::Participant),
            .organisation
            = domain::OrganisationId::fromBytes(row.value(u"organisation"_s).toByteArray()),
            .project = domain::ProjectId::fromBytes(row.value(u"project"_s).toByteArray()),
            .since = day(row.value(u"since"_s)),
            .until = day(row.value(u"until"_s)),
        });
    }
    return list;
}

Result<void> PersonPartRepository::save(qint64 person, const domain::Role& role)
{
    RowStore rows(m_database);
    const auto organisation = rows.reference(u"organisation", role.organisation.uid());
    if (!organisation)
        return organisation.error();
    const auto project = rows.reference(u"project", role.project.uid());
    if (!project)
        return project.error();
    return done(rows.put(u"person_role", role.id.uid(),
                         {{u"person_id"_s, person},
                          {u"role"_s, codeOf(role.kind)},
                          {u"organisation_id"_s, organisation.value()},
                          {u"project_id"_s, project.value()},
                          {u"since"_s, stored(role.since)},
                          {u"until"_s, stored(role.until)},
                          {u"deleted"_s, 0}}));
}

Result<QStringList> PersonPartRepository::tags(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kTags), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QStringList names;
    for (const auto& row : rows.value())
        names.append(row.value(0).toString());
    return names;
}

Result<QStringList> PersonPartRepository::allTags()
{
    const auto rows = m_database.select(u"SELECT name FROM tag WHERE deleted = 0 ORDER BY name");
    if (!rows)
        return rows.error();
    QStringList names;
    for (const auto& row : rows.value())
        names.append(row.value(0).toString());
    return names;
}

Result<void> PersonPartRepository::setTags(qint64 person, const Uid& personUid,
                                           const QStringList& names, const Clock& clock)
{
    RowStore rows(m_database);
    const auto present = m_database.select(ofGroup(kTagLinks), {{u":person"_s, person}});
    if (!present)
        return present.error();
    for (const auto& link : present.value()) {
        if (names.contains(link.value(1).toString()))
            continue;
        if (const auto off = rows.bin(u"person_tag", Uid::fromBytes(link.value(0).toByteArray()));
            !off)
            return off.error();
    }
    for (const auto& name : names) {
        const auto found = m_database.value(
            u"SELECT uid FROM tag WHERE name = :name AND deleted = 0 ORDER BY uid LIMIT 1",
            {{u":name"_s, name}});
        if (!found && found.error().code != Error::Code::NotFound)
            return found.error();
        const auto uid = found ? Uid::fromBytes(found.value().toByteArray()) : Uid::create(clock);
        const auto tag = rows.put(u"tag", uid, {{u"name"_s, name}});
        if (!tag)
            return tag.error();
        const auto link = rows.put(
            u"person_tag", derivedUid("person_tag", {personUid.toBytes(), uid.toBytes()}),
            {{u"person_id"_s, person}, {u"tag_id"_s, tag.value()}, {u"deleted"_s, 0}});
        if (!link)
            return link.error();
    }
    return {};
}

Result<QList<KeptCode>> PersonPartRepository::codes(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kCodes), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QList<KeptCode> list;
    for (const auto& row : rows.value()) {
        list.append({Uid::fromBytes(row.value(0).toByteArray()), row.value(1).toString(),
                     row.value(2).toString(), row.value(3).toString(), row.value(4).toBool(),
                     day(row.value(5))});
    }
    return list;
}

Result<void> PersonPartRepository::save(qint64 person, const KeptCode& code)
{
    return done(RowStore(m_database)
                    .put(u"person_code", code.id,
                         {{u"person_id"_s, person},
                          {u"country"_s, code.country},
                          {u"code"_s, code.canonical},
                          {u"verdict"_s, code.verdict},
                          {u"document_seen"_s, code.documentSeen ? 1 : 0},
                          {u"since"_s, stored(code.since)},
                          {u"deleted"_s, 0}}));
}

Result<void> PersonPartRepository::remove(QStringView table, const Uid& id)
{
    return RowStore(m_database).bin(table, id);
}

}  // namespace kaasa::storage
