// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Runs `write` as one act about a person, who is named in History as she is called now. When it
/// returns an error, nothing of it stays. `person` is a local key. Errors: NotFound, those of `Act`
/// and of `write`.
Result<void> inPersonAct(storage::Profile& profile, const QString& kind, qint64 person,
                         const std::function<Result<void>(const Uid& personUid)>& write);

}  // namespace kaasa::services
