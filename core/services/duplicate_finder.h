// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/person_likeness.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Somebody who may be the one that was asked about. Keys are local.
struct Duplicate {
    qint64 person = 0;
    PersonLikeness likeness;
};

/// Two records that may be one person's.
struct DuplicatePair {
    qint64 a = 0;  ///< the smaller key
    qint64 b = 0;
    PersonLikeness likeness;
};

/// Finds records of one person. Who was told to be another one, is not offered again. Errors:
/// Storage.
class DuplicateFinder {
public:
    explicit DuplicateFinder(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// People here who may be the one that is being written down, the surest first.
    Result<QList<Duplicate>> of(const Identity& identity);
    /// The same for somebody who is here, but for herself.
    Result<QList<Duplicate>> ofPerson(qint64 person);
    /// Everybody with everybody, the surest first. `goesOn` is asked now and then how far it is, of
    /// 0 to 1; when it says no, what was found so far is given.
    Result<QList<DuplicatePair>> all(const std::function<bool(double)>& goesOn = {});

    /// They were looked at and are two; remembered, and known to the other computers.
    Result<void> markDistinct(qint64 a, qint64 b);

private:
    Result<Identity> identityOf(qint64 person);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
