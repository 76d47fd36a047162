// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_zones.h"

#include <QDateTime>
#include <QSet>

namespace kaasa::exchange {

/// A moment or a whole day as a calendar writes it.
struct CalendarTime {
    QDate day;
    QTime time;      ///< null: the whole day
    QTimeZone zone;  ///< in which day and time are meant

    bool isWholeDay() const { return !time.isValid(); }
    /// Of a whole day its first one.
    QDateTime moment() const { return QDateTime(day, isWholeDay() ? QTime(0, 0) : time, zone); }
    QString dayText() const { return day.toString(Qt::ISODate); }
};

/// Meetings of a series that do not take place as its rule says: a moment in any zone, or a day.
class LeftOutMeetings {
public:
    void insert(const CalendarTime& meeting);
    bool contains(const CalendarTime& meeting) const;

private:
    QSet<qint64> m_moments;  ///< milliseconds since 1970
    QSet<QDate> m_days;
};

/// The moments of a line: DTSTART, EXDATE … What cannot be read is left out; of periods the
/// beginning is taken. `unknownZone` gets the name of a zone that nobody knows; then the time is
/// meant as at the centre.
QList<CalendarTime> readTimes(const ContentLine& line, const CalendarZones& zones,
                              QString* unknownZone = nullptr);

/// "PT1H30M", "P1D", "P2W" in seconds; nothing when it is none, is negative or longer than a year.
std::optional<qint64> readDuration(const QString& text);

}  // namespace kaasa::exchange
