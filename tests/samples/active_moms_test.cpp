// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/active_moms.h"

#include "core/storage/profile.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

int number(storage::Profile& profile, QStringView sql)
{
    const auto value = profile.database().value(sql);
    REQUIRE(value);
    return value.value().toInt();
}

}  // namespace

TEST_CASE("The ActiveMoms sample reaches 342 of 472 people at 15 events", "[samples]")
{
    const FixedClock clock(QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate));
    const auto profile = storage::Profile::inMemory({u"Centrs Kopā"_s, u"LV"_s}, clock);
    REQUIRE(samples::addActiveMoms(*profile));
    CHECK(number(*profile, u"SELECT count(*) FROM person") == 472);
    CHECK(number(*profile, u"SELECT count(*) FROM event") == 15);
    CHECK(number(*profile, u"SELECT count(DISTINCT person_id) FROM presence") == 342);
    CHECK(number(*profile, u"SELECT count(*) FROM person_role WHERE role = 'volunteer'") == 20);
    CHECK(number(*profile, u"SELECT count(*) FROM session WHERE starts_at LIKE '2026-03-05T15:30%'")
          == 1);
    CHECK(number(*profile, u"SELECT count(*) FROM registration WHERE state = 'waiting'") == 3);
}

TEST_CASE("The ActiveMoms sample holds nobody who was at a meeting before she was registered",
          "[samples]")
{
    const FixedClock clock(QDateTime::fromString(u"2026-03-05T12:00:00Z"_s, Qt::ISODate));
    const auto profile = storage::Profile::inMemory({u"Centrs Kopā"_s, u"LV"_s}, clock);
    REQUIRE(samples::addActiveMoms(*profile));
    CHECK(number(*profile,
                 u"SELECT count(*) FROM presence p JOIN session s ON s.id = p.session_id"
                 " JOIN registration r ON r.event_id = s.event_id AND r.person_id = p.person_id"
                 " WHERE r.registered_at > p.arrived_at")
          == 0);
    CHECK(number(*profile, u"SELECT count(*) FROM presence WHERE arrived_at > '2026-03-05'") == 0);
}
