// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace kaasa {

/// Dates, times and numbers as readers of a language expect them. Our own, because the system's
/// short dates have two-digit years in Latvian and Estonian and its numbers group wrongly there.
/// A cheap value: make one where it is needed.
class Formats {
public:
    /// Moments, which are stored in UTC, are shown in `zone`.
    explicit Formats(Language language, QTimeZone zone = QTimeZone::systemTimeZone());

    Language language() const { return m_language; }
    const QTimeZone& zone() const { return m_zone; }

    // Days; an invalid one gives an empty text.

    /// 05.03.2026; 5 Mar 2026 in English.
    QString date(QDate day) const;
    /// 2026. gada 5. marts, 5. märts 2026, 5 марта 2026 г., 5 March 2026.
    QString longDate(QDate day) const;
    /// 5. marts, 5. märts, 5 марта, 5 March.
    QString dayAndMonth(QDate day) const;
    /// For the head of a page: Ceturtdiena, 5. marts.
    QString weekdayAndDay(QDate day) const;
    /// For calendars: Marts 2026.
    QString monthTitle(int year, int month) const;
    /// 1 = Monday … 7 = Sunday. Short: Pr, E, Пн, Mon.
    QString weekdayShort(int weekday) const;
    QString weekdayLong(int weekday) const;
    /// 05.03.2026 – 07.03.2026, shortened where month or year are the same: 05.–07.03.2026,
    /// 5–7 Mar 2026. One day alone where both are equal; an open end where one is invalid.
    QString period(QDate first, QDate last) const;

    // Moments, in the zone; an invalid one gives an empty text. 24 hours in every language.

    QString time(const QDateTime& moment) const;      ///< 17:30
    QString time(QTime time) const;                   ///< 17:30
    QString dateTime(const QDateTime& moment) const;  ///< 05.03.2026 17:30
    /// 05.03.2026 17:30–19:30; both days where it ends on another.
    QString span(const QDateTime& start, const QDateTime& end) const;
    /// The day on which a moment falls in the zone.
    QDate dayOf(const QDateTime& moment) const;

    // Numbers: groups of three parted by a no-break space; decimal comma, in English a point.

    QString number(qint64 value) const;
    /// Always `digits` places: 12,50.
    QString decimal(double value, int digits) const;
    /// "1,5" for 90 minutes: at most two places, none that are zero.
    QString hours(qint64 minutes) const;
    /// "87 %", in English "87%".
    QString percent(int value) const;
    /// "1 234,50 €": the sign stands behind in all four languages.
    QString euros(qint64 cents) const;

private:
    Language m_language;
    QTimeZone m_zone;
};

}  // namespace kaasa
