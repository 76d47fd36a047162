// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_assumptions.h"
#include "core/exchange/table_reader.h"

#include <memory>

namespace kaasa::exchange {

/// Whether the first bytes of a file are of a calendar: iCalendar (RFC 5545) or vCalendar 1.0.
bool isCalendar(const QByteArray& head);

/// What the cells of the rows of `openCalendar` hold. There is no row of headings; the headings
/// here are the names that the format has for them.
ListLayout calendarLayout();

/// The events of a calendar as rows of a table, each meeting of a series a row of its own, times as
/// the clocks of `assumptions.zone` show them. A series without an end gives its meetings of a year
/// before and a year after `assumptions.today`, at most 800. Meetings that were moved come last.
/// Whoever is invited is not read. Memory holds one event. Errors: those of
/// `ContentLineReader::open`, BadFormat (EntryTooLong, TooManyMeetings), also while reading.
Result<std::unique_ptr<TableReader>> openCalendar(const QString& path,
                                                  const ImportAssumptions& assumptions);

}  // namespace kaasa::exchange
