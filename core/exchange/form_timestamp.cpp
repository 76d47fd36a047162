// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/form_timestamp.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// Seconds east of UTC; nothing when the text names no zone, or one that is not known.
std::optional<int> offsetOf(const QString& name)
{
    static const QRegularExpression kOffset(u"^(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    struct Zone {
        QStringView name;
        int hours;
    };
    static constexpr Zone kZones[]{{u"EET", 2},  {u"EEST", 3}, {u"CET", 1}, {u"CEST", 2},
                                   {u"MSK", 3},  {u"GMT", 0},  {u"UTC", 0}, {u"Z", 0},
                                   {u"WET", 0},  {u"WEST", 1}, {u"BST", 1}, {u"EST", -5},
                                   {u"EDT", -4}, {u"PST", -8}, {u"PDT", -7}};
    for (const auto& zone : kZones) {
        if (name == zone.name)
            return zone.hours * 3600;
    }
    if (const auto match = kOffset.match(name); match.hasMatch()) {
        const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
        return match.captured(1) == u"-" ? -seconds : seconds;
    }
    return std::nullopt;
}

const QRegularExpression& slashDay()
{
    static const QRegularExpression kPattern(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b"_s);
    return kPattern;
}

int fullYear(const QString& digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

QDate readDay(const QString& text, SlashOrder order)
{
    static const QRegularExpression kYearFirst(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"_s);
    static const QRegularExpression kDayFirst(u"^(\\d{1,2})[.-] ?(\\d{1,2})[.-] ?(\\d{4})"_s);
    if (const auto match = kYearFirst.match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = kDayFirst.match(text); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    if (const auto match = slashDay().match(text); match.hasMatch()) {
        int day = match.captured(1).toInt();
        int month = match.captured(2).toInt();
        if (order == SlashOrder::MonthFirst)
            std::swap(day, month);
        return {fullYear(match.captured(3)), month, day};
    }
    return {};
}

}  // namespace

SlashOrder guessSlashOrder(const QStringList& timestamps)
{
    int dayFirstInOrder = 0;
    int monthFirstInOrder = 0;
    int halves = 0;  // times with AM and PM
    QDate lastDayFirst;
    QDate lastMonthFirst;
    for (const auto& text : timestamps) {
        const auto match = slashDay().match(text.trimmed());
        if (!match.hasMatch())
            continue;
        if (match.captured(1).toInt() > 12)
            return SlashOrder::DayFirst;
        if (match.captured(2).toInt() > 12)
            return SlashOrder::MonthFirst;
        static const QRegularExpression kHalf(u"\\d ?[AaPp][Mm]\\b"_s);
        halves += kHalf.match(text).hasMatch() ? 1 : 0;
        const auto dayFirst = readDay(text.trimmed(), SlashOrder::DayFirst);
        const auto monthFirst = readDay(text.trimmed(), SlashOrder::MonthFirst);
        dayFirstInOrder += lastDayFirst.isValid() && lastDayFirst <= dayFirst ? 1 : 0;
        monthFirstInOrder += lastMonthFirst.isValid() && lastMonthFirst <= monthFirst ? 1 : 0;
        lastDayFirst = dayFirst;
        lastMonthFirst = monthFirst;
    }
    if (monthFirstInOrder == dayFirstInOrder && halves > 0)
        return SlashOrder::MonthFirst;
    return monthFirstInOrder > dayFirstInOrder ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
}

QDateTime readFormTimestamp(const QString& written, const QTimeZone& zone, SlashOrder order)
{
    static const QRegularExpression kTime(
        u"(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*([A-Za-z]{1,4}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{1,2}:?\\d{2})?$"_s);
    const auto text = written.simplified();
    const auto day = readDay(text, order);
    if (!day.isValid())
        return {};
    const auto space = text.indexOf(QRegularExpression(u"[ T]"_s), 6);
    const auto match = kTime.match(space < 0 ? QString() : text.mid(space + 1).remove(u','));
    if (!match.hasMatch())
        return space < 0 ? QDateTime(day, QTime(0, 0), zone) : QDateTime();
    int hour = match.captured(1).toInt();
    const auto half = match.captured(4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid())
        return {};
    if (const auto offset = offsetOf(match.captured(5).toUpper()))
        return QDateTime(day, time, Qt::OffsetFromUTC, *offset).toTimeZone(zone);
    return QDateTime(day, time, zone);
}

}  // namespace kaasa::exchange
