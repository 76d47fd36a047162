// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/project.h"
#include "core/reports/report.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// What every paper says of the house it comes from and of who pays.
struct PaperHouse {
    domain::Organisation organisation;   ///< one's own
    QString country;                     ///< where it works: "LV" or "EE"
    QString member;                      ///< who works here now; may be empty
    domain::Project project;             ///< of a null id where there is none
    QString leadPartner;                 ///< empty when it is one's own organisation, or nobody
    QMap<Language, QString> statements;  ///< the project's own funding words
    QMap<Language, QString> privacy;     ///< the project's own privacy words
    std::vector<Logo> logos;             ///< the project's, else one's own

    bool hasProject() const { return !project.id.isNull(); }
    /// "Central Baltic 2014–2020, ERDF".
    QString programme() const;
    /// A paper in Russian keeps the country's statement: Russian is no language of the Union.
    FundingStrip strip(Language language) const;
    /// Of a report made at `now`.
    ReportHead head(Language language, const QDateTime& now) const;
};

/// `project`: null for papers outside of projects. Errors: NotFound, Storage.
Result<PaperHouse> readPaperHouse(storage::Profile& profile, const domain::ProjectId& project);

}  // namespace kaasa::reports
