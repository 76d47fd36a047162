// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace kaasa::exchange {

/// From when to when, as an agenda writes it.
struct TimeRange {
    enum class Verdict { None, Good, ImpossibleTime, EndBeforeStart };

    Verdict verdict = Verdict::None;  ///< None: the text has no time in it
    QTime start;                      ///< null where the time is impossible
    QTime end;                        ///< null where the text has no end, or one before the start
    bool operator==(const TimeRange&) const = default;
};

/// Reads "18:00–20:00", "plkst. 17.30–19.30", "no 11:00 līdz 12:30", "с 18:00 до 19:00",
/// "kell 10.30–12.00", "10:30", "18–20", "1730-1930", "6 pm – 8 pm", "10h30".
TimeRange readTimeRange(const QString& written);

}  // namespace kaasa::exchange
