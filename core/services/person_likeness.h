// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/domain/person.h"
#include "core/names/likeness.h"

#include <QStringList>

namespace kaasa::services {

/// All that is known by which two records may tell of one person.
struct Identity {
    domain::Person person;
    QStringList codes;  ///< personal codes, old and new
};

/// What two records agree in besides the name.
enum class Agreement {
    Code = 1 << 0,
    BirthDate = 1 << 1,
    BirthYear = 1 << 2,
    Phone = 1 << 3,
    Email = 1 << 4,
    Address = 1 << 5,
    OtherFamilyName
    = 1 << 6,                 ///< not an agreement: the given name alone agrees, as after a wedding
    OtherBirthDate = 1 << 7,  ///< nor this: a day, a month or a year is another one
};
Q_DECLARE_FLAGS(Agreements, Agreement)
Q_DECLARE_OPERATORS_FOR_FLAGS(Agreements)

struct PersonLikeness {
    names::Certainty certainty = names::Certainty::Different;
    names::Reasons name;
    Agreements agreements;
};

/// Whether two records tell of one person. By the name alone they are never the same; a
/// phone, an address or an e-mail that a household shares says nothing about people with different
/// given names; a birth date, a year or a code that contradicts says that they are two.
PersonLikeness personLikeness(const Identity& a, const Identity& b);

/// "Same birth date. Spelled as in another country."
QString likenessText(const PersonLikeness& likeness, const Words& words);

}  // namespace kaasa::services
