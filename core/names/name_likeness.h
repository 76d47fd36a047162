// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/equivalents.h"
#include "core/names/likeness.h"

#include <QString>

namespace kaasa::names {

/// A name in its two parts, each of one word or several; one may be empty.
struct WrittenName {
    QString given;
    QString family;
};

/// How alike two names are. Both parts must be: Anna Petrova and Inna Petrova are two people, and
/// so are Aleksandrs Petrovs and Aleksandra Petrova.
Likeness nameLikeness(const WrittenName& a, const WrittenName& b,
                      const Equivalents& equivalents = Equivalents::shipped());

/// The same for names as they are typed in one field, in any order, with a patronymic or without; a
/// lone word is tried as given and as family name.
Likeness typedLikeness(QStringView a, QStringView b,
                       const Equivalents& equivalents = Equivalents::shipped());

}  // namespace kaasa::names
