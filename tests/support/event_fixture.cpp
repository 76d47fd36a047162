// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/event_fixture.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

QDateTime riga(int day, int hour, int minute, int month)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), QTimeZone("Europe/Riga"))
        .toUTC();
}

services::EventPlan circlePlan()
{
    services::EventPlan plan;
    plan.event.title = u"Sarunu aplis"_s;
    plan.event.kind = u"group_meeting"_s;
    plan.event.languages = {u"lv"_s, u"ru"_s};
    plan.event.responsible = u"Anna Bērziņa"_s;
    plan.sessions = {{.startsAt = riga(5, 17, 30), .endsAt = riga(5, 19, 0)}};
    plan.venueName = u"Rīga"_s;
    plan.roomName = u"zāle 2"_s;
    return plan;
}

EventFixture::EventFixture()
{
    auto added = services::EventService(*profile).add(circlePlan());
    if (!added)
        qFatal("could not plan the circle: %s", qPrintable(added.error().detail));
    circle = added.value();
}

}  // namespace kaasa::test
