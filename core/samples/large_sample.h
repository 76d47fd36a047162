// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::samples {

/// A centre's data at a size that no centre has, to measure with: `people` invented people, one
/// event for fifty of them with five meetings each, and ten attendances a person. The same numbers
/// give the same names. Written without history: nobody did it.
struct LargeSample {
    static constexpr int kVersion = 1;  ///< counts up when the same numbers give other rows
    static constexpr int kPeoplePerEvent = 50;
    static constexpr int kMeetingsPerEvent = 5;
    static constexpr int kAttendancesPerPerson = 10;

    int people = 100'000;    ///< 100 – 1,000,000
    bool withEvents = true;  ///< and attendances
    quint64 seed = 20'260'305;
};

/// Adds the sample to a profile; `progress` is told how much of a thousand is done.
/// Errors: InvalidInput, DiskFull, Storage.
Result<void> addLargeSample(storage::Profile& profile, const LargeSample& sample,
                            const std::function<void(int)>& progress = {});

}  // namespace kaasa::samples
