// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reports/report.h"

namespace kaasa {
class Words;
}

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// Which lines of the register of certificates are wanted.
struct RegisterWish {
    domain::ProjectId project;  ///< of whose events; null = all
    QDate from;                 ///< day of issue; an invalid day leaves that end open
    QDate to;                   ///< the last day
};

/// The register of certificates that were issued: number, person, event, hours, day; also those
/// that were revoked, for a number is never given twice. Reads only. Errors: NotFound, Storage.
Result<Report> certificateRegister(storage::Profile& profile, const RegisterWish& wish,
                                   const Words& words);

}  // namespace kaasa::reports
