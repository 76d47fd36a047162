// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_input.h"

#include "core/base/field_check.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 10);

QDate day(QStringView typed, DateUse use = DateUse::Planning)
{
    return readDate(typed, kToday, use).valueOr({}).day;
}

DateDoubts doubts(QStringView typed)
{
    const auto input = readDate(typed, kToday);
    REQUIRE(input);
    return input.value().doubts;
}

QString time(QStringView typed)
{
    return readTime(typed).valueOr({}).toString(u"HH:mm");
}

}  // namespace

TEST_CASE("A date is understood however it is written", "[base][date]")
{
    for (const auto& typed : {u"5.3.26"_s,
                              u"05.03.2026"_s,
                              u"05.03.2026."_s,
                              u" 5. 3. 2026 "_s,
                              u"050326"_s,
                              u"05032026"_s,
                              u"2026-03-05"_s,
                              u"5/3"_s,
                              u"5/3/2026"_s,
                              u"5.3."_s,
                              u"5-3-2026"_s,
                              u"5–3–2026"_s,
                              u"5,3,2026"_s,
                              u"5 3 2026"_s,
                              u"2026-03-05T00:00:00"_s,
                              u"2026.03.05."_s,
                              u"20260305"_s,
                              u"5. marts 2026"_s,
                              u"2026. gada 5. marts"_s,
                              u"2026. gada 5. martā"_s,
                              u"5. märts 2026"_s,
                              u"5 марта 2026 г."_s,
                              u"5 March 2026"_s,
                              u"Mar 5, 2026"_s,
                              u"5 mar"_s,
                              u"5. martā"_s,
                              u"05.03.2026 г."_s}) {
        CAPTURE(typed);
        CHECK(day(typed) == QDate(2026, 3, 5));
    }
    CHECK(day(u"+7") == QDate(2026, 3, 17));
    CHECK(day(u"-1") == QDate(2026, 3, 9));
    CHECK(day(u"1985") == QDate(1985, 1, 1));
    CHECK(day(u"03/25/2026") == QDate(2026, 3, 25));
    CHECK(day(u"1. jūlijs 2026") == QDate(2026, 7, 1));
    CHECK(day(u"1. juuni 2026") == QDate(2026, 6, 1));
    CHECK(day(u"9 мая 2026") == QDate(2026, 5, 9));
}

TEST_CASE("What was guessed about a date is told", "[base][date]")
{
    CHECK(doubts(u"05.03.2026") == DateDoubts());
    CHECK(doubts(u"2026-03-05") == DateDoubts());
    CHECK(doubts(u"5. marts 2026") == DateDoubts());
    CHECK(doubts(u"5.3.26") == DateDoubt::TwoDigitYear);
    CHECK(doubts(u"08/03/2026") == DateDoubt::SlashDate);
    CHECK(doubts(u"03/25/2026") == (DateDoubt::SlashDate | DateDoubt::MonthFirst));
    CHECK(doubts(u"5/3") == (DateDoubt::SlashDate | DateDoubt::NoYear));
    CHECK(doubts(u"1985") == DateDoubt::YearOnly);
    CHECK(doubts(u"5,3,2026") == DateDoubt::OddSeparator);
    CHECK(doubts(u"+7") == DateDoubt::Relative);
}

TEST_CASE("A year left out is this one's or the next one's, for plans look ahead", "[base][date]")
{
    CHECK(day(u"1.3.") == QDate(2026, 3, 1));
    CHECK(day(u"20.12.") == QDate(2026, 12, 20));
    CHECK(day(u"29.02.") == QDate(2028, 2, 29));
    CHECK(readDate(u"5.1.", QDate(2026, 12, 20)).value().day == QDate(2027, 1, 5));
}

TEST_CASE("A birth date is never ahead", "[base][date]")
{
    CHECK(day(u"8.3.85", DateUse::Birth) == QDate(1985, 3, 8));
    CHECK(day(u"8.3.26", DateUse::Birth) == QDate(2026, 3, 8));
    CHECK(day(u"11.3.26", DateUse::Birth) == QDate(1926, 3, 11));
    CHECK(day(u"8.3.26", DateUse::Planning) == QDate(2026, 3, 8));
    for (const auto& ahead : {u"8.3.2050"_s, u"2050"_s, u"2026-03-12"_s}) {
        const auto refused = readDate(ahead, kToday, DateUse::Birth);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().arguments.value(1) == codeOf(FieldFault::InFuture));
    }
    CHECK(isLikelyBirthDate(QDate(1985, 3, 8), kToday));
    CHECK_FALSE(isLikelyBirthDate(kToday.addDays(1), kToday));
    CHECK(isLikelyBirthDate(QDate(1915, 3, 11), kToday));
    CHECK_FALSE(isLikelyBirthDate(QDate(1915, 3, 10), kToday));
    CHECK_FALSE(isLikelyBirthDate(QDate(), kToday));
    CHECK(ageOn(QDate(1985, 3, 11), kToday) == 40);
    CHECK(ageOn(QDate(1985, 3, 10), kToday) == 41);
}

TEST_CASE("A day that the calendar does not have is refused", "[base][date]")
{
    for (const auto& typed : {u"31.02.1990"_s,
                              u"29.02.2025"_s,
                              u"00.01.2026"_s,
                              u"32.01.2026"_s,
                              u"5.13.2026"_s,
                              u"2026-02-30"_s,
                              u"310290"_s,
                              u"13/13/2026"_s,
                              u""_s,
                              u"soon"_s,
                              u"5"_s,
                              u"5.3.202"_s,
                              u"5. foo 2026"_s,
                              u"32 marts 2026"_s,
                              u"marts 2026"_s,
                              u"5.3.2026.7"_s,
                              u"1799"_s,
                              u"05.03.0026"_s,
                              u"5 marts 6 aprīlis"_s,
                              u"123456789"_s}) {
        CAPTURE(typed);
        const auto input = readDate(typed, kToday);
        REQUIRE_FALSE(input);
        CHECK(input.error().code == Error::Code::InvalidInput);
        CHECK(input.error().arguments == QStringList{u"date"_s, u"not_readable"_s, typed});
    }
}

TEST_CASE("A time is understood however it is written", "[base][date]")
{
    for (const auto& typed : {u"17:30"_s, u"17.30"_s, u"1730"_s, u"5:30 pm"_s, u"5.30pm"_s,
                              u"plkst. 17.30"_s, u"kell 17.30"_s, u"kl 17:30"_s, u"в 17:30"_s,
                              u"17:30:00"_s, u"17h30"_s, u" 17 : 30 "_s}) {
        CAPTURE(typed);
        CHECK(time(typed) == u"17:30"_s);
    }
    CHECK(time(u"kell 17") == u"17:00"_s);
    CHECK(time(u"5 pm") == u"17:00"_s);
    CHECK(time(u"12 am") == u"00:00"_s);
    CHECK(time(u"930") == u"09:30"_s);
    CHECK(time(u"24:00") == u"00:00"_s);
    for (const auto& typed :
         {u""_s, u"25:00"_s, u"17:60"_s, u"13 pm"_s, u"evening"_s, u"17:3"_s, u"17301"_s})
        CHECK_FALSE(readTime(typed));
}
