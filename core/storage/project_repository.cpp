// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/project_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::LogoId;
using domain::Project;
using domain::ProjectId;
using domain::ProjectLogo;
using domain::ProjectPartner;
using domain::ProjectPartnerId;

namespace {

constexpr QStringView kAll = uR"(
    SELECT uid, title, number, programme, fund, starts_on, ends_on, emblem, note FROM project
     WHERE deleted = 0 ORDER BY starts_on DESC, title, id)";

constexpr QStringView kFind = uR"(
    SELECT uid, title, number, programme, fund, starts_on, ends_on, emblem, note FROM project
     WHERE uid = :uid)";

constexpr QStringView kPartners = uR"(
    SELECT pp.uid, p.uid AS project, o.uid AS organisation, o.name, pp.role
      FROM project p
      JOIN project_partner pp ON pp.project_id = p.id
      JOIN organisation o ON o.id = pp.organisation_id
     WHERE p.uid = :project AND pp.deleted = 0
     ORDER BY pp.role = 'lead' DESC, pp.role = 'partner' DESC, o.name, pp.id)";

constexpr QStringView kStatements = uR"(
    SELECT t.language, t.text FROM project p JOIN project_text t ON t.project_id = p.id
     WHERE p.uid = :project AND t.kind = 'funding_statement' AND t.text <> '' AND t.deleted = 0)";

constexpr QStringView kLogos = uR"(
    SELECT l.uid, p.uid AS project, l.name, l.media_type, l.image
      FROM project_logo l LEFT JOIN project p ON p.id = l.project_id
     WHERE l.deleted = 0 AND l.project_id IS (SELECT id FROM project WHERE uid = :project)
     ORDER BY l.position, l.id)";

constexpr QStringView kFindLogo = uR"(
    SELECT l.uid, p.uid AS project, l.name, l.media_type, l.image
      FROM project_logo l LEFT JOIN project p ON p.id = l.project_id
     WHERE l.uid = :uid)";

constexpr QStringView kLastPosition = uR"(
    SELECT coalesce(max(position), '') FROM project_logo WHERE deleted = 0 AND project_id IS :project)";

Project fromRow(const QSqlRecord& row)
{
    return {
        .id = ProjectId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .title = row.value(u"title"_s).toString(),
        .number = row.value(u"number"_s).toString(),
        .programme = row.value(u"programme"_s).toString(),
        .fund = row.value(u"fund"_s).toString(),
        .startsOn = dayFrom(row.value(u"starts_on"_s)),
        .endsOn = dayFrom(row.value(u"ends_on"_s)),
        .emblem
        = fromCode<domain::Emblem>(row.value(u"emblem"_s).toString()).value_or(domain::Emblem::Eu),
        .note = row.value(u"note"_s).toString(),
    };
}

Values toRow(const Project& project)
{
    return {
        {u"title"_s, project.title},
        {u"number"_s, project.number},
        {u"programme"_s, project.programme},
        {u"fund"_s, project.fund},
        {u"starts_on"_s, storedDay(project.startsOn)},
        {u"ends_on"_s, storedDay(project.endsOn)},
        {u"emblem"_s, codeOf(project.emblem)},
        {u"note"_s, project.note},
        {u"deleted"_s, 0},
    };
}

ProjectPartner partnerFromRow(const QSqlRecord& row)
{
    return {
        .id = ProjectPartnerId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .project = ProjectId::fromBytes(row.value(u"project"_s).toByteArray()),
        .organisation
        = domain::OrganisationId::fromBytes(row.value(u"organisation"_s).toByteArray()),
        .name = row.value(u"name"_s).toString(),
        .role = fromCode<domain::PartnerRole>(row.value(u"role"_s).toString())
                    .value_or(domain::PartnerRole::Partner),
    };
}

ProjectLogo logoFromRow(const QSqlRecord& row)
{
    return {
        .id = LogoId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .project = ProjectId::fromBytes(row.value(u"project"_s).toByteArray()),
        .name = row.value(u"name"_s).toString(),
        .mediaType = row.value(u"media_type"_s).toString(),
        .image = row.value(u"image"_s).toByteArray(),
    };
}

template <typename T>
Result<void> outcome(const Result<T>& written)
{
    return written ? Result<void>() : Result<void>(written.error());
}

}  // namespace

Result<QList<Project>> ProjectRepository::all() const
{
    const auto rows = m_database.select(kAll);
    if (!rows)
        return rows.error();
    QList<Project> projects;
    for (const auto& row : rows.value())
        projects.append(fromRow(row));
    return projects;
}

