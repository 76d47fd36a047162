// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/event_service.h"
#include "tests/support/profile_fixture.h"

namespace kaasa::test {

/// A moment in Riga as it is stored: `riga(5, 17, 30)` is 5 March 2026, 17:30.
QDateTime riga(int day, int hour, int minute, int month = 3);

/// «Sarunu aplis», a group meeting on Thursday, 5 March 2026, 17:30–19:00 in Rīga, zāle 2.
services::EventPlan circlePlan();

/// A profile in memory with the circle planned.
struct EventFixture : ProfileFixture {
    EventFixture();

    services::AddedEvent circle;
};

}  // namespace kaasa::test
