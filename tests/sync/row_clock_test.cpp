// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_clock.h"
#include "tests/support/catch.h"

#include <random>

using namespace kaasa;
using storage::RowClock;
using storage::Stamp;

namespace {

constexpr qint64 kNow = qint64(1'772'724'240'000) << 16;  // an evening in March 2026

}  // namespace

TEST_CASE("A new row's clock is one stamp without exceptions", "[sync]")
{
    RowClock clock;
    clock.setAll({kNow, 1});
    const auto cells = clock.cells({1, 2, 3});
    CHECK(cells.clk == kNow);
    CHECK(cells.cdev == 1);
    CHECK(cells.cex.isEmpty());
}

TEST_CASE("A field changed a minute later costs eight bytes", "[sync]")
{
    RowClock clock;
    clock.setAll({kNow, 1});
    clock.set(2, {kNow + (qint64(60'000) << 16), 3});
    const auto cells = clock.cells({1, 2, 3});
    CHECK(cells.clk == kNow);
    CHECK(cells.cex.size() == 8);
}

TEST_CASE("When most fields are newer, the newer stamp covers", "[sync]")
{
    RowClock clock;
    clock.setAll({kNow, 1});
    for (const auto column : {2, 3, 4})
        clock.set(column, {kNow + 5, 2});
    const auto cells = clock.cells({1, 2, 3, 4});
    CHECK(cells.clk == kNow + 5);
    CHECK(cells.cdev == 2);
}

TEST_CASE("Whatever was set is read again from the cells", "[sync]")
{
    std::mt19937_64 random(20'260'305);
    const QList<int> columns{1, 2, 3, 5, 8, 200, 255};
    for (int round = 0; round < 500; ++round) {
        RowClock clock;
        QMap<int, Stamp> wanted;
        const Stamp first{kNow + qint64(random() % 1'000), qint64(random() % 3 + 1)};
        clock.setAll(first);
        for (const auto column : columns)
            wanted.insert(column, first);
        for (auto changes = random() % 12; changes > 0; --changes) {
            const auto column = columns[qsizetype(random() % size_t(columns.size()))];
            // far back too: a clock that went wrong by years
            const Stamp stamp{kNow - qint64(random() % (kNow / 2)) * qint64(random() % 2),
                              qint64(random() % 300)};
            clock.set(column, stamp);
            wanted.insert(column, stamp);
        }
        const auto again = RowClock::fromCells(clock.cells(columns));
        REQUIRE(again);
        for (const auto column : columns)
            REQUIRE(again.value().at(column) == wanted.value(column));
    }
}

TEST_CASE("A damaged clock is noticed", "[sync]")
{
    RowClock clock;
    clock.setAll({kNow, 1});
    clock.set(2, {kNow + 70'000, 3});
    auto cells = clock.cells({1, 2, 3});
    for (const auto& broken :
         {cells.cex.chopped(1), cells.cex + '\x01', QByteArray("\xff"), QByteArray("\x7f\x01")}) {
        cells.cex = broken;
        CHECK_FALSE(RowClock::fromCells(cells));
    }
}