Result<Project> ProjectRepository::find(const ProjectId& id) const
{
    const auto rows = m_database.select(kFind, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"project "_s + id.toString(), {u"project"_s}};
    return fromRow(rows.value().first());
}

Result<void> ProjectRepository::save(const Project& project)
{
    return outcome(RowStore(m_database).put(u"project", project.id.uid(), toRow(project)));
}

Result<void> ProjectRepository::remove(const ProjectId& id)
{
    return RowStore(m_database).bin(u"project", id.uid());
}

Result<QList<ProjectPartner>> ProjectRepository::partners(const ProjectId& project) const
{
    const auto rows = m_database.select(kPartners, {{u":project"_s, project.toBytes()}});
    if (!rows)
        return rows.error();
    QList<ProjectPartner> partners;
    for (const auto& row : rows.value())
        partners.append(partnerFromRow(row));
    return partners;
}

Result<void> ProjectRepository::save(const ProjectPartner& partner)
{
    RowStore store(m_database);
    const auto project = store.idOf(u"project", partner.project.uid());
    if (!project)
        return project.error();
    const auto organisation = store.idOf(u"organisation", partner.organisation.uid());
    if (!organisation)
        return organisation.error();
    return outcome(store.put(
        u"project_partner",
        derivedUid("project_partner", {partner.project.toBytes(), partner.organisation.toBytes()}),
        {{u"project_id"_s, project.value()},
         {u"organisation_id"_s, organisation.value()},
         {u"role"_s, codeOf(partner.role)},
         {u"deleted"_s, 0}}));
}

Result<void> ProjectRepository::remove(const ProjectPartnerId& id)
{
    return RowStore(m_database).bin(u"project_partner", id.uid());
}

Result<QMap<Language, QString>> ProjectRepository::fundingStatements(const ProjectId& project) const
{
    const auto rows = m_database.select(kStatements, {{u":project"_s, project.toBytes()}});
    if (!rows)
        return rows.error();
    QMap<Language, QString> statements;
    for (const auto& row : rows.value()) {
        if (const auto language = languageFromCode(row.value(0).toString()))
            statements.insert(*language, row.value(1).toString());
    }
    return statements;
}

Result<void> ProjectRepository::setFundingStatement(const ProjectId& project, Language language,
                                                    const QString& text)
{
    RowStore store(m_database);
    const auto id = store.idOf(u"project", project.uid());
    if (!id)
        return id.error();
    const auto code = languageCode(language);
    return outcome(store.put(
        u"project_text",
        derivedUid("project_text", {project.toBytes(), "funding_statement", code.toUtf8()}),
        {{u"project_id"_s, id.value()},
         {u"kind"_s, u"funding_statement"_s},
         {u"language"_s, code},
         {u"text"_s, text},
         {u"deleted"_s, 0}}));
}

Result<QList<ProjectLogo>> ProjectRepository::logos(const ProjectId& project) const
{
    const auto rows = m_database.select(kLogos, {{u":project"_s, project.toBytes()}});
    if (!rows)
        return rows.error();
    QList<ProjectLogo> logos;
    for (const auto& row : rows.value())
        logos.append(logoFromRow(row));
    return logos;
}

Result<ProjectLogo> ProjectRepository::findLogo(const LogoId& id) const
{
    const auto rows = m_database.select(kFindLogo, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"logo "_s + id.toString(), {}};
    return logoFromRow(rows.value().first());
}

Result<void> ProjectRepository::save(const ProjectLogo& logo)
{
    RowStore store(m_database);
    const auto project = store.reference(u"project", logo.project.uid());
    if (!project)
        return project.error();
    Values values{{u"project_id"_s, project.value()},
                  {u"name"_s, logo.name},
                  {u"media_type"_s, logo.mediaType},
                  {u"image"_s, logo.image},
                  {u"deleted"_s, 0}};
    if (!store.idOf(u"project_logo", logo.id.uid())) {
        const auto last = m_database.value(kLastPosition, {{u":project"_s, project.value()}});
        if (!last)
            return last.error();
        values.append({u"position"_s, last.value().toString() + u'n'});
    }
    return outcome(store.put(u"project_logo", logo.id.uid(), values));
}

Result<void> ProjectRepository::remove(const LogoId& id)
{
    return RowStore(m_database).bin(u"project_logo", id.uid());
}

Result<void> ProjectRepository::setLogoOrder(const QList<LogoId>& logos)
{
    RowStore store(m_database);
    QChar position(u'a');
    for (const auto& logo : logos) {
        if (const auto put
            = store.put(u"project_logo", logo.uid(), {{u"position"_s, QString(position)}});
            !put)
            return put.error();
        position = QChar(position.unicode() + 1);
    }
    return {};
}

}  // namespace kaasa::storage
