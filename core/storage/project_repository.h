// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/project.h"

#include <QList>
#include <QMap>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Reads and writes projects and what belongs to them: partners, texts per language, logos.
/// Writing happens inside an Act.
class ProjectRepository {
public:
    explicit ProjectRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// The one that began last first. Errors: Storage.
    Result<QList<domain::Project>> all() const;
    /// Also one in the bin: old events keep it. Errors: NotFound, Storage.
    Result<domain::Project> find(const domain::ProjectId& id) const;
    /// Expects a `validated` one. Errors: Storage, DiskFull.
    Result<void> save(const domain::Project& project);
    Result<void> remove(const domain::ProjectId& id);

    /// The lead first.
    Result<QList<domain::ProjectPartner>> partners(const domain::ProjectId& project) const;
    /// Two computers that add the same organisation make the same row; `id` is not looked at.
    Result<void> save(const domain::ProjectPartner& partner);
    Result<void> remove(const domain::ProjectPartnerId& id);

    /// "Co-funded by the European Union" in the words of this project; languages without words of
    /// its own are absent.
    Result<QMap<Language, QString>> fundingStatements(const domain::ProjectId& project) const;
    Result<void> setFundingStatement(const domain::ProjectId& project, Language language,
                                     const QString& text);

    /// In the order of the strip; a null id gives the organisation's own.
    Result<QList<domain::ProjectLogo>> logos(const domain::ProjectId& project) const;
    Result<domain::ProjectLogo> findLogo(const domain::LogoId& id) const;
    /// A new one goes to the end. Expects a `validated` one.
    Result<void> save(const domain::ProjectLogo& logo);
    Result<void> remove(const domain::LogoId& id);
    /// The strip in this order from now on.
    Result<void> setLogoOrder(const QList<domain::LogoId>& logos);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
