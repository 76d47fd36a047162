// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/holidays.h"

#include "core/base/words.h"

#include <QtGlobal>

#include <array>
#include <span>

namespace kaasa::domain {

namespace {

struct FixedHoliday {
    int month;
    int day;
    const char* name;
    bool movesToMonday = false;  ///< a Monday off when it falls on a weekend
};

struct EasterHoliday {
    int daysAfterEaster;
    const char* name;
};

constexpr std::array kLatvianFixed{
    FixedHoliday{1, 1, QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
    FixedHoliday{5, 1, QT_TRANSLATE_NOOP("Holiday", "Labour Day")},
    FixedHoliday{5, 4, QT_TRANSLATE_NOOP("Holiday", "Restoration of Independence"), true},
    FixedHoliday{6, 23, QT_TRANSLATE_NOOP("Holiday", "Midsummer Eve")},
    FixedHoliday{6, 24, QT_TRANSLATE_NOOP("Holiday", "Midsummer Day")},
    FixedHoliday{11, 18, QT_TRANSLATE_NOOP("Holiday", "Proclamation of the Republic"), true},
    FixedHoliday{12, 24, QT_TRANSLATE_NOOP("Holiday", "Christmas Eve")},
    FixedHoliday{12, 25, QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
    FixedHoliday{12, 26, QT_TRANSLATE_NOOP("Holiday", "Second Day of Christmas")},
    FixedHoliday{12, 31, QT_TRANSLATE_NOOP("Holiday", "New Year's Eve")},
};
constexpr std::array kLatvianMovable{
    EasterHoliday{-2, QT_TRANSLATE_NOOP("Holiday", "Good Friday")},
    EasterHoliday{0, QT_TRANSLATE_NOOP("Holiday", "Easter Sunday")},
    EasterHoliday{1, QT_TRANSLATE_NOOP("Holiday", "Easter Monday")},
    EasterHoliday{49, QT_TRANSLATE_NOOP("Holiday", "Whit Sunday")},
};
constexpr std::array kEstonianFixed{
    FixedHoliday{1, 1, "New Year's Day"},
    FixedHoliday{2, 24, QT_TRANSLATE_NOOP("Holiday", "Independence Day")},
    FixedHoliday{5, 1, QT_TRANSLATE_NOOP("Holiday", "Spring Day")},
    FixedHoliday{6, 23, QT_TRANSLATE_NOOP("Holiday", "Victory Day")},
    FixedHoliday{6, 24, "Midsummer Day"},
    FixedHoliday{8, 20, "Restoration of Independence"},
    FixedHoliday{12, 24, "Christmas Eve"},
    FixedHoliday{12, 25, "Christmas Day"},
    FixedHoliday{12, 26, "Second Day of Christmas"},
};
constexpr std::array kEstonianMovable{
    EasterHoliday{-2, "Good Friday"},
    EasterHoliday{0, "Easter Sunday"},
    EasterHoliday{49, "Whit Sunday"},
};

const char* nameOf(QDate day, std::span<const FixedHoliday> fixed,
                   std::span<const EasterHoliday> movable)
{
    for (const auto& holiday : fixed) {
        const QDate date(day.year(), holiday.month, holiday.day);
        const int weekday = date.dayOfWeek();
        if (date == day
            || (holiday.movesToMonday && weekday >= 6 && date.addDays(8 - weekday) == day))
            return holiday.name;
    }
    const auto easter = easterSunday(day.year());
    for (const auto& holiday : movable) {
        if (easter.addDays(holiday.daysAfterEaster) == day)
            return holiday.name;
    }
    return nullptr;
}

bool isMothersDay(QDate day)
{
    return day.month() == 5 && day.dayOfWeek() == 7 && day.day() >= 8 && day.day() <= 14;
}

}  // namespace

QString holidayName(QDate day, QStringView country, const Words& words)
{
    const char* name = nullptr;
    if (country == u"LV") {
        name = nameOf(day, kLatvianFixed, kLatvianMovable);
        if (!name && isMothersDay(day))
            name = QT_TRANSLATE_NOOP("Holiday", "Mother's Day");
    } else if (country == u"EE") {
        name = nameOf(day, kEstonianFixed, kEstonianMovable);
    }
    return name ? words.phrase("Holiday", name) : QString();
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

}  // namespace kaasa::domain
