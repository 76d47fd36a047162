// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recurrence_rule.h"

#include "core/base/field_check.h"

#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kaasa::domain {
namespace {

constexpr std::array<QStringView, 7> kWeekdays{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};
const auto kDay = u"yyyyMMdd"_s;

QString weekdayCode(int weekday)
{
    return kWeekdays.at(size_t(weekday - 1)).toString();
}

QString daysText(const QList<QDate>& days)
{
    QStringList texts;
    for (const auto day : days)
        texts.append(day.toString(kDay));
    return texts.join(u',');
}

// In months that are shorter the last day stands in: of the 28th to the 31st, the last there is.
QString monthDays(int day)
{
    if (day <= 28)
        return u"BYMONTHDAY=%1"_s.arg(day);
    QStringList days;
    for (int candidate = 28; candidate <= day; ++candidate)
        days.append(QString::number(candidate));
    return u"BYMONTHDAY=%1;BYSETPOS=-1"_s.arg(days.join(u','));
}

QString frequency(const Recurrence& recurrence)
{
    switch (recurrence.rhythm) {
    case Rhythm::Weekly:
    case Rhythm::Fortnightly: {
        QStringList days;
        for (const int weekday : recurrence.weekdays)
            days.append(weekdayCode(weekday));
        return u"FREQ=WEEKLY;INTERVAL=%1;WKST=MO;BYDAY=%2"_s.arg(
            recurrence.rhythm == Rhythm::Weekly ? u"1"_s : u"2"_s, days.join(u','));
    }
    case Rhythm::MonthlyByWeekday: {
        const int position = (recurrence.first.day() - 1) / 7 + 1;
        return u"FREQ=MONTHLY;BYDAY=%1%2"_s.arg(QString::number(position > 4 ? -1 : position),
                                                weekdayCode(recurrence.first.dayOfWeek()));
    }
    case Rhythm::MonthlyByDay:
        return u"FREQ=MONTHLY;"_s + monthDays(recurrence.first.day());
    }
    return {};
}

QMap<QString, QString> partsOf(QStringView rule)
{
    QMap<QString, QString> parts;
    for (const auto part : rule.split(u';')) {
        const auto equals = part.indexOf(u'=');
        if (equals > 0)
            parts.insert(part.left(equals).toString(), part.mid(equals + 1).toString());
    }
    return parts;
}

std::optional<Rhythm> rhythmOf(const QMap<QString, QString>& parts)
{
    const auto frequency = parts.value(u"FREQ"_s);
    const auto interval = parts.value(u"INTERVAL"_s, u"1"_s);
    if (frequency == u"WEEKLY" && interval == u"1")
        return Rhythm::Weekly;
    if (frequency == u"WEEKLY" && interval == u"2")
        return Rhythm::Fortnightly;
    if (frequency == u"MONTHLY" && interval == u"1")
        return parts.contains(u"BYDAY"_s) ? Rhythm::MonthlyByWeekday : Rhythm::MonthlyByDay;
    return std::nullopt;
}

void readRule(const QMap<QString, QString>& parts, Recurrence& recurrence)
{
    const bool weekly
        = recurrence.rhythm == Rhythm::Weekly || recurrence.rhythm == Rhythm::Fortnightly;
    if (weekly && parts.contains(u"BYDAY"_s)) {
        for (const auto& code : parts.value(u"BYDAY"_s).split(u',')) {
            const auto found = std::find(kWeekdays.begin(), kWeekdays.end(), code);
            if (found != kWeekdays.end())
                recurrence.weekdays.append(int(found - kWeekdays.begin()) + 1);
        }
    }
    recurrence.until = QDate::fromString(parts.value(u"UNTIL"_s).left(8), kDay);
    // RFC 5545 counts the days that EXDATE leaves out, we count those that take place
    if (parts.contains(u"COUNT"_s))
        recurrence.count = parts.value(u"COUNT"_s).toInt() - int(recurrence.exceptions.size());
}

}  // namespace

QString toRule(const Recurrence& recurrence)
{
    auto rule = u"RRULE:"_s + frequency(recurrence);
    if (recurrence.until.isValid())
        rule += u";UNTIL="_s + recurrence.until.toString(kDay);
    else if (recurrence.count)
        rule += u";COUNT=%1"_s.arg(*recurrence.count + recurrence.exceptions.size());
    QStringList lines{u"DTSTART;VALUE=DATE:"_s + recurrence.first.toString(kDay), rule};
    if (!recurrence.exceptions.isEmpty())
        lines.append(u"EXDATE;VALUE=DATE:"_s + daysText(recurrence.exceptions));
    return lines.join(u'\n');
}

Result<Recurrence> fromRule(const QString& text)
{
    const auto unreadable = invalidField(u"recurrence", FieldFault::NotReadable, {text});
    Recurrence recurrence;
    QMap<QString, QString> parts;
    for (const auto& line : text.split(u'\n')) {
        const auto value = line.section(u':', 1);
        if (line.startsWith(u"DTSTART"))
            recurrence.first = QDate::fromString(value.left(8), kDay);
        else if (line.startsWith(u"RRULE:"))
            parts = partsOf(value);
        else if (line.startsWith(u"EXDATE")) {
            for (const auto& day : value.split(u','))
                recurrence.exceptions.append(QDate::fromString(day.left(8), kDay));
        }
    }
    const auto rhythm = rhythmOf(parts);
    if (!rhythm || !recurrence.first.isValid())
        return unreadable;
    recurrence.rhythm = *rhythm;
    readRule(parts, recurrence);
    return validated(recurrence);
}

}  // namespace kaasa::domain
