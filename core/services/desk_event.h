// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/event_service.h"

namespace kaasa::services {

/// For a door that nobody planned: an event of the kind "other" with one meeting that begins now,
/// to the last five minutes, and lasts two hours. Everything else can be said later.
/// Errors: InvalidInput for the title, DiskFull, Storage.
Result<AddedEvent> addEventFromNow(storage::Profile& profile, const QString& title);

}  // namespace kaasa::services
