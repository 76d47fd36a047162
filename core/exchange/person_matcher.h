// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/number_index.h"
#include "core/exchange/person_keys.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// Finds the people a row may tell of, among everybody in the profile and everybody the list itself
/// has brought so far. Holds one number per person and proof, not the people.
class PersonMatcher {
public:
    /// Errors: Storage.
    static Result<PersonMatcher> ofEverybody(storage::Profile& profile);

    /// Local keys of people with the row's name, in any spelling, and one of its birth date, phone,
    /// e-mail address and code. Whether one of them is the same, `isSamePerson` tells.
    QList<qint64> candidates(const PersonKeys& row) const;
    /// People with exactly this name: for lists that tell nothing but names.
    QList<qint64> namesakes(const PersonKeys& row) const;

    /// From now on the row's person is found under `key`.
    void add(const PersonKeys& row, qint64 key);

private:
    NumberIndex m_people;
};

}  // namespace kaasa::exchange
