// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/time_range.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

struct ClockTime {
    int hour = 0;
    int minute = 0;
    QString half;  ///< "am", "pm" or empty

    bool isPossible() const
    {
        const bool ofHalf = half.isEmpty() || (hour >= 1 && hour <= 12);
        return ofHalf && minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
    }
    QTime time() const
    {
        int hours = hour % 24;
        if (!half.isEmpty())
            hours = hour % 12 + (half == u"pm" ? 12 : 0);
        return hour == 24 ? QTime(23, 59) : QTime(hours, minute);
    }
};

QList<ClockTime> timesIn(const QString& text)
{
    // "2 h", "90 min" and "2 stundas" are lengths; "18h" and "10h30" are times.
    static const QRegularExpression kLength(
        u"\\(?\\b\\d{1,3}([.,]\\d)? (?:h|st|stundas?|tundi?|t|часа?|часов|ч|hours?|min|minūtes|minutit|минут)\\b\\.?\\)?"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kTime(
        u"(?<!\\d)(?:(\\d{1,2}) ?[:.h] ?(\\d{2})|(\\d{2})(\\d{2})|(\\d{1,2})(?:h|\\.(?!\\d))?)(?!\\d)(?: ?([ap])\\.?m\\b)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto rest = text.simplified();
    rest.remove(kLength);
    QList<ClockTime> times;
    auto matches = kTime.globalMatch(rest);
    while (matches.hasNext() && times.size() < 2) {
        const auto match = matches.next();
        ClockTime time;
        if (!match.captured(1).isEmpty())
            time = {match.captured(1).toInt(), match.captured(2).toInt(), {}};
        else if (!match.captured(3).isEmpty())
            time = {match.captured(3).toInt(), match.captured(4).toInt(), {}};
        else
            time = {match.captured(5).toInt(), 0, {}};
        if (!match.captured(6).isEmpty())
            time.half = match.captured(6).toLower() + u'm';
        times.append(time);
    }
    return times;
}

}  // namespace

TimeRange readTimeRange(const QString& written)
{
    auto times = timesIn(written);
    if (times.isEmpty())
        return {};
    // "6–8 pm": the half of the day is written once
    if (times.size() == 2 && times[0].half.isEmpty() && !times[1].half.isEmpty()
        && times[0].hour <= 12)
        times[0].half = times[0].hour % 12 < times[1].hour % 12 ? times[1].half : u"am"_s;
    for (const auto& time : times) {
        if (!time.isPossible())
            return {.verdict = TimeRange::Verdict::ImpossibleTime};
    }
    TimeRange range{.verdict = TimeRange::Verdict::Good, .start = times[0].time()};
    if (times.size() == 2) {
        if (times[1].time() > range.start)
            range.end = times[1].time();
        else
            range.verdict = TimeRange::Verdict::EndBeforeStart;
    }
    return range;
}

}  // namespace kaasa::exchange
