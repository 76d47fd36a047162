// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/storage/history_repository.h"

namespace kaasa::ui {

/// What was done, on the page of the person it was done to: her name is left out.
QString historyLine(const storage::HistoryEntry& entry, const domain::Person& person);

}  // namespace kaasa::ui
