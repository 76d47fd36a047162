// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

namespace kaasa::domain {

/// Whether a person's answers let her be counted in every breakdown of a funder's table.
struct FactCompleteness {
    int needed = 0;
    int there = 0;
    QStringList missing;  ///< keys of `factDefinitions`, or "birth_date"; in the order of the form

    bool complete() const { return missing.isEmpty(); }
};

/// The partial-data rule (Commission's guidance on EU 2021/1057, annex I): every variable that is
/// not special needs a value; a special one needs a value or the proof that somebody asked. The
/// date of registering as unemployed is needed only of those who are; homelessness and the
/// countryside are not. `facts` are the newest answers; `ageKnown`: birth date or year is there.
FactCompleteness completenessOf(const QList<Fact>& facts, bool ageKnown);

}  // namespace kaasa::domain
