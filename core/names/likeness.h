// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

#include <QFlags>

namespace kaasa::names {

/// How sure it is that two names are one, by the names alone. In rising order.
enum class Certainty {
    Different,
    Possible,  ///< worth a look when something else agrees: a short form, a typing error
    Likely,    ///< one name by the rules of spelling, or by its origin
    Same,      ///< letter for letter, or by the rules of a document from one script into the other
};

/// What lies between two spellings.
enum class Reason {
    Script = 1 << 0,    ///< one is written in another script
    Marks = 1 << 1,     ///< marks on letters, doubled or soft ones: Līna, Lina
    Spelling = 1 << 2,  ///< the spelling of another country: Jūlija, Iuliia
    Ending = 1 << 3,    ///< the ending of a man's or a woman's family name
    Origin = 1 << 4,  ///< names of one origin, which no rule unites: Екатерина, Katsiaryna
    ShortForm = 1 << 5,    ///< what people are called for short: Маша
    OneLetter = 1 << 6,    ///< a letter more, less or another
    Order = 1 << 7,        ///< given and family name changed places
    PartOfDouble = 1 << 8  ///< one has a second given or family name
};
Q_DECLARE_FLAGS(Reasons, Reason)
Q_DECLARE_OPERATORS_FOR_FLAGS(Reasons)

struct Likeness {
    Certainty certainty = Certainty::Different;
    Reasons reasons;

    bool operator==(const Likeness&) const = default;
};

}  // namespace kaasa::names

template <>
struct kaasa::Codes<kaasa::names::Certainty> {
    static constexpr std::array<QStringView, 4> list{u"different", u"possible", u"likely", u"same"};
};
