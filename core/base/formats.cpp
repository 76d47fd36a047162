// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kaasa {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kDash(0x2013);
constexpr QChar kMinus(0x2212);

using Months = std::array<QStringView, 12>;
using Weekdays = std::array<QStringView, 7>;

struct Calendar {
    Months months;   ///< by themselves: Marts, Март
    Months inDates;  ///< in a date: marts, марта
    Weekdays weekdays;
    Weekdays weekdaysShort;
};

constexpr Calendar kLatvian{
    {u"janvāris", u"februāris", u"marts", u"aprīlis", u"maijs", u"jūnijs", u"jūlijs", u"augusts",
     u"septembris", u"oktobris", u"novembris", u"decembris"},
    {u"janvāris", u"februāris", u"marts", u"aprīlis", u"maijs", u"jūnijs", u"jūlijs", u"augusts",
     u"septembris", u"oktobris", u"novembris", u"decembris"},
    {u"pirmdiena", u"otrdiena", u"trešdiena", u"ceturtdiena", u"piektdiena", u"sestdiena",
     u"svētdiena"},
    {u"Pr", u"Ot", u"Tr", u"Ce", u"Pk", u"Se", u"Sv"},
};
constexpr Calendar kEstonian{
    {u"jaanuar", u"veebruar", u"märts", u"aprill", u"mai", u"juuni", u"juuli", u"august",
     u"september", u"oktoober", u"november", u"detsember"},
    {u"jaanuar", u"veebruar", u"märts", u"aprill", u"mai", u"juuni", u"juuli", u"august",
     u"september", u"oktoober", u"november", u"detsember"},
    {u"esmaspäev", u"teisipäev", u"kolmapäev", u"neljapäev", u"reede", u"laupäev", u"pühapäev"},
    {u"E", u"T", u"K", u"N", u"R", u"L", u"P"},
};
constexpr Calendar kRussian{
    {u"январь", u"февраль", u"март", u"апрель", u"май", u"июнь", u"июль", u"август", u"сентябрь",
     u"октябрь", u"ноябрь", u"декабрь"},
    {u"января", u"февраля", u"марта", u"апреля", u"мая", u"июня", u"июля", u"августа", u"сентября",
     u"октября", u"ноября", u"декабря"},
    {u"понедельник", u"вторник", u"среда", u"четверг", u"пятница", u"суббота", u"воскресенье"},
    {u"Пн", u"Вт", u"Ср", u"Чт", u"Пт", u"Сб", u"Вс"},
};
constexpr Calendar kEnglish{
    {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
     u"October", u"November", u"December"},
    {u"January", u"February", u"March", u"April", u"May", u"June", u"July", u"August", u"September",
     u"October", u"November", u"December"},
    {u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"},
    {u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"},
};
constexpr Months kEnglishShort{u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun",
                               u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};

const Calendar& calendarOf(Language language)
{
    switch (language) {
    case Language::Latvian:
        return kLatvian;
    case Language::Estonian:
        return kEstonian;
    case Language::Russian:
        return kRussian;
    case Language::English:
        return kEnglish;
    }
    Q_UNREACHABLE();
}

QString capitalised(QStringView text)
{
    return text.first(1).toString().toUpper().append(text.sliced(1));
}

QString twoDigits(int value)
{
    return u"%1"_s.arg(value, 2, 10, QLatin1Char('0'));
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, kNoBreakSpace);
    return digits;
}

}  // namespace

Formats::Formats(Language language, QTimeZone zone)
    : m_language(language)
    , m_zone(std::move(zone))
{
}

QString Formats::date(QDate day) const
{
    if (!day.isValid())
        return {};
    if (m_language == Language::English)
        return u"%1 %2 %3"_s.arg(day.day())
            .arg(kEnglishShort[size_t(day.month() - 1)])
            .arg(day.year());
    return u"%1.%2.%3"_s.arg(twoDigits(day.day()), twoDigits(day.month())).arg(day.year());
}

QString Formats::longDate(QDate day) const
{
    if (!day.isValid())
        return {};
    switch (m_language) {
    case Language::Latvian:
        return u"%1. gada %2"_s.arg(day.year()).arg(dayAndMonth(day));
    case Language::Russian:
        return u"%1 %2\u00A0г."_s.arg(dayAndMonth(day)).arg(day.year());
    case Language::Estonian:
    case Language::English:
        return u"%1 %2"_s.arg(dayAndMonth(day)).arg(day.year());
    }
    Q_UNREACHABLE();
}

QString Formats::dayAndMonth(QDate day) const
{
    if (!day.isValid())
        return {};
    const bool dotted = m_language == Language::Latvian || m_language == Language::Estonian;
    const auto month = calendarOf(m_language).inDates[size_t(day.month() - 1)];
    return (dotted ? u"%1.\u00A0%2"_s : u"%1\u00A0%2"_s).arg(day.day()).arg(month);
}

