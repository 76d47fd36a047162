// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/centre.h"

#include "core/services/attendance_service.h"
#include "core/services/consent_service.h"
#include "core/services/event_service.h"
#include "core/services/household_service.h"
#include "core/services/people_service.h"
#include "core/services/project_service.h"
#include "core/services/registration_service.h"
#include "core/storage/consent_repository.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

struct Woman {
    QString given, family, cyrillic, place;
    int year;
    QString language;
};

const QList<Woman> kWomen{
    {u"Nino"_s, u"Beridze"_s, {}, u"Rīga"_s, 1991, u"ka"_s},
    {u"Leila"_s, u"Haddad"_s, {}, u"Rīga"_s, 1988, u"ar"_s},
    {u"Jūlija"_s, u"Ivanova"_s, u"Юлия Иванова"_s, u"Rīga"_s, 1990, u"ru"_s},
    {u"Anneli"_s, u"Julle"_s, {}, u"Valga"_s, 1985, u"et"_s},
    {u"Olga"_s, u"Jurjeva"_s, u"Ольга Юрьева"_s, u"Bauska"_s, 1986, u"ru"_s},
    {u"Ēva"_s, u"Kalniņa"_s, {}, u"Bauska"_s, 1992, u"lv"_s},
    {u"Sanita"_s, u"Krūmiņa"_s, {}, u"Jelgava"_s, 1993, u"lv"_s},
    {u"Katrin"_s, u"Saar"_s, {}, u"Valga"_s, 1994, u"et"_s},
    {u"Oksana"_s, u"Ševčenko"_s, u"Оксана Шевченко"_s, u"Valmiera"_s, 1987, u"uk"_s},
    {u"Natālija"_s, u"Žukova"_s, u"Наталия Жукова"_s, u"Bauska"_s, 1989, u"ru"_s},
    {u"Liis"_s, u"Tamm"_s, {}, u"Valga"_s, 1995, u"et"_s},
    {u"Ülle"_s, u"Õunapuu"_s, {}, u"Valga"_s, 1983, u"et"_s},
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the centre could not be made: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("the centre could not be made: %s", qPrintable(result.error().detail));
}

// Everything that can be known about one woman.
void addStory(storage::Profile& profile, const Centre& centre)
{
    services::PeopleService people(profile);
    const auto julija = centre.people[u"Ivanova"_s];
    must(people.edit(julija, [](domain::Person& person) {
        person.howToAddress = u"Юлия, на «ты»"_s;
        person.languages.append({u"lv"_s, domain::LanguageLevel::B1});
        person.contacts.append({domain::ContactKind::Email, u"julija.i@piemers.lv"_s, {}, {}});
    }));
    must(people.saveNote(julija, u"Zvanīt pēc pulksten 18."_s));
    must(people.saveCode(julija, u"290292-10001"_s, u"LV"_s, false));
    must(services::HouseholdService(profile).join(julija, centre.people[u"Žukova"_s], u"māsa"_s));
    using domain::FactState;
    must(people.saveFact(julija, {.key = u"job"_s, .state = FactState::Value, .value = u"none"_s},
                         QDate(2026, 1, 12)));
    must(people.saveFact(julija,
                         {.key = u"job"_s, .state = FactState::Value, .value = u"parental_leave"_s},
                         QDate(2026, 2, 1)));
    must(people.saveFact(julija, {.key = u"education"_s, .state = FactState::Refused},
                         QDate(2026, 1, 12)));
    // left, to come, and a mentor: each standing once
    const auto give = [&](const QString& family, QDate since, QDate until = {}) {
        const auto person = centre.people[family];
        auto role = must(storage::PersonPartRepository(profile.database()).roles(person)).first();
        role.since = since;
        role.until = until;
        must(people.saveRole(person, role));
    };
    give(u"Julle"_s, QDate(2025, 9, 1), QDate(2026, 1, 31));
    give(u"Beridze"_s, QDate(2026, 4, 1));
}

void addPeople(storage::Profile& profile, Centre& centre)
{
    services::PeopleService people(profile);
    services::ConsentService consents(profile);
    must(consents.addText(domain::ConsentPurpose::Data, u"lv"_s,
                          u"Piekrītu, ka centrs glabā manus datus projekta vajadzībām."_s));
    const auto text
        = must(storage::ConsentRepository(profile.database()).texts(domain::ConsentPurpose::Data))
              .first()
              .id;
    int number = 0;
    for (const auto& woman : kWomen) {
        domain::Person draft;
        draft.names.append({domain::NameForm::Document, woman.given, woman.family, {}});
        if (!woman.cyrillic.isEmpty()) {
            const auto parts = woman.cyrillic.split(u' ');
            draft.names.append({domain::NameForm::Cyrillic, parts.first(), parts.last(), {}});
        }
        draft.birthYear = woman.year;
        draft.municipality = woman.place;
        draft.languages = {{woman.language, domain::LanguageLevel::Native},
                           {u"en"_s, domain::LanguageLevel::B1}};
        draft.contacts
            = {{domain::ContactKind::Phone, u"+371 2000 %1"_s.arg(1100 + number), {}, {}}};
        const auto key = must(people.add(draft)).key;
        centre.people.insert(woman.family, key);
        must(people.saveRole(key,
                             {.kind = domain::RoleKind::Participant, .since = QDate(2026, 1, 12)}));
        if (++number % 4 == 0)
            continue;  // somebody who was never asked
        domain::ConsentEntry given;
        given.purpose = domain::ConsentPurpose::Data;
        given.language = u"lv"_s;
        given.text = text;
        must(consents.record(key, given));
    }
    must(people.saveCompanion(centre.people[u"Ivanova"_s], {.name = u"Miša"_s, .birthYear = 2022}));
    must(people.setTags(centre.people[u"Ivanova"_s], {u"šūšana"_s}));
    addStory(profile, centre);
}

