// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace kaasa::exchange {

/// A day as it stands in an agenda, a heading or an answer, with the place where it stood.
struct WrittenDay {
    QDate day;      ///< null when it does not exist (31.04.)
    QDate lastDay;  ///< of "12.–13.06.2026", else null
    bool withoutYear = false;
    qsizetype begin = 0;  ///< in the text
    qsizetype end = 0;
};

/// The first day in `text`: "12.03.2026.", "2026-03-28", "2026. gada 16. aprīlis",
/// "12.–13.06.2026", "5. märts", "7.5.", "8 March 2026", "7 мая". A day without a year gets `year`.
/// Nothing when there is none.
std::optional<WrittenDay> findDay(const QString& text, int year);

/// 1 to 12 for a month's name in lv, et, ru or en, in any case and by its first letters; else 0.
int monthNumber(const QString& name);

/// Of the days with this month and day, the one nearest to `today`.
int nearestYear(int month, int day, const QDate& today);

}  // namespace kaasa::exchange
