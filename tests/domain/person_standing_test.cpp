// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fact_completeness.h"
#include "core/domain/person_status.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace kaasa::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 5);

Role role(RoleKind kind, QDate since, QDate until = {})
{
    return {.kind = kind, .since = since, .until = until};
}

Fact answered(const QString& key, const QString& value)
{
    return {.key = key, .state = FactState::Value, .value = value};
}

}  // namespace

TEST_CASE("Where a person stands is told by her roles on that day", "[domain][person]")
{
    CHECK(standingOn({}, kToday).status == PersonStatus::None);
    const auto taking = role(RoleKind::Participant, kToday);
    CHECK(standingOn({taking}, kToday).status == PersonStatus::InProgramme);
    CHECK(standingOn({taking}, kToday.addDays(-1)).status == PersonStatus::Candidate);
    const auto past = role(RoleKind::Participant, QDate(2025, 1, 1), kToday);
    CHECK(standingOn({past}, kToday).status == PersonStatus::InProgramme);
    CHECK(standingOn({past}, kToday.addDays(1)).status == PersonStatus::Left);
    CHECK(standingOn({past, role(RoleKind::Participant, kToday.addDays(10))}, kToday.addDays(1))
              .status
          == PersonStatus::Candidate);
}

TEST_CASE("Whoever left and mentors now is a mentor; taking part goes before it",
          "[domain][person]")
{
    const auto past = role(RoleKind::Participant, QDate(2025, 1, 1), QDate(2025, 12, 31));
    const auto mentor = role(RoleKind::Mentor, QDate(2026, 1, 1));
    const auto speaker = role(RoleKind::Speaker, QDate(2026, 1, 1));
    CHECK(standingOn({speaker, past, mentor}, kToday)
          == PersonStanding{PersonStatus::OtherRole, RoleKind::Mentor});
    CHECK(standingOn({mentor, role(RoleKind::Participant, kToday)}, kToday).status
          == PersonStatus::InProgramme);
}

TEST_CASE(
    "A person is counted in full only with every answer, or with the proof that one was asked",
    "[domain][facts]")
{
    const auto nothing = completenessOf({}, false);
    CHECK(nothing.there == 0);
    CHECK(nothing.missing.contains(u"birth_date"_s));
    CHECK_FALSE(nothing.missing.contains(u"homeless"_s));
    CHECK_FALSE(nothing.missing.contains(u"registered_since"_s));

    QList<Fact> facts;
    for (const auto& definition : factDefinitions()) {
        if (definition.answer == FactAnswer::Choice)
            facts.append(answered(definition.key, definition.values.last()));
    }
    CHECK(completenessOf(facts, true).complete());
    CHECK(completenessOf(facts, false).missing == QStringList{u"birth_date"_s});

    for (auto& fact : facts) {
        if (fact.key == u"registered_unemployed")
            fact.value = u"yes"_s;
        if (fact.key == u"disability" || fact.key == u"education")
            fact = {.key = fact.key, .state = FactState::Refused};
    }
    // a refusal suffices where the law protects the answer, and nowhere else
    CHECK(completenessOf(facts, true).missing
          == QStringList{u"registered_since"_s, u"education"_s});
}