// Shapes alone: text in a picture would come out in whatever font a computer has.
const QByteArray kRingsLogo
    = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 80 30'><g fill='none' stroke='#333' "
      "stroke-width='2.6'><circle cx='13' cy='15' r='10'/><circle cx='25' cy='15' r='10'/></g><g "
      "fill='#222'><rect x='44' y='6' width='30' height='6'/><rect x='44' y='17' width='34' "
      "height='6'/></g></svg>";
const QByteArray kHouseLogo
    = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 30'><path fill='#444' d='M4 15 18 "
      "3l14 "
      "12v12H22v-8h-8v8H4z'/><g fill='#222'><rect x='38' y='8' width='24' height='5'/><rect x='38' "
      "y='17' width='18' height='5'/></g></svg>";

// What pays for the circle, so that every paper of the stage has a strip to show.
domain::ProjectId addProject(storage::Profile& profile)
{
    services::ProjectService projects(profile);
    const auto id = must(projects.add({.title = u"«Kopā 2026»"_s,
                                       .number = u"LV-EE-0147"_s,
                                       .programme = u"Interreg Estonia–Latvia 2021–2027"_s,
                                       .fund = u"ERDF"_s,
                                       .startsOn = QDate(2026, 1, 1),
                                       .endsOn = QDate(2026, 12, 31)}));
    must(projects.setFundingStatement(
        id, Language::Latvian, u"Līdzfinansē Eiropas Savienība\nInterreg Igaunija–Latvija"_s));
    must(projects.setFundingStatement(id, Language::Estonian,
                                      u"Kaasrahastanud Euroopa Liit\nInterreg Eesti–Läti"_s));
    must(projects.addLogo({.project = id, .name = u"Centrs «Kopā»"_s, .image = kRingsLogo}));
    must(projects.addLogo({.project = id, .name = u"Valga maja"_s, .image = kHouseLogo}));
    return id;
}

// Thursdays from 12 February, three of them past: the marks of the design's attendance grid.
void addCircle(storage::Profile& profile, Centre& centre)
{
    services::EventPlan plan;
    plan.event.project = centre.project;
    plan.event.title = u"Sarunu aplis latviešu valodā"_s;
    plan.event.kind = u"group_meeting"_s;
    plan.event.languages = {u"lv"_s};
    plan.event.capacityAdults = 20;
    plan.event.countsChildren = true;
    plan.event.responsible = u"Anna Bērziņa"_s;
    plan.venueName = u"Rīga, Skolas iela 0"_s;
    plan.roomName = u"2. zāle"_s;
    for (QDate day(2026, 2, 12); day <= QDate(2026, 3, 12); day = day.addDays(7)) {
        domain::Session session;
        session.startsAt = QDateTime(day, {15, 30}, Qt::UTC);
        session.endsAt = session.startsAt.addSecs(90 * 60);
        plan.sessions.append(session);
    }
    const auto added = must(services::EventService(profile).add(plan));
    centre.circle = added.key;
    centre.meetings = added.sessionKeys;
    services::RegistrationService registrations(profile);
    services::AttendanceService marks(profile);
    using domain::AttendanceState;
    int number = 0;
    for (const auto& woman : kWomen) {
        const auto person = centre.people[woman.family];
        must(registrations.add(centre.circle, person));
        for (int meeting = 0; meeting < 3; ++meeting) {
            const int turn = (number + meeting * 5) % 11;
            const auto state = turn == 3 ? AttendanceState::Late
                : turn == 6              ? AttendanceState::Excused
                : turn == 9              ? AttendanceState::Absent
                                         : AttendanceState::Present;
            must(marks.set({.session = centre.meetings[meeting], .person = person, .state = state},
                           domain::AttendanceSource::Grid));
        }
        ++number;
    }
}

}  // namespace

Centre fillCentre(storage::Profile& profile)
{
    Centre centre;
    centre.project = addProject(profile);
    addPeople(profile, centre);
    addCircle(profile, centre);
    return centre;
}

}  // namespace kaasa::test
