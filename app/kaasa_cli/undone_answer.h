// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kaasa_cli/verb.h"
#include "core/services/undo_service.h"

namespace kaasa::cli {

/// What was taken back, and what stays because somebody changed it since.
Answer undoneAnswer(const services::UndoOutcome& outcome, const Words& words);

}  // namespace kaasa::cli
