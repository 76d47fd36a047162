// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace kaasa::exchange {

/// How a form site writes days with slashes: the American way unless the column says otherwise.
enum class SlashOrder { DayFirst, MonthFirst };

/// By the column itself: a number above 12 decides; else in which reading the answers stand in
/// order of time; else day first.
SlashOrder guessSlashOrder(const QStringList& timestamps);

/// Reads "21.02.2026 05:56:22", "2026/03/25 4:20:00 PM EET", "3/26/2026 14:05",
/// "2026-03-25T16:20Z". Times without a zone are of `zone`; the result is of `zone`. Null when it
/// is none.
QDateTime readFormTimestamp(const QString& written, const QTimeZone& zone, SlashOrder order);

}  // namespace kaasa::exchange
