// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/attendance.h"

#include <QString>

#include <optional>

namespace kaasa::exchange {

/// What a mark on an attendance list means.
struct AttendanceMark {
    bool understood = true;
    std::optional<domain::AttendanceState> state;  ///< empty: no mark
};

/// Reads "+", "n", "sl.", "kav.", "ieradās", "v", "puudus", "опозд.", "late" … Single letters mean
/// different things in different languages ("k" is late in Latvian, present in Estonian), so
/// `language`, that of the list's headings, decides; without it they are not understood.
AttendanceMark readMark(const QString& written, std::optional<Language> language);

}  // namespace kaasa::exchange
