// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisation_words.h"

#include <QCoreApplication>

namespace kaasa::ui {
namespace {

struct OrganisationWords {
    Q_DECLARE_TR_FUNCTIONS(kaasa::ui::OrganisationWords)
};

}  // namespace

QString organisationKindName(domain::OrganisationKind kind)
{
    using domain::OrganisationKind;
    switch (kind) {
    case OrganisationKind::State:
        return OrganisationWords::tr("State institution");
    case OrganisationKind::Municipality:
        return OrganisationWords::tr("Municipality");
    case OrganisationKind::Ngo:
        return OrganisationWords::tr("Non-governmental organisation");
    case OrganisationKind::Business:
        return OrganisationWords::tr("Business");
    case OrganisationKind::Education:
        return OrganisationWords::tr("School, college or university");
    case OrganisationKind::Other:
        break;
    }
    return OrganisationWords::tr("Other", "kind of an organisation");
}

QString partnerRoleName(domain::PartnerRole role)
{
    using domain::PartnerRole;
    switch (role) {
    case PartnerRole::Lead:
        return OrganisationWords::tr("Lead partner");
    case PartnerRole::Partner:
        return OrganisationWords::tr("Partner", "of a project");
    case PartnerRole::Associated:
        break;
    }
    return OrganisationWords::tr("Associated partner");
}

}  // namespace kaasa::ui
