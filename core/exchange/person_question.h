// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_state.h"
#include "core/services/person_likeness.h"

#include <QHash>

namespace kaasa::exchange {

/// Somebody whom a row may tell of: in the profile, or brought by an earlier row of the same list.
struct KnownPerson {
    qint64 person = 0;  ///< local key; 0 = of the row
    int line = 0;

    bool operator==(const KnownPerson&) const = default;
};

/// A row and somebody who may be the one it tells of, or who is and of whom it tells something else
/// than what is here.
struct PersonQuestion {
    int line = 0;
    KnownPerson known;
    PersonState stands;
    PersonState told;
    /// Same: the row is added to what is here, unless a person answers otherwise.
    services::PersonLikeness likeness;
};

enum class PersonChoice {
    KeepOurs,    ///< she is the one; the row adds what is missing
    TakeTheirs,  ///< she is the one; where both say something, the list is right
    NewPerson,   ///< she is another one; remembered, so that nobody asks again
    Later,       ///< as without an answer
};

/// What a person answered about a row.
struct PersonAnswer {
    PersonChoice choice = PersonChoice::Later;
    KnownPerson known;

    bool operator==(const PersonAnswer&) const = default;
};

using PersonAnswers = QHash<int, PersonAnswer>;  ///< by line

}  // namespace kaasa::exchange

template <>
struct kaasa::Codes<kaasa::exchange::PersonChoice> {
    static constexpr std::array<QStringView, 4> list{u"ours", u"theirs", u"new", u"later"};
};
