// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formats.h"
#include "tests/support/catch.h"

#include <limits>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kRiga("Europe/Riga");
const QDate kDay(2026, 3, 5);

Formats in(Language language)
{
    return Formats(language, kRiga);
}

/// No-break spaces as plain ones, so that expectations can be read.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

}  // namespace

TEST_CASE("A day is never shown with a year of two digits", "[base][formats]")
{
    CHECK(in(Language::Latvian).date(kDay) == u"05.03.2026"_s);
    CHECK(in(Language::Estonian).date(kDay) == u"05.03.2026"_s);
    CHECK(in(Language::Russian).date(kDay) == u"05.03.2026"_s);
    CHECK(in(Language::English).date(kDay) == u"5 Mar 2026"_s);
    CHECK(in(Language::Latvian).date(QDate()).isEmpty());
}

TEST_CASE("A long date follows the custom of its language", "[base][formats]")
{
    CHECK(plain(in(Language::Latvian).longDate(kDay)) == u"2026. gada 5. marts"_s);
    CHECK(plain(in(Language::Estonian).longDate(kDay)) == u"5. märts 2026"_s);
    CHECK(plain(in(Language::Russian).longDate(kDay)) == u"5 марта 2026 г."_s);
    CHECK(plain(in(Language::English).longDate(kDay)) == u"5 March 2026"_s);
    CHECK(plain(in(Language::Latvian).weekdayAndDay(kDay)) == u"Ceturtdiena, 5. marts"_s);
    CHECK(plain(in(Language::English).dayAndMonth(kDay)) == u"5 March"_s);
}

TEST_CASE("A calendar names months by themselves and weeks from Monday", "[base][formats]")
{
    CHECK(in(Language::Latvian).monthTitle(2026, 3) == u"Marts 2026"_s);
    CHECK(in(Language::Russian).monthTitle(2026, 3) == u"Март 2026"_s);
    CHECK(in(Language::Estonian).weekdayShort(1) == u"E"_s);
    CHECK(in(Language::Latvian).weekdayShort(7) == u"Sv"_s);
    CHECK(in(Language::English).weekdayLong(1) == u"Monday"_s);
}

TEST_CASE("A period says month and year once", "[base][formats]")
{
    const auto lv = in(Language::Latvian);
    const auto en = in(Language::English);
    CHECK(lv.period(kDay, kDay) == u"05.03.2026"_s);
    CHECK(lv.period(kDay, kDay.addDays(2)) == u"05.–07.03.2026"_s);
    CHECK(lv.period(kDay, kDay.addMonths(1)) == u"05.03.–05.04.2026"_s);
    CHECK(lv.period(kDay, kDay.addYears(1)) == u"05.03.2026 – 05.03.2027"_s);
    CHECK(en.period(kDay, kDay.addDays(2)) == u"5–7 Mar 2026"_s);
    CHECK(en.period(kDay, kDay.addMonths(1)) == u"5 Mar – 5 Apr 2026"_s);
    CHECK(en.period(kDay, kDay.addYears(1)) == u"5 Mar 2026 – 5 Mar 2027"_s);
    CHECK(lv.period(kDay, QDate()) == u"05.03.2026–"_s);
    CHECK(lv.period(QDate(), QDate()).isEmpty());
}

TEST_CASE("A moment is shown by the clock on the wall", "[base][formats]")
{
    const QDateTime winter(kDay, QTime(15, 30), Qt::UTC);
    const QDateTime summer(QDate(2026, 7, 5), QTime(22, 30), Qt::UTC);
    CHECK(in(Language::Latvian).time(winter) == u"17:30"_s);
    CHECK(in(Language::English).dateTime(winter) == u"5 Mar 2026 17:30"_s);
    CHECK(in(Language::Latvian).dateTime(summer) == u"06.07.2026 01:30"_s);
    CHECK(in(Language::Latvian).span(winter, winter.addSecs(7200)) == u"05.03.2026 17:30–19:30"_s);
    CHECK(in(Language::Latvian).span(winter, winter.addSecs(8 * 3600))
          == u"05.03.2026 17:30 – 06.03.2026 01:30"_s);
    CHECK(in(Language::Latvian).time(QDateTime()).isEmpty());
}

TEST_CASE("A million has its spaces where they belong", "[base][formats]")
{
    CHECK(in(Language::Latvian).number(1'234'567) == u"1\u00A0234\u00A0567"_s);
    CHECK(in(Language::English).number(1'000) == u"1\u00A0000"_s);
    CHECK(in(Language::Estonian).number(999) == u"999"_s);
    CHECK(plain(in(Language::Russian).number(-12'345)) == u"−12 345"_s);
    CHECK(plain(in(Language::Latvian).number(std::numeric_limits<qint64>::min()))
          == u"−9 223 372 036 854 775 808"_s);
}

TEST_CASE("Parts follow a comma, in English a point", "[base][formats]")
{
    CHECK(plain(in(Language::Latvian).decimal(1234.5, 2)) == u"1 234,50"_s);
    CHECK(plain(in(Language::English).decimal(1234.5, 1)) == u"1 234.5"_s);
    CHECK(in(Language::Latvian).decimal(-0.001, 1) == u"0,0"_s);
    CHECK(in(Language::Latvian).decimal(7, 0) == u"7"_s);
    CHECK(in(Language::Latvian).hours(90) == u"1,5"_s);
    CHECK(in(Language::English).hours(90) == u"1.5"_s);
    CHECK(in(Language::Latvian).hours(120) == u"2"_s);
    CHECK(in(Language::Latvian).hours(50) == u"0,83"_s);
    CHECK(in(Language::Latvian).hours(0) == u"0"_s);
    CHECK(plain(in(Language::Latvian).percent(87)) == u"87 %"_s);
    CHECK(in(Language::English).percent(87) == u"87%"_s);
    CHECK(plain(in(Language::Estonian).euros(123'450)) == u"1 234,50 €"_s);
    CHECK(plain(in(Language::English).euros(-5)) == u"−0.05 €"_s);
}
