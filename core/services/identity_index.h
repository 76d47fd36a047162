// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/identity_keys.h"
#include "core/services/number_index.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sql {
class Database;
}

namespace kaasa::services {

enum class IdentityKind {
    Proof,        ///< who shares it may be the same
    Name,         ///< of somebody whose birth date is known
    UndatedName,  ///< of somebody whose is not
};

/// Everybody's keys, those of merged records told of the person who stands for them. Errors:
/// Storage.
Result<void> forEachIdentityKey(sql::Database& database,
                                const std::function<void(qint64, IdentityKind, IdentityKey)>& take);

/// Finds the people a record may tell of, among everybody in the profile and everybody who was
/// added since. Holds a few numbers for each of them, not the people. Whether one of them is the
/// same, `personLikeness` tells.
class IdentityIndex {
public:
    /// Errors: Storage.
    static Result<IdentityIndex> ofEverybody(storage::Profile& profile);

    /// Who shares a proof: the only ones who can be the same. Local keys, below 0 for who was
    /// added under such a one.
    QList<qint64> proved(const IdentityKeys& keys) const;
    /// Who has the name, in any spelling, while the birth date of one of the two is not known.
    QList<qint64> named(const IdentityKeys& keys) const;
    /// Everybody with the name, in any spelling.
    QList<qint64> namesakes(const IdentityKeys& keys) const;

    /// From now on `person` is found by these keys too.
    void add(const IdentityKeys& keys, qint64 person);

private:
    void add(qint64 person, IdentityKind kind, IdentityKey key);

    NumberIndex m_proofs;
    NumberIndex m_names;
    NumberIndex m_undated;  ///< names of people without a birth date
};

}  // namespace kaasa::services
