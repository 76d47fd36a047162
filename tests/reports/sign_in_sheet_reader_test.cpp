// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sign_in_sheet_reader.h"

#include "core/services/attendance_service.h"
#include "core/services/event_service.h"
#include "core/services/office_service.h"
#include "core/services/project_service.h"
#include "core/services/registration_service.h"
#include "core/services/session_service.h"
#include "core/storage/act.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"
#include "tests/support/event_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::SheetContent;
using reports::SignInChoices;
using reports::SignInSheetReader;

namespace {

QStringList names(const reports::SignInSheet& sheet)
{
    QStringList list;
    for (const auto& person : sheet.people)
        list.append(person.familyName + u' ' + person.givenName);
    return list;
}

reports::FilledSheet read(storage::Profile& profile, const SheetContent& content,
                          const SignInChoices& choices = {.language = Language::Latvian})
{
    auto filled = SignInSheetReader(profile).read(content, choices);
    REQUIRE(filled);
    return filled.value();
}

}  // namespace

TEST_CASE("The circle's sheet says what an auditor asks: what, when, where, who pays",
          "[reports][sheet]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    SignInSheetReader reader(*fixture.profile);
    const auto meetings = reader.meetingsOf(centre.circle);
    REQUIRE(meetings);
    REQUIRE(meetings.value().size() == 5);
    const auto sheet
        = read(*fixture.profile, {.event = centre.circle, .meetings = {meetings.value()[3].id}})
              .sheet;
    CHECK(sheet.eventTitle == u"Sarunu aplis latviešu valodā"_s);
    CHECK(sheet.session == 4);
    CHECK(sheet.sessions == 5);
    REQUIRE(sheet.days.size() == 1);
    CHECK(sheet.days.front().date == QDate(2026, 3, 5));
    CHECK(sheet.place == u"Rīga, Skolas iela 0, 2. zāle"_s);
    CHECK(sheet.project == u"«Kopā 2026»"_s);
    CHECK(sheet.projectNumber == u"LV-EE-0147"_s);
    CHECK(sheet.programme == u"Interreg Estonia–Latvia 2021–2027, ERDF"_s);
    CHECK(sheet.organiser == u"Centrs „Kopā”"_s);
    CHECK(sheet.responsible == u"Anna Bērziņa"_s);
    CHECK(sheet.people.size() == 12);
    CHECK(names(sheet).first() == u"Beridze Nino"_s);
    CHECK(sheet.strip.euEmblem);
    CHECK(sheet.strip.logos.size() == 2);
    const auto privacy = sheet.privacy.join(u' ');
    CHECK(privacy.contains(u"Pārzinis: Centrs „Kopā”."_s));
    CHECK(privacy.contains(u"VDAR 6. panta"_s));
    CHECK(privacy.contains(u"piecus gadus"_s));
}

TEST_CASE("A Russian sheet keeps the country's words of the Union and has its own for privacy",
          "[reports][sheet]")
{
    test::ProfileFixture fixture;
    const auto centre = test::fillCentre(*fixture.profile);
    const auto sheet = read(*fixture.profile, {.event = centre.circle},
                            {.language = Language::Russian, .secondLanguage = Language::Latvian})
                           .sheet;
    CHECK(sheet.strip.statementLanguage == Language::Latvian);
    CHECK(sheet.strip.statement.startsWith(u"Līdzfinansē"_s));
    CHECK(sheet.privacy.first().contains(u"Управляющий данными"_s));
    CHECK(sheet.privacySecond.first().contains(u"Pārzinis"_s));
}

TEST_CASE("The law that a public body acts by is another one, and contacts are named",
          "[reports][sheet]")
{
    test::EventFixture fixture;
    REQUIRE(services::OfficeService(*fixture.profile).changeOwn([](domain::Organisation& own) {
        own.kind = domain::OrganisationKind::Municipality;
        own.email = u"dati@kopa.example"_s;
    }));
    const auto privacy
        = read(*fixture.profile, {.event = fixture.circle.key}, {.language = Language::English})
              .sheet.privacy.join(u' ');
    CHECK(privacy.contains(u"6(1)(e)"_s));
    CHECK(privacy.contains(u"dati@kopa.example"_s));
    CHECK_FALSE(privacy.contains(u"five years"_s));  // nobody pays for it
    const auto plain = read(*fixture.profile, {.event = fixture.circle.key},
                            {.language = Language::English,
                             .columns = {SignInChoices::Name | SignInChoices::Signature}})
                           .sheet.privacy.join(u' ');
    CHECK_FALSE(plain.contains(u"Photos"_s));  // what is not asked needs no word
}

