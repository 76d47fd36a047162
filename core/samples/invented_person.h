// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/samples/seeded_random.h"

namespace kaasa::samples {

/// A uid that is the same on every run: version 7 by its bits, all of it from `random`.
Uid inventedUid(SeededRandom& random);

/// A woman who does not exist, as a centre's register would hold her: names, year of birth, town,
/// languages, mostly a phone, sometimes an e-mail address. Passes `domain::validated`.
domain::Person inventedPerson(SeededRandom& random);

}  // namespace kaasa::samples