QString Formats::weekdayAndDay(QDate day) const
{
    if (!day.isValid())
        return {};
    return u"%1, %2"_s.arg(capitalised(weekdayLong(day.dayOfWeek())), dayAndMonth(day));
}

QString Formats::monthTitle(int year, int month) const
{
    Q_ASSERT(month >= 1 && month <= 12);
    return u"%1 %2"_s.arg(capitalised(calendarOf(m_language).months[size_t(month - 1)])).arg(year);
}

QString Formats::weekdayShort(int weekday) const
{
    Q_ASSERT(weekday >= 1 && weekday <= 7);
    return calendarOf(m_language).weekdaysShort[size_t(weekday - 1)].toString();
}

QString Formats::weekdayLong(int weekday) const
{
    Q_ASSERT(weekday >= 1 && weekday <= 7);
    return calendarOf(m_language).weekdays[size_t(weekday - 1)].toString();
}

QString Formats::period(QDate first, QDate last) const
{
    if (first == last)
        return date(first);
    if (!first.isValid() || !last.isValid())
        return date(first) + kDash + date(last);
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    if (m_language == Language::English) {
        const auto month = kEnglishShort[size_t(first.month() - 1)];
        if (sameMonth)
            return u"%1\u2013%2"_s.arg(first.day()).arg(date(last));
        if (sameYear)
            return u"%1 %2 \u2013 %3"_s.arg(first.day()).arg(month).arg(date(last));
    } else {
        if (sameMonth)
            return u"%1.\u2013%2"_s.arg(twoDigits(first.day()), date(last));
        if (sameYear) {
            return u"%1.%2.\u2013%3"_s.arg(twoDigits(first.day()), twoDigits(first.month()),
                                           date(last));
        }
    }
    return u"%1 \u2013 %2"_s.arg(date(first), date(last));
}

QString Formats::time(const QDateTime& moment) const
{
    return moment.isValid() ? time(moment.toTimeZone(m_zone).time()) : QString();
}

QString Formats::time(QTime time) const
{
    return time.isValid() ? time.toString(u"HH:mm") : QString();
}

QString Formats::dateTime(const QDateTime& moment) const
{
    return moment.isValid() ? u"%1 %2"_s.arg(date(dayOf(moment)), time(moment)) : QString();
}

QString Formats::span(const QDateTime& start, const QDateTime& end) const
{
    if (!start.isValid() || !end.isValid())
        return dateTime(start.isValid() ? start : end);
    if (dayOf(start) == dayOf(end))
        return u"%1\u2013%2"_s.arg(dateTime(start), time(end));
    return u"%1 \u2013 %2"_s.arg(dateTime(start), dateTime(end));
}

QDate Formats::dayOf(const QDateTime& moment) const
{
    return moment.toTimeZone(m_zone).date();
}

QString Formats::number(qint64 value) const
{
    // the smallest value has no positive counterpart
    const auto size = value < 0 ? quint64(-(value + 1)) + 1 : quint64(value);
    auto text = grouped(QString::number(size));
    return value < 0 ? text.prepend(kMinus) : text;
}

QString Formats::decimal(double value, int digits) const
{
    const auto plain = QString::number(std::abs(value), 'f', digits);
    const auto point = plain.indexOf(u'.');
    auto text = grouped(point < 0 ? plain : plain.first(point));
    if (point >= 0)
        text += (m_language == Language::English ? u'.' : u',') + plain.sliced(point + 1);
    const bool zero = QStringView(plain).count(u'0') + (point >= 0) == plain.size();
    return value < 0 && !zero ? text.prepend(kMinus) : text;
}

QString Formats::hours(qint64 minutes) const
{
    // whole numbers, so that 7.125 h is rounded the same on every machine
    const auto size = minutes < 0 ? -minutes : minutes;
    const auto hundredths = (size * 100 + 30) / 60;
    auto text = grouped(QString::number(hundredths / 100));
    if (auto rest = twoDigits(int(hundredths % 100)); rest != u"00") {
        if (rest.endsWith(u'0'))
            rest.chop(1);
        text += (m_language == Language::English ? u'.' : u',') + rest;
    }
    return minutes < 0 ? text.prepend(kMinus) : text;
}

QString Formats::percent(int value) const
{
    return m_language == Language::English ? number(value) + u'%'
                                           : number(value) + kNoBreakSpace + u'%';
}

QString Formats::euros(qint64 cents) const
{
    const auto size = cents < 0 ? -cents : cents;
    auto text = grouped(QString::number(size / 100))
        + (m_language == Language::English ? u'.' : u',') + twoDigits(int(size % 100))
        + kNoBreakSpace + u'€';
    return cents < 0 ? text.prepend(kMinus) : text;
}

}  // namespace kaasa