TEST_CASE("Whoever cancelled or waits stands on the sheet only when it is wished",
          "[reports][sheet]")
{
    test::EventFixture fixture;
    const auto event = fixture.circle.key;
    REQUIRE(services::EventService(*fixture.profile).change(event, [](domain::Event& draft) {
        draft.capacityAdults = 2;
    }));
    services::RegistrationService registrations(*fixture.profile);
    QList<qint64> people;
    for (const auto& family : {u"Ābele"_s, u"Bērziņa"_s, u"Cīrule"_s, u"Dūma"_s}) {
        people.append(fixture.addPerson(u"Anna"_s, family));
        REQUIRE(registrations.add(event, people.last()));
    }
    REQUIRE(registrations.cancel(event, people[1]));
    CHECK(names(read(*fixture.profile, {.event = event}).sheet) == QStringList{u"Ābele Anna"_s});
    CHECK(names(read(*fixture.profile, {.event = event, .withWaiting = true}).sheet)
          == QStringList{u"Ābele Anna"_s, u"Cīrule Anna"_s, u"Dūma Anna"_s});
    CHECK(names(read(*fixture.profile, {.event = event, .withCancelled = true}).sheet)
          == QStringList{u"Ābele Anna"_s, u"Bērziņa Anna"_s});
}

TEST_CASE("Who came without a registration stands on the sheet of that meeting", "[reports][sheet]")
{
    test::EventFixture fixture;
    const auto walkIn = fixture.addPerson(u"Ülle"_s, u"Õunapuu"_s);
    fixture.checkIn(fixture.circle.sessionKeys.first(), walkIn);
    CHECK(names(read(*fixture.profile, {.event = fixture.circle.key}).sheet)
          == QStringList{u"Õunapuu Ülle"_s});
}

TEST_CASE("A sheet for nothing is refused: cancelled meetings, cancelled events",
          "[reports][sheet]")
{
    test::EventFixture fixture;
    SignInSheetReader reader(*fixture.profile);
    REQUIRE(services::SessionService(*fixture.profile)
                .cancel(fixture.circle.sessionKeys.first(), services::Reach::This, u"slimība"_s));
    const auto refused = reader.read({.event = fixture.circle.key}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments.value(0) == u"sheet.no_meeting"_s);
    CHECK(reader.eventsOn(QDate(2026, 3, 5)).value().isEmpty());
    REQUIRE(services::SessionService(*fixture.profile)
                .resume(fixture.circle.sessionKeys.first(), services::Reach::This));
    CHECK(reader.eventsOn(QDate(2026, 3, 5)).value() == QList<qint64>{fixture.circle.key});
    REQUIRE(services::EventService(*fixture.profile).cancel(fixture.circle.key, u"slimība"_s));
    CHECK_FALSE(reader.read({.event = fixture.circle.key}, {}));
}

TEST_CASE("An online list has who took part and when, once a log says so", "[reports][sheet]")
{
    test::EventFixture fixture;
    const auto event = fixture.circle.key;
    services::RegistrationService registrations(*fixture.profile);
    const auto came = fixture.addPerson(u"Ēva"_s, u"Kalniņa"_s);
    const auto missing = fixture.addPerson(u"Jūlija"_s, u"Ivanova"_s);
    for (const auto person : {came, missing})
        REQUIRE(registrations.add(event, person));
    const SignInChoices online{.language = Language::Estonian, .form = SignInChoices::Form::Online};
    CHECK(read(*fixture.profile, {.event = event}, online).sheet.people.size() == 2);
    storage::Presence presence{.session = fixture.circle.sessionKeys.first(),
                               .person = came,
                               .state = domain::AttendanceState::Online};
    presence.arrivedAt = QDateTime(QDate(2026, 3, 5), QTime(17, 28)).toUTC();
    presence.leftAt = QDateTime(QDate(2026, 3, 5), QTime(19, 1)).toUTC();
    REQUIRE(services::AttendanceService(*fixture.profile)
                .set(presence, domain::AttendanceSource::OnlineLog));
    const auto sheet = read(*fixture.profile, {.event = event}, online).sheet;
    REQUIRE(sheet.people.size() == 1);
    CHECK(sheet.people.front().joined == u"17:28"_s);
    CHECK(sheet.people.front().left == u"19:01"_s);
}

TEST_CASE("A merged pair stands in one row", "[reports][sheet]")
{
    test::EventFixture fixture;
    services::RegistrationService registrations(*fixture.profile);
    const auto first = fixture.addPerson(u"Jūlija"_s, u"Ivanova"_s);
    const auto second = fixture.addPerson(u"Julia"_s, u"Ivanova"_s);
    for (const auto person : {first, second})
        REQUIRE(registrations.add(fixture.circle.key, person));
    auto act = storage::Act::begin(*fixture.profile, u"person.change"_s);
    REQUIRE(act);
    REQUIRE(storage::RowStore(fixture.database())
                .change(u"person", second, {{u"merged_into"_s, first}}));
    REQUIRE(act.value().commit());
    const auto filled = read(*fixture.profile, {.event = fixture.circle.key});
    CHECK(names(filled.sheet) == QStringList{u"Ivanova Jūlija"_s});
    CHECK(filled.people == QList<qint64>{first});
}
