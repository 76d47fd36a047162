// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace kaasa::domain {

/// Which emblem stands on papers that participants or the public get to see.
enum class Emblem { Eu, None };

/// Something a funder pays for, for a time. A plain value: copy it, compare it.
struct Project {
    ProjectId id;
    QString title;      ///< 1–200 characters
    QString number;     ///< 0–60 characters: "CB731", "9.1.1.1/15/I/001"
    QString programme;  ///< 0–120 characters: "Central Baltic 2014–2020"
    QString fund;       ///< 0–120 characters: "ERDF"
    QDate startsOn;     ///< null when not known
    QDate endsOn;       ///< last day; not before `startsOn`
    Emblem emblem = Emblem::Eu;
    QString note;  ///< 0–2,000 characters, several lines

    bool operator==(const Project&) const = default;
};

enum class PartnerRole { Lead, Partner, Associated };

/// An organisation's part in a project; one line for each organisation.
struct ProjectPartner {
    ProjectPartnerId id;
    ProjectId project;
    OrganisationId organisation;
    QString name;  ///< the organisation's; read only
    PartnerRole role = PartnerRole::Partner;

    bool operator==(const ProjectPartner&) const = default;
};

/// A picture in the strip on top of papers. A plain value.
struct ProjectLogo {
    static constexpr int kMostBytes = 200 * 1024;
    static constexpr int kMost = 6;  ///< in one strip

    LogoId id;
    ProjectId project;  ///< null = the organisation's own, for events outside of projects
    QString name;       ///< 1–120 characters: whose it is, for warnings and screen readers
    QString mediaType;  ///< "image/png" or "image/svg+xml"
    QByteArray image;   ///< at most `kMostBytes`

    bool operator==(const ProjectLogo&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Project> validated(Project draft);
Result<ProjectLogo> validated(ProjectLogo draft);

/// "image/png", "image/svg+xml" or empty, by the bytes and not by a file's name.
QString logoMediaType(const QByteArray& bytes);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::Emblem> {
    static constexpr std::array<QStringView, 2> list{u"eu", u"none"};
};
template <>
struct kaasa::Codes<kaasa::domain::PartnerRole> {
    static constexpr std::array<QStringView, 3> list{u"lead", u"partner", u"associated"};
};
