// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace kaasa::domain {

/// What a person may agree to. Taking part itself needs no consent (EU 2016/679, art. 6(1)(b)).
enum class ConsentPurpose {
    Data,          ///< her data are kept for the project, where the funder or the form asks for it
    Photos,        ///< pictures of her may be published
    ContactLater,  ///< invitations and news after the project
    ShareWithEmployers,
    ShareWithPartners,
    SpecialData,  ///< facts of art. 9: origin, health
};

enum class ConsentAct { Given, Refused, Withdrawn };

/// How she said it: art. 7(1) wants it shown.
enum class ConsentWay { Paper, Spoken, Screen };

/// One line of the consent ledger: lines are added, never changed. A plain value: copy it, compare
/// it.
struct ConsentEntry {
    ConsentId id;
    PersonId person;
    ConsentPurpose purpose = ConsentPurpose::Photos;
    ConsentAct act = ConsentAct::Given;
    ConsentWay way = ConsentWay::Paper;
    ConsentTextId text;    ///< the exact wording and its version; null for a withdrawal
    QString language;      ///< ISO 639, two letters: the language she was asked in
    QDateTime happenedAt;  ///< UTC
    QDate validUntil;      ///< last day; null when it has no end
    QString paperNumber;   ///< 0–40 characters: where the signed paper is found
    QString witness;       ///< 0–120 characters; empty when spoken: then `recordedBy` heard it
    MemberId recordedBy;

    bool operator==(const ConsentEntry&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<ConsentEntry> validated(ConsentEntry draft);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::ConsentPurpose> {
    static constexpr std::array<QStringView, 6> list{u"data",
                                                     u"photos",
                                                     u"contact_later",
                                                     u"share_with_employers",
                                                     u"share_with_partners",
                                                     u"special_data"};
};
template <>
struct kaasa::Codes<kaasa::domain::ConsentAct> {
    static constexpr std::array<QStringView, 3> list{u"given", u"refused", u"withdrawn"};
};
template <>
struct kaasa::Codes<kaasa::domain::ConsentWay> {
    static constexpr std::array<QStringView, 3> list{u"paper", u"spoken", u"screen"};
};
