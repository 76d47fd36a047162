// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

namespace kaasa::domain {

enum class OrganisationKind { State, Municipality, Ngo, Business, Education, Other };

/// One's own organisation, a partner, an employer. A plain value: copy it, compare it.
struct Organisation {
    OrganisationId id;
    QString name;  ///< 1–200 characters: as it stands on sheets and reports
    OrganisationKind kind = OrganisationKind::Other;
    QString registrationNumber;  ///< 0–40 characters
    QString country;             ///< ISO 3166-1 alpha-2, capitals; empty when not known
    QString municipality;        ///< 0–80 characters
    QString address;             ///< 0–400 characters, several lines
    QString phone;               ///< 0–40 characters, as it is printed
    QString email;               ///< empty or an address (`readEmail`)
    QString web;                 ///< 0–200 characters
    QString note;                ///< 0–2,000 characters, several lines

    bool operator==(const Organisation&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Organisation> validated(Organisation draft);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::OrganisationKind> {
    static constexpr std::array<QStringView, 6> list{u"state",    u"municipality", u"ngo",
                                                     u"business", u"education",    u"other"};
};
