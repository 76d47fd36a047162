// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recurrence.h"
#include "tests/support/catch.h"

#include "core/base/words.h"
#include "core/domain/holidays.h"

using namespace kaasa;
using namespace kaasa::domain;
using namespace Qt::StringLiterals;

namespace {

QList<QDate> days(const Recurrence& draft)
{
    const auto recurrence = validated(draft);
    REQUIRE(recurrence);
    return daysOf(recurrence.value());
}

QDate march(int day)
{
    return QDate(2026, 3, day);
}

}  // namespace

TEST_CASE("A weekly group meets on its weekday", "[domain][series]")
{
    CHECK(days({.first = march(5), .count = 3}) == QList{march(5), march(12), march(19)});
    CHECK(days({.first = march(5), .until = march(19)}) == QList{march(5), march(12), march(19)});
    CHECK(days({.rhythm = Rhythm::Fortnightly, .first = march(5), .count = 2})
          == QList{march(5), march(19)});
    CHECK(days({.first = march(5), .weekdays = {4, 2}, .count = 4})
          == QList{march(5), march(10), march(12), march(17)});
}

TEST_CASE("A day left out does not shorten a course of eight", "[domain][series]")
{
    const auto eight = days({.first = march(5), .count = 8, .exceptions = {march(12)}});
    CHECK(eight.size() == 8);
    CHECK_FALSE(eight.contains(march(12)));
    CHECK(eight.last() == QDate(2026, 4, 30));
}

TEST_CASE("A monthly group keeps its weekday or its date", "[domain][series]")
{
    CHECK(days({.rhythm = Rhythm::MonthlyByWeekday, .first = QDate(2026, 1, 29), .count = 3})
          == QList{QDate(2026, 1, 29), QDate(2026, 2, 26), QDate(2026, 3, 26)});
    CHECK(days({.rhythm = Rhythm::MonthlyByWeekday, .first = QDate(2026, 12, 10), .count = 2})
          == QList{QDate(2026, 12, 10), QDate(2027, 1, 14)});
    CHECK(days({.rhythm = Rhythm::MonthlyByDay, .first = QDate(2026, 1, 31), .count = 3})
          == QList{QDate(2026, 1, 31), QDate(2026, 2, 28), QDate(2026, 3, 31)});
}

TEST_CASE("A series needs an end", "[domain][series]")
{
    CHECK(validated(Recurrence{.first = march(5)}).error().arguments.first() == u"until"_s);
    CHECK_FALSE(validated(Recurrence{.first = march(5), .until = march(4)}));
    CHECK_FALSE(validated(Recurrence{.first = march(5), .until = QDate(2099, 1, 1)}));
    CHECK_FALSE(validated(Recurrence{.first = march(5), .count = 0}));
    CHECK_FALSE(validated(Recurrence{.first = march(5), .weekdays = {8}, .count = 1}));
    CHECK_FALSE(validated(Recurrence{.count = 1}));
    CHECK(days({.rhythm = Rhythm::MonthlyByDay, .first = march(5), .until = march(20)}).size()
          == 1);
}

TEST_CASE("Easter falls where the calendar has it", "[domain][holiday]")
{
    CHECK(easterSunday(2024) == QDate(2024, 3, 31));
    CHECK(easterSunday(2025) == QDate(2025, 4, 20));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2027) == QDate(2027, 3, 28));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
}

TEST_CASE("Planning on a public holiday is noticed in Latvia and in Estonia", "[domain][holiday]")
{
    const Words english(Language::English);
    const auto latvian = [&](QDate day) { return holidayName(day, u"LV", english); };
    const auto estonian = [&](QDate day) { return holidayName(day, u"EE", english); };
    CHECK(latvian(QDate(2026, 11, 18)) == u"Proclamation of the Republic"_s);
    CHECK(latvian(QDate(2026, 4, 6)) == u"Easter Monday"_s);
    CHECK(estonian(QDate(2026, 4, 6)).isEmpty());
    CHECK(estonian(QDate(2026, 2, 24)) == u"Independence Day"_s);
    CHECK(estonian(QDate(2026, 5, 24)) == u"Whit Sunday"_s);
    CHECK(latvian(QDate(2026, 5, 10)) == u"Mother's Day"_s);
    CHECK(latvian(QDate(2025, 5, 5)) == u"Restoration of Independence"_s);
    CHECK(latvian(QDate(2026, 5, 5)).isEmpty());
    CHECK(latvian(march(5)).isEmpty());
    CHECK(holidayName(QDate(2026, 1, 1), u"FI", english).isEmpty());
    CHECK(holidayName(QDate(2026, 6, 24), u"LV", Words(Language::Latvian)) == u"Jāņu diena"_s);
    CHECK(holidayName(QDate(2026, 6, 24), u"EE", Words(Language::Estonian)) == u"Jaanipäev"_s);
}
