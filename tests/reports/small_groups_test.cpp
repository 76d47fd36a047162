// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/small_groups.h"

#include "core/base/words.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::FewerThan;
using reports::ReportCell;
using Type = reports::ReportColumn::Type;

namespace {

reports::Report report()
{
    reports::Report report;
    report.figures = {{qint64(3), Type::Integer, u"people"_s, u"each once"_s, true},
                      {qint64(3), Type::Integer, u"meetings"_s, {}, false}};
    reports::ReportTable table;
    table.columns = {{u"event"_s, u"Event"_s},
                     {u"sessions"_s, u"Meetings"_s, Type::Integer},
                     {u"people"_s, u"People"_s, Type::Integer}};
    table.rows = {{{u"A"_s, qint64(2), qint64(4)}},
                  {{u"B"_s, qint64(2), qint64(5)}},
                  {{u"C"_s, qint64(2), qint64(0)}}};
    table.totals = {u"Total"_s, qint64(6), qint64(9)};
    report.tables = {table};
    return report;
}

}  // namespace

TEST_CASE("From one to four people are told as fewer than five, meetings as they are",
          "[reports][masking]")
{
    auto masked = report();
    reports::maskSmallGroups(masked, Words(Language::English));
    CHECK(masked.figures[0].value == ReportCell(FewerThan{5}));
    CHECK(masked.figures[1].value == ReportCell(qint64(3)));
    const auto& table = masked.tables.front();
    CHECK(table.rows[0].cells[2] == ReportCell(FewerThan{5}));
    CHECK(table.rows[0].cells[1] == ReportCell(qint64(2)));
    CHECK(table.rows[1].cells[2] == ReportCell(qint64(5)));
    CHECK(table.rows[2].cells[2] == ReportCell(qint64(0)));  // nobody is no one's name
    CHECK(table.totals[2] == ReportCell(qint64(9)));
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.first().contains(u'5'));
}

TEST_CASE("A row of one person is no group", "[reports][masking]")
{
    auto table = report().tables.front();
    table.columns[0].type = Type::Name;
    const auto before = table;
    reports::maskSmallGroups(table);
    CHECK(table == before);
}
