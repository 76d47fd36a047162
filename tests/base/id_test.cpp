// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Two rows made in the same moment have different names", "[base][id]")
{
    const FixedClock clock(QDateTime::fromString(u"2026-03-05T15:30:00Z"_s, Qt::ISODate));
    const auto one = Uid::create(clock);
    const auto two = Uid::create(clock);
    CHECK(one != two);
    CHECK(one.toString().size() == 32);
    CHECK(one.toString().mid(12, 1) == u"7"_s);
    CHECK(one.toString().first(12) == two.toString().first(12));
}

TEST_CASE("A row's name survives being written down and read back", "[base][id]")
{
    const SystemClock clock;
    const auto uid = Uid::create(clock);
    CHECK(Uid::fromString(uid.toString()) == uid);
    CHECK(Uid::fromString(uid.toString().toUpper()) == uid);
    CHECK(Uid::fromBytes(uid.toBytes()) == uid);
    CHECK(Uid::fromString(u"not a uid").isNull());
    CHECK(Uid::fromString(uid.toString().first(31)).isNull());
    CHECK(Uid::fromBytes(QByteArray(15, 'x')).isNull());
}
