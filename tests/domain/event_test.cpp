// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"
#include "tests/support/catch.h"

#include "core/base/clock.h"
#include "core/domain/agenda_item.h"
#include "core/domain/attendance.h"
#include "core/domain/consent.h"
#include "core/domain/fact.h"
#include "core/domain/registration.h"
#include "core/domain/session.h"

using namespace kaasa;
using namespace kaasa::domain;
using namespace Qt::StringLiterals;

namespace {

const SystemClock kClock;

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 3, 5), QTime(hour, minute), Qt::UTC);
}

Event talk()
{
    Event event;
    event.title = u"Sarunu aplis"_s;
    event.kind = u"round_table"_s;
    return event;
}

Session evening()
{
    return {.event = EventId::create(kClock), .startsAt = at(15, 30), .endsAt = at(17, 30)};
}

template <typename T>
QString fieldAtFault(const T& draft)
{
    const auto result = validated(draft);
    return result ? QString() : result.error().arguments.first();
}

}  // namespace

TEST_CASE("An event needs a title and a kind", "[domain][event]")
{
    CHECK(validated(talk()));
    auto untitled = talk();
    untitled.title = u"  "_s;
    CHECK(fieldAtFault(untitled) == u"title"_s);
    auto unkind = talk();
    unkind.kind = u"Round table"_s;
    CHECK(fieldAtFault(unkind) == u"kind"_s);
    for (const auto& kind : eventKindCodes())
        CHECK(isKindCode(kind));
}

TEST_CASE("A room for nobody is refused, a room for all is not limited", "[domain][event]")
{
    auto event = talk();
    event.capacityAdults = 0;
    CHECK(fieldAtFault(event) == u"capacity_adults"_s);
    event.capacityAdults = std::nullopt;
    event.capacityChildren = 0;
    CHECK(validated(event));
}

TEST_CASE("Whoever cancels an event says why", "[domain][event]")
{
    auto event = talk();
    event.cancelledAt = at(12, 0);
    CHECK(fieldAtFault(event) == u"cancelled_reason"_s);
    event.cancelledReason = u"the speaker is ill"_s;
    CHECK(validated(event));
    event.cancelledAt = {};
    CHECK(validated(event).value().cancelledReason.isEmpty());
}

TEST_CASE("A session ends after it starts, within a day", "[domain][event]")
{
    CHECK(minutesOf(validated(evening()).value()) == 120);
    auto backwards = evening();
    backwards.endsAt = backwards.startsAt;
    CHECK(fieldAtFault(backwards) == u"ends_at"_s);
    auto endless = evening();
    endless.endsAt = endless.startsAt.addSecs(24 * 3600 + 60);
    CHECK(fieldAtFault(endless) == u"ends_at"_s);
    CHECK(fieldAtFault(Session()) == u"event"_s);
    CHECK(fieldAtFault(Registration()) == u"event"_s);
    CHECK(fieldAtFault(AgendaItem{.session = SessionId::create(kClock)}) == u"topic"_s);
}

TEST_CASE("Minutes count from coming to leaving, for those marked so", "[domain][attendance]")
{
    const auto start = at(15, 30);
    const auto end = at(17, 30);
    Attendance attendance{.session = SessionId::create(kClock), .person = PersonId::create(kClock)};
    attendance.arrivedAt = at(15, 40);
    CHECK(countedMinutes(attendance, start, end) == 120);
    attendance.state = AttendanceState::Late;
    CHECK(countedMinutes(attendance, start, end) == 110);
    attendance.leftAt = at(17, 0);
    CHECK(countedMinutes(attendance, start, end) == 80);
    attendance.state = AttendanceState::LeftEarly;
    CHECK(countedMinutes(attendance, start, end) == 90);
    attendance.minutes = 45;
    CHECK(countedMinutes(attendance, start, end) == 45);
    attendance.state = AttendanceState::Excused;
    CHECK(countedMinutes(attendance, start, end) == 0);
    attendance.leftAt = at(15, 0);
    CHECK(fieldAtFault(attendance) == u"left_at"_s);
}

TEST_CASE("Whoever comes late to a meeting with a break gets no more than those who were in time",
          "[domain][attendance]")
{
    const Session session{.startsAt = at(15, 30), .endsAt = at(17, 30), .minutes = 90};
    Attendance attendance{.session = SessionId::create(kClock), .person = PersonId::create(kClock)};
    CHECK(countedMinutes(attendance, session) == 90);
    attendance.state = AttendanceState::Late;
    CHECK(countedMinutes(attendance, session) == 90);  // nobody wrote down when she came
    attendance.arrivedAt = at(15, 40);
    CHECK(countedMinutes(attendance, session) == 80);
    attendance.arrivedAt = at(17, 29);
    CHECK(countedMinutes(attendance, session) == 0);
    attendance.minutes = 60;
    CHECK(countedMinutes(attendance, session) == 60);
    attendance.state = AttendanceState::Absent;
    CHECK(countedMinutes(attendance, session) == 0);
}

TEST_CASE("A fact holds a known answer or says why there is none", "[domain][fact]")
{
    Fact fact{
        .key = u"sex"_s, .state = FactState::Value, .value = u"female"_s, .askedAt = at(10, 0)};
    CHECK(validated(fact));
    fact.value = u"yes"_s;
    CHECK(fieldAtFault(fact) == u"sex"_s);
    fact.state = FactState::Refused;
    REQUIRE(validated(fact));
    CHECK(validated(fact).value().value.isEmpty());
    fact.askedAt = {};
    CHECK(fieldAtFault(fact) == u"asked_at"_s);
    CHECK(fieldAtFault(Fact{.key = u"shoe_size"_s}) == u"fact"_s);
    CHECK(validated(Fact{.key = u"registered_since"_s,
                         .state = FactState::Value,
                         .value = u"2025-01-31"_s,
                         .askedAt = at(10, 0)}));
    CHECK(factDefinition(u"disability")->fieldClass == FieldClass::Special);
    CHECK(factDefinition(u"rural")->fieldClass == FieldClass::Reporting);
}

TEST_CASE("A consent names the text that was agreed to", "[domain][consent]")
{
    ConsentEntry entry{
        .person = PersonId::create(kClock), .language = u"lv"_s, .happenedAt = at(15, 0)};
    CHECK(fieldAtFault(entry) == u"consent_text"_s);
    entry.text = ConsentTextId::create(kClock);
    CHECK(validated(entry));
    entry.validUntil = QDate(2026, 3, 4);
    CHECK(fieldAtFault(entry) == u"valid_until"_s);
    CHECK(validated(ConsentEntry{.person = entry.person,
                                 .act = ConsentAct::Withdrawn,
                                 .language = u"ru"_s,
                                 .happenedAt = at(16, 0)}));
}

TEST_CASE("Stored codes lead back to their values and to nothing else", "[domain][codes]")
{
    for (const auto state : allOf<AttendanceState>())
        CHECK(fromCode<AttendanceState>(codeOf(state)) == state);
    CHECK(codeOf(AttendanceState::LeftEarly) == u"left_early"_s);
    CHECK(codeOf(AttendanceState::Online) == u"online"_s);
    CHECK_FALSE(fromCode<AttendanceState>(u"leftEarly"));
    CHECK(codeOf(RegistrationState::Cancelled) == u"cancelled"_s);
    CHECK(codeOf(ConsentWay::Screen) == u"screen"_s);
}
