// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_time.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

std::optional<CalendarTime> readTime(QString text, const QTimeZone& zone)
{
    static const QRegularExpression kForm(u"^(\\d{8})(?:T(\\d{2})(\\d{2})(\\d{2})?(Z)?)?$"_s);
    text.removeIf([](QChar sign) { return sign == u'-' || sign == u':'; });  // not by the rules
    const auto match = kForm.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    CalendarTime time{.day = QDate::fromString(match.captured(1), u"yyyyMMdd"_s), .zone = zone};
    if (!time.day.isValid())
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return time;
    time.time = QTime(match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.time.isValid())
        return std::nullopt;
    if (!match.captured(5).isEmpty())
        time.zone = QTimeZone::utc();
    return time;
}

}  // namespace

void LeftOutMeetings::insert(const CalendarTime& meeting)
{
    if (meeting.isWholeDay())
        m_days.insert(meeting.day);
    else
        m_moments.insert(meeting.moment().toMSecsSinceEpoch());
}

bool LeftOutMeetings::contains(const CalendarTime& meeting) const
{
    if (m_days.contains(meeting.day))
        return true;
    return !meeting.isWholeDay() && !m_moments.isEmpty()
        && m_moments.contains(meeting.moment().toMSecsSinceEpoch());
}

QList<CalendarTime> readTimes(const ContentLine& line, const CalendarZones& zones,
                              QString* unknownZone)
{
    auto zone = zones.centre();
    if (const auto id = line.text(u"TZID"); !id.isEmpty()) {
        const auto found = zones.find(id);
        zone = found.value_or(zone);
        if (!found && unknownZone)
            *unknownZone = id;
    }
    QList<CalendarTime> times;
    for (const auto& each : line.value.split(u',', Qt::SkipEmptyParts)) {
        if (const auto time = readTime(each.section(u'/', 0, 0), zone))
            times.append(*time);
    }
    return times;
}

std::optional<qint64> readDuration(const QString& text)
{
    static const QRegularExpression kForm(
        u"^\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,8})M)?(?:(\\d{1,9})S)?)?$"_s);
    constexpr qint64 kDay = 86'400;
    const auto match = kForm.match(text.trimmed().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
    const auto seconds
        = number(1) * 7 * kDay + number(2) * kDay + number(3) * 3600 + number(4) * 60 + number(5);
    return seconds <= 366 * kDay ? std::optional(seconds) : std::nullopt;
}

}  // namespace kaasa::exchange
