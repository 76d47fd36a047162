// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/storage/history_repository.h"

namespace kaasa::ui {

/// What was done, on the page of the person it was done to: her name is left out.
QString historyLine(const storage::HistoryEntry& entry, const domain::Person& person);
/// "05.03.2026 17:24, Ieva K."; says so when it was taken back.
QString historyWhen(const storage::HistoryEntry& entry);

}  // namespace kaasa::ui
