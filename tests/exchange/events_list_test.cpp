// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_row_reader.h"
#include "core/exchange/time_range.h"
#include "core/exchange/written_day.h"
#include "tests/exchange/expected_list.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(const QTime& time)
{
    return time.isValid() ? QJsonValue(time.toString(u"HH:mm"_s)) : QJsonValue();
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// The expectations call an event on the net a kind; for Kaasa it is a property of any kind.
QString expectedKind(const EventDraft& draft)
{
    if (draft.kind == u"group_meeting")
        return u"peer_group"_s;
    return draft.online && draft.kind == u"other" ? u"online"_s : draft.kind;
}

QJsonObject asExpected(const EventDraft& draft)
{
    QJsonObject values{
        {u"date"_s, textOrNull(draft.day.toString(Qt::ISODate))},
        {u"start"_s, timeOrNull(draft.start)},
        {u"end"_s, timeOrNull(draft.end)},
        {u"title_lv"_s, textOrNull(draft.titles.value(Language::Latvian))},
        {u"title_et"_s, textOrNull(draft.titles.value(Language::Estonian))},
        {u"title_ru"_s, textOrNull(draft.titles.value(Language::Russian))},
        {u"title_en"_s, textOrNull(draft.titles.value(Language::English))},
        {u"place"_s, textOrNull(draft.place)},
        {u"kind"_s, expectedKind(draft)},
    };
    if (draft.lastDay.isValid())
        values[u"date_to"_s] = draft.lastDay.toString(Qt::ISODate);
    return values;
}

TimeRange good(int h1, int m1, int h2 = -1, int m2 = 0)
{
    return {TimeRange::Verdict::Good, QTime(h1, m1), h2 < 0 ? QTime() : QTime(h2, m2)};
}

}  // namespace

TEST_CASE("An agenda in four languages is read, its impossible rows named",
          "[exchange][lists][events]")
{
    const test::ExpectedList expected(u"14_pasakumi.csv"_s);
    auto list = ListReader::open(expected.path(), ListKind::Events, expected.assumptions());
    REQUIRE(list);
    const auto columns = expected.columns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        CHECK(codeOf(list.value().layout().columns[i].field) == columns[i][u"field"].toString());
    const EventRowReader reader(list.value().layout(), expected.assumptions());
    for (const auto& want : expected.rows()) {
        const auto next = list.value().next();
        REQUIRE(next);
        REQUIRE(next.value());
        const auto row = reader.read(*next.value());
        INFO("line " << row.line);
        CHECK(row.line == want[u"at"].toInt());
        CHECK(codeOf(row.status) == want[u"status"].toString());
        CHECK(asExpected(row.draft) == want[u"values"].toObject());
        QStringList remarks;
        for (const auto& remark : row.remarks)
            remarks.append(u"%1 %2"_s.arg(remark.column).arg(codeOf(remark.why)));
        QStringList wanted;
        for (const auto& cell : want[u"cells"].toArray())
            wanted.append(u"%1 %2"_s.arg(cell[u"col"].toInt()).arg(cell[u"why"].toString()));
        CHECK(remarks == wanted);
    }
    CHECK_FALSE(list.value().next().value().has_value());
}

TEST_CASE("Times are understood however an agenda writes them", "[exchange][events]")
{
    CHECK(readTimeRange(u"18:00–20:00"_s) == good(18, 0, 20, 0));
    CHECK(readTimeRange(u"plkst. 17.30–19.30"_s) == good(17, 30, 19, 30));
    CHECK(readTimeRange(u"no plkst. 9 līdz 11"_s) == good(9, 0, 11, 0));
    CHECK(readTimeRange(u"с 18:00 до 19:00"_s) == good(18, 0, 19, 0));
    CHECK(readTimeRange(u"kell 10.30"_s) == good(10, 30));
    CHECK(readTimeRange(u"18-20"_s) == good(18, 0, 20, 0));
    CHECK(readTimeRange(u"1730 - 1930"_s) == good(17, 30, 19, 30));
    CHECK(readTimeRange(u"6–8 pm"_s) == good(18, 0, 20, 0));
    CHECK(readTimeRange(u"11 am - 1 pm"_s) == good(11, 0, 13, 0));
    CHECK(readTimeRange(u"10h30"_s) == good(10, 30));
    CHECK(readTimeRange(u"18:00 (2 stundas)"_s) == good(18, 0));
    CHECK(readTimeRange(u""_s).verdict == TimeRange::Verdict::None);
    CHECK(readTimeRange(u"pēcpusdienā"_s).verdict == TimeRange::Verdict::None);
    CHECK(readTimeRange(u"10:75"_s).verdict == TimeRange::Verdict::ImpossibleTime);
    CHECK(readTimeRange(u"20:00–18:00"_s).verdict == TimeRange::Verdict::EndBeforeStart);
}

TEST_CASE("A day is found in a text in any of the four languages", "[exchange][events]")
{
    const auto day
        = [](const QString& text) { return findDay(text, 2026).value_or(WrittenDay()).day; };
    CHECK(day(u"8.3.2026."_s) == QDate(2026, 3, 8));
    CHECK(day(u"2026. gada 8. marts"_s) == QDate(2026, 3, 8));
    CHECK(day(u"2026.g. 8.martā"_s) == QDate(2026, 3, 8));
    CHECK(day(u"8. märts 2026"_s) == QDate(2026, 3, 8));
    CHECK(day(u"8 марта 2026 г."_s) == QDate(2026, 3, 8));
    CHECK(day(u"March 8th, 2026"_s) == QDate(2026, 3, 8));
    CHECK(day(u"svētdiena, 8. marts"_s) == QDate(2026, 3, 8));
    CHECK(day(u"Mammu grupa (7.5., 10:30)"_s) == QDate(2026, 5, 7));
    CHECK(day(u"8. mai"_s) == QDate(2026, 5, 8));
    CHECK(day(u"8/5/26"_s) == QDate(2026, 5, 8));
    CHECK_FALSE(findDay(u"18.30"_s, 2026));
    CHECK_FALSE(findDay(u"2 stundas"_s, 2026));
    const auto camp = findDay(u"12.–13.06.2026"_s, 2020);
    REQUIRE(camp);
    CHECK(camp->day == QDate(2026, 6, 12));
    CHECK(camp->lastDay == QDate(2026, 6, 13));
    CHECK(nearestYear(12, 20, QDate(2026, 1, 10)) == 2025);
    CHECK(nearestYear(1, 10, QDate(2025, 12, 20)) == 2026);
}
