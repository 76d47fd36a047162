// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/project_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/profile.h"
#include "core/storage/project_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::LogoId;
using domain::Project;
using domain::ProjectId;
using domain::ProjectLogo;
using domain::ProjectPartner;
using storage::OrganisationRepository;
using storage::ProjectRepository;

Result<ProjectId> ProjectService::add(Project draft)
{
    if (draft.id.isNull())
        draft.id = ProjectId::create(m_profile.clock());
    const auto valid = domain::validated(std::move(draft));
    if (!valid)
        return valid.error();
    const auto own = OrganisationRepository(m_profile.database()).own();
    if (!own)
        return own.error();
    const auto id = valid.value().id;
    const auto act = inAct(
        m_profile, u"project.add"_s, valid.value().title, [&](const storage::Act&) -> Result<void> {
            ProjectRepository projects(m_profile.database());
            if (const auto saved = projects.save(valid.value()); !saved)
                return saved;
            return projects.save(ProjectPartner{
                .project = id, .organisation = own.value().id, .role = domain::PartnerRole::Lead});
        });
    if (!act)
        return act.error();
    return id;
}

Result<qint64> ProjectService::change(const ProjectId& id,
                                      const std::function<void(Project&)>& edit)
{
    ProjectRepository projects(m_profile.database());
    auto draft = projects.find(id);
    if (!draft)
        return draft.error();
    edit(draft.value());
    const auto valid = domain::validated(std::move(draft).value());
    if (!valid)
        return valid.error();
    return inAct(m_profile, u"project.change"_s, valid.value().title,
                 [&](const storage::Act&) { return projects.save(valid.value()); });
}

Result<qint64> ProjectService::remove(const ProjectId& id)
{
    ProjectRepository projects(m_profile.database());
    const auto project = projects.find(id);
    if (!project)
        return project.error();
    return inAct(m_profile, u"project.remove"_s, project.value().title,
                 [&](const storage::Act&) { return projects.remove(id); });
}

Result<qint64> ProjectService::setPartner(const ProjectId& id, const QString& organisation,
                                          domain::PartnerRole role)
{
    return inAct(
        m_profile, u"project.partner"_s, organisation.simplified(),
        [&](const storage::Act&) -> Result<void> {
            const auto named = OrganisationRepository(m_profile.database())
                                   .named(organisation, m_profile.clock());
            if (!named)
                return named.error();
            return ProjectRepository(m_profile.database())
                .save(ProjectPartner{.project = id, .organisation = named.value(), .role = role});
        });
}

Result<qint64> ProjectService::removePartner(const ProjectPartner& partner)
{
    return inAct(m_profile, u"project.partner_removed"_s, partner.name, [&](const storage::Act&) {
        return ProjectRepository(m_profile.database()).remove(partner.id);
    });
}

Result<qint64> ProjectService::setFundingStatement(const ProjectId& id, Language language,
                                                   const QString& text)
{
    auto tidy = text;
    FieldCheck check;
    check.lines(u"statement", tidy, 200);
    if (check.fault())
        return *check.fault();
    ProjectRepository projects(m_profile.database());
    const auto project = projects.find(id);
    if (!project)
        return project.error();
    return inAct(
        m_profile, u"project.statement"_s, project.value().title,
        [&](const storage::Act&) { return projects.setFundingStatement(id, language, tidy); });
}

Result<LogoId> ProjectService::addLogo(ProjectLogo draft)
{
    if (draft.id.isNull())
        draft.id = LogoId::create(m_profile.clock());
    const auto valid = domain::validated(std::move(draft));
    if (!valid)
        return valid.error();
    ProjectRepository projects(m_profile.database());
    const auto present = projects.logos(valid.value().project);
    if (!present)
        return present.error();
    if (present.value().size() >= ProjectLogo::kMost)
        return Error{Error::Code::Refused, u"six logos are there"_s, {u"logo.too_many"_s}};
    const auto act = inAct(m_profile, u"logo.add"_s, valid.value().name,
                           [&](const storage::Act&) { return projects.save(valid.value()); });
    if (!act)
        return act.error();
    return valid.value().id;
}

Result<qint64> ProjectService::removeLogo(const LogoId& id)
{
    ProjectRepository projects(m_profile.database());
    const auto logo = projects.findLogo(id);
    if (!logo)
        return logo.error();
    return inAct(m_profile, u"logo.remove"_s, logo.value().name,
                 [&](const storage::Act&) { return projects.remove(id); });
}

Result<qint64> ProjectService::moveLogo(const LogoId& id, int step)
{
    ProjectRepository projects(m_profile.database());
    const auto logo = projects.findLogo(id);
    if (!logo)
        return logo.error();
    const auto strip = projects.logos(logo.value().project);
    if (!strip)
        return strip.error();
    QList<LogoId> order;
    for (const auto& other : strip.value())
        order.append(other.id);
    const auto from = order.indexOf(id);
    const auto to = from + step;
    if (from < 0 || to < 0 || to >= order.size())
        return qint64(0);
    order.move(from, to);
    return inAct(m_profile, u"logo.order"_s, logo.value().name,
                 [&](const storage::Act&) { return projects.setLogoOrder(order); });
}

}  // namespace kaasa::services
