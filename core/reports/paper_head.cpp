// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_head.h"

#include "core/sql/database.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/profile.h"
#include "core/storage/project_repository.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

constexpr QStringView kPrivacy = uR"(
    SELECT t.language, t.text FROM project p JOIN project_text t ON t.project_id = p.id
     WHERE p.uid = :project AND t.kind = 'privacy' AND t.text <> '' AND t.deleted = 0)";

Result<void> readProject(sql::Database& database, const domain::ProjectId& id, PaperHouse& house)
{
    const storage::ProjectRepository projects(database);
    const auto project = projects.find(id);
    if (!project)
        return project.error();
    house.project = project.value();
    const auto partners = projects.partners(id);
    if (!partners)
        return partners.error();
    for (const auto& partner : partners.value()) {
        if (partner.role == domain::PartnerRole::Lead
            && partner.organisation != house.organisation.id)
            house.leadPartner = partner.name;
    }
    const auto statements = projects.fundingStatements(id);
    if (!statements)
        return statements.error();
    house.statements = statements.value();
    const auto rows = database.select(kPrivacy, {{u":project"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        if (const auto language = languageFromCode(row.value(0).toString()))
            house.privacy.insert(*language, row.value(1).toString());
    }
    return {};
}

Result<void> readLogos(sql::Database& database, PaperHouse& house)
{
    const storage::ProjectRepository projects(database);
    auto logos = projects.logos(house.project.id);
    if (!logos)
        return logos.error();
    if (logos.value().isEmpty() && house.hasProject()) {
        logos = projects.logos({});
        if (!logos)
            return logos.error();
    }
    for (const auto& logo : logos.value()) {
        if (house.logos.size() < size_t(FundingStrip::kMostLogos))
            house.logos.push_back({.name = logo.name, .bytes = logo.image});
    }
    return {};
}

}  // namespace

QString PaperHouse::programme() const
{
    QStringList parts{project.programme, project.fund};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FundingStrip PaperHouse::strip(Language language) const
{
    FundingStrip strip;
    strip.euEmblem = hasProject() && project.emblem == domain::Emblem::Eu;
    const auto ofCountry = country == u"EE" ? Language::Estonian : Language::Latvian;
    strip.statementLanguage = language == Language::Russian ? ofCountry : language;
    strip.statement = statements.value(strip.statementLanguage);
    strip.logos = logos;
    return strip;
}

ReportHead PaperHouse::head(Language language, const QDateTime& now) const
{
    ReportHead head;
    head.language = language;
    head.project = project.title;
    head.projectNumber = project.number;
    head.preparedBy = member;
    head.prepared = now;
    head.strip = strip(language);
    return head;
}

Result<PaperHouse> readPaperHouse(storage::Profile& profile, const domain::ProjectId& project)
{
    auto& database = profile.database();
    const storage::OrganisationRepository organisations(database);
    PaperHouse house;
    const auto own = organisations.own();
    if (!own)
        return own.error();
    house.organisation = own.value();
    house.country = storage::RowStore(database).setting(u"country"_s);
    const auto member = organisations.memberName(profile.member());
    if (!member)
        return member.error();
    house.member = member.value();
    if (!project.isNull()) {
        if (const auto read = readProject(database, project, house); !read)
            return read.error();
    }
    if (const auto read = readLogos(database, house); !read)
        return read.error();
    return house;
}

}  // namespace kaasa::reports
