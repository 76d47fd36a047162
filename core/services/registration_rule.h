// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/registration_repository.h"

#include <optional>

namespace kaasa::services {

struct RegistrationWish;

/// A childcare place that came free belongs to whoever waits for it, not to whoever asks next.
bool hasChildcareForNewcomer(const storage::Places& places, int wanted);

/// What a newcomer gets at an event with these places: a place, childcare or a rank in the queue.
/// `stamp` (of the act) orders the queue. Nothing when it is full and she asked only to be told.
/// Errors: InvalidInput (over_reason).
Result<std::optional<domain::Registration>> settled(domain::Registration draft,
                                                    const storage::Places& places,
                                                    const RegistrationWish& wish, qint64 stamp);

}  // namespace kaasa::services
