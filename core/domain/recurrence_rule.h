// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recurrence.h"

#include <QString>

namespace kaasa::domain {

/// A recurrence as calendars exchange it (RFC 5545): the lines DTSTART, RRULE and EXDATE, with
/// whole days. This is how an event keeps it.
QString toRule(const Recurrence& recurrence);

/// Reads what `toRule` writes; the order of lines and parts does not matter. Rhythms that Kaasa
/// does not know are refused. Errors: InvalidInput (recurrence, not_readable).
Result<Recurrence> fromRule(const QString& text);

}  // namespace kaasa::domain
