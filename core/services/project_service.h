// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/project.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Projects with their partners, funding statements and logos. Acts are returned by their id.
class ProjectService {
public:
    explicit ProjectService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// A title is enough; one's own organisation leads it. Errors: InvalidInput, DiskFull, Storage.
    Result<domain::ProjectId> add(domain::Project draft);
    /// Lets `edit` set fields, then checks and saves. Errors: InvalidInput, NotFound.
    Result<qint64> change(const domain::ProjectId& id,
                          const std::function<void(domain::Project&)>& edit);
    /// Into the bin; events keep it.
    Result<qint64> remove(const domain::ProjectId& id);

    /// Adds the organisation of that name, made when there is none, or changes its role.
    Result<qint64> setPartner(const domain::ProjectId& id, const QString& organisation,
                              domain::PartnerRole role);
    Result<qint64> removePartner(const domain::ProjectPartner& partner);

    /// The project's own words in one language, 0–200 characters, lines split by \n; empty gives
    /// the usual ones back (EU 2021/1060, annex IX).
    Result<qint64> setFundingStatement(const domain::ProjectId& id, Language language,
                                       const QString& text);

    /// To the end of the strip; a null project = the organisation's own strip.
    /// Errors: InvalidInput (logo, logo_name), Refused (logo.too_many).
    Result<domain::LogoId> addLogo(domain::ProjectLogo draft);
    Result<qint64> removeLogo(const domain::LogoId& id);
    /// One place towards the start (-1) or the end (+1) of its strip; 0 when it stands there.
    Result<qint64> moveLogo(const domain::LogoId& id, int step);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
