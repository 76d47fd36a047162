// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>

#include <optional>

namespace kaasa::domain {

/// Bands of childcare groups and of most funders' tables.
enum class AgeBand { Unknown, Under3, From3To6, From7To12, From13To17 };

inline constexpr int kMostChildren = 20;  ///< whom one person brings along

/// A child who comes along: counted and cared for, without being a participant.
/// A plain value: copy it, compare it.
struct Companion {
    CompanionId id;
    PersonId person;  ///< with whom the child comes
    QString name;     ///< 0–80 characters: what to call the child; need not be known
    AgeBand ageBand = AgeBand::Unknown;
    std::optional<int> birthYear;  ///< 1990–2100; where known, it counts and not the band
    QString language;              ///< ISO 639, two or three letters; empty when not known
    QString needs;                 ///< 0–400 characters: allergy, nap, fears

    bool operator==(const Companion&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Companion> validated(Companion draft);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::AgeBand> {
    static constexpr std::array<QStringView, 5> list{u"unknown", u"0-2", u"3-6", u"7-12", u"13-17"};
};
