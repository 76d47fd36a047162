// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/act.h"

#include <functional>

namespace kaasa::services {

/// Runs `work` as one act and commits it; the act's id, by which it is taken back. When `work`
/// returns an error, nothing of it stays. Errors: those of `Act` and of `work`.
Result<qint64> inAct(storage::Profile& profile, const QString& kind, const QString& subject,
                     const std::function<Result<void>(const storage::Act&)>& work);

}  // namespace kaasa::services
