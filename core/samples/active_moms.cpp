// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/active_moms.h"

#include "core/samples/active_moms_events.h"
#include "core/samples/invented_person.h"
#include "core/storage/act.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/consent_repository.h"
#include "core/storage/derived_uid.h"
#include "core/storage/event_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/project_repository.h"
#include "core/storage/registration_repository.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::samples {
namespace {

constexpr quint64 kSeed = 342'472;
constexpr int kPeople = 472;
constexpr int kVolunteers = 20;

/// What people agree to when pictures are taken; one version in each language.
constexpr std::array<std::pair<QStringView, QStringView>, 4> kPhotoTexts{{
    {u"lv",
     u"Piekrītu, ka fotogrāfijas, kurās esmu redzama, publicē programmas ziņās. Piekrišanu "
     u"varu atsaukt jebkurā laikā."},
    {u"et",
     u"Olen nõus, et fotosid, millel olen näha, avaldatakse programmi uudistes. Võin "
     u"nõusoleku igal ajal tagasi võtta."},
    {u"ru",
     u"Я согласна, что фотографии, на которых я видна, публикуются в новостях программы. "
     u"Согласие могу отозвать в любое время."},
    {u"en",
     u"I agree that photographs in which I can be seen are published in the programme's "
     u"news. I can withdraw this at any time."},
}};

struct Known {
    domain::PersonId id;
    qint64 key = 0;
};

class ActiveMomsWriter {
public:
    explicit ActiveMomsWriter(storage::Profile& profile)
        : m_profile(profile)
        , m_random(kSeed)
        , m_today(profile.clock().today())
    {
    }

    Result<void> write();

private:
    Result<void> addProject();
    Result<void> addConsentTexts();
    Result<void> addPerson();
    Result<void> addChildren(const Known& person);
    Result<void> addPhotoConsent(const Known& person);
    Result<void> addRole(const Known& person, domain::RoleKind kind);
    Result<void> addEvent(const PlannedEvent& plan);
    Result<domain::VenueId> venue(const PlannedEvent& plan);
    Result<void> addMeeting(const PlannedEvent& plan, const domain::Event& event, int number,
                            const QList<Known>& guests);
    Result<void> addRegistrations(const PlannedEvent& plan, const domain::Event& event,
                                  const QList<Known>& guests);
    QList<Known> guestsOf(const PlannedEvent& plan);
    QDateTime startOf(const PlannedEvent& plan, int meeting) const;

    storage::Profile& m_profile;
    SeededRandom m_random;
    QDate m_today;
    const storage::Act* m_act = nullptr;
    QList<Known> m_people;
    domain::ProjectId m_project;
    int m_reached = 0;  ///< how many of them have been at an event so far
    QList<domain::ConsentTextId> m_photoTexts;
};

Result<void> ActiveMomsWriter::addProject()
{
    domain::Project project;
    project.id = domain::ProjectId(storage::derivedUid("project", {"sample", "ActiveMoms"}));
    project.title = u"ActiveMoms"_s;
    project.number = u"CB731"_s;
    project.programme = u"Central Baltic 2014–2020"_s;
    project.fund = u"ERDF"_s;
    project.startsOn = m_today.addDays(-200);
    project.endsOn = m_today.addDays(400);
    m_project = project.id;
    return storage::ProjectRepository(m_profile.database()).save(project);
}

Result<void> ActiveMomsWriter::addConsentTexts()
{
    storage::ConsentRepository consents(m_profile.database());
    for (const auto& [language, text] : kPhotoTexts) {
        storage::ConsentText wording;
        wording.id = domain::ConsentTextId(inventedUid(m_random));
        wording.purpose = domain::ConsentPurpose::Photos;
        wording.language = language.toString();
        wording.text = text.toString();
        wording.validFrom = m_today.addDays(-200);
        if (const auto added = consents.add(wording); !added)
            return added;
        m_photoTexts.append(wording.id);
    }
    return {};
}

Result<void> ActiveMomsWriter::addPerson()
{
    const auto person = domain::validated(inventedPerson(m_random));
    if (!person)
        return person.error();
    const auto key = storage::PersonRepository(m_profile.database()).save(person.value());
    if (!key)
        return key.error();
    m_people.append({person.value().id, key.value()});
    const auto& known = m_people.last();
    if (const auto added = addRole(known, domain::RoleKind::Participant); !added)
        return added;
    if (m_people.size() <= kVolunteers) {
        if (const auto added = addRole(known, domain::RoleKind::Volunteer); !added)
            return added;
    }
    if (const auto added = addChildren(known); !added)
        return added;
    return addPhotoConsent(known);
}

Result<void> ActiveMomsWriter::addRole(const Known& person, domain::RoleKind kind)
{
    domain::Role role;
    role.id = domain::RoleId(inventedUid(m_random));
    role.person = person.id;
    role.kind = kind;
    role.since = m_today.addDays(-170 + m_random.below(30));
    return storage::PersonPartRepository(m_profile.database()).save(person.key, role);
}

Result<void> ActiveMomsWriter::addChildren(const Known& person)
{
    const auto children = m_random.chance(35) ? 2 : m_random.chance(60) ? 1 : 0;
    for (int i = 0; i < children; ++i) {
        domain::Companion child;
        child.id = domain::CompanionId(inventedUid(m_random));
        child.person = person.id;
        child.ageBand = m_random.chance(45) ? domain::AgeBand::Under3
            : m_random.chance(70)           ? domain::AgeBand::From3To6
                                            : domain::AgeBand::From7To12;
        const auto saved
            = storage::PersonPartRepository(m_profile.database()).save(person.key, child);
        if (!saved)
            return saved;
    }
    return {};
}

Result<void> ActiveMomsWriter::addPhotoConsent(const Known& person)
{
    const auto share = m_random.below(100);
    if (share >= 80)
        return {};  // nobody asked yet: a task on Home
    const auto language = m_random.below(int(kPhotoTexts.size()));
    domain::ConsentEntry entry;
    entry.id = domain::ConsentId(inventedUid(m_random));
    entry.person = person.id;
    entry.purpose = domain::ConsentPurpose::Photos;
    entry.act = share < 65 ? domain::ConsentAct::Given : domain::ConsentAct::Refused;
    entry.text = m_photoTexts[language];
    entry.language = kPhotoTexts[size_t(language)].first.toString();
    entry.happenedAt = m_today.addDays(-150 + m_random.below(100)).startOfDay(Qt::UTC);
    return storage::ConsentRepository(m_profile.database())
        .add(person.key, entry, m_profile.member());
}

QDateTime ActiveMomsWriter::startOf(const PlannedEvent& plan, int meeting) const
{
    const bool oneDay = plan.kind == u"entrepreneurship_day";
    const auto day = m_today.addDays(plan.day + (oneDay ? 0 : 7 * meeting));
    const QTime time = oneDay ? QTime(10, 0).addSecs(meeting * 90 * 60) : QTime(17, 30);
    const auto* const zone = plan.country == u"EE" ? "Europe/Tallinn" : "Europe/Riga";
    return QDateTime(day, time, QTimeZone(zone)).toUTC();
}

// Newcomers first, then people who have been to earlier events, each once.
QList<Known> ActiveMomsWriter::guestsOf(const PlannedEvent& plan)
{
    QList<Known> guests = m_people.mid(m_reached, plan.newcomers);
    if (plan.returning > 0) {
        const auto first = m_random.below(m_reached);
        for (int i = 0; i < plan.returning; ++i)
            guests.append(m_people[(first + i * 7) % m_reached]);
    }
    m_reached += plan.newcomers;
    return guests;
}

Result<domain::VenueId> ActiveMomsWriter::venue(const PlannedEvent& plan)
{
    storage::VenueRepository venues(m_profile.database());
    const auto id = venues.named(plan.venue.toString(), m_profile.clock());
    if (!id || id.value().isNull())
        return id;
    auto venue = venues.find(id.value());
    if (!venue)
        return venue.error();
    venue.value().municipality = plan.town.toString();
    venue.value().country = plan.country.toString();
    if (const auto saved = venues.save(venue.value()); !saved)
        return saved.error();
    return id;
}

Result<void> ActiveMomsWriter::addRegistrations(const PlannedEvent& plan,
                                                const domain::Event& event,
                                                const QList<Known>& guests)
{
    storage::RegistrationRepository registrations(m_profile.database());
    for (qsizetype i = 0; i < guests.size(); ++i) {
        if (plan.day < 0 && m_random.chance(10))
            continue;  // came without registering
        domain::Registration registration;
        registration.event = event.id;
        registration.person = guests[i].id;
        registration.registeredAt = startOf(plan, 0).addDays(-12).addSecs(3600 * i);
        registration.children = m_random.chance(30) ? 1 : 0;
        if (plan.places > 0 && i >= plan.places) {
            registration.state = domain::RegistrationState::Waiting;
            registration.queued = m_act->stamp() + i;
        }
        if (const auto saved = registrations.save(registration); !saved)
            return saved;
    }
    return {};
}

Result<void> ActiveMomsWriter::addMeeting(const PlannedEvent& plan, const domain::Event& event,
                                          int number, const QList<Known>& guests)
{
    domain::Session session;
    session.id = domain::SessionId(inventedUid(m_random));
    session.event = event.id;
    session.startsAt = startOf(plan, number);
    session.endsAt = session.startsAt.addSecs(90 * 60);
    const auto key = storage::SessionRepository(m_profile.database()).save(session);
    if (!key)
        return key.error();
    if (session.startsAt.date() >= m_today)
        return {};
    storage::AttendanceRepository marks(m_profile.database());
    for (const auto& guest : guests) {
        if (number > 0 && m_random.chance(15))
            continue;  // everybody was there at first, not all stayed to the end
        storage::Presence presence{.session = key.value(), .person = guest.key};
        const auto share = m_random.below(100);
        presence.state = event.online ? domain::AttendanceState::Online
            : share < 8               ? domain::AttendanceState::Late
            : share < 11              ? domain::AttendanceState::LeftEarly
                                      : domain::AttendanceState::Present;
        const auto minute = presence.state == domain::AttendanceState::Late
            ? 8 + m_random.below(20)
            : m_random.below(20) - 18;
        presence.arrivedAt = session.startsAt.addSecs(60 * minute);
        if (presence.state == domain::AttendanceState::LeftEarly)
            presence.leftAt = session.endsAt.addSecs(-60 * (10 + m_random.below(20)));
        presence.children = !event.online && m_random.chance(25) ? 1 : 0;
        const auto source
            = event.online ? domain::AttendanceSource::OnlineLog : domain::AttendanceSource::Desk;
        if (const auto marked = marks.mark(*m_act, presence, source, m_profile.member()); !marked)
            return marked;
    }
    return {};
}

Result<void> ActiveMomsWriter::addEvent(const PlannedEvent& plan)
{
    const auto place = venue(plan);
    if (!place)
        return place.error();
    domain::Event event;
    event.id = domain::EventId(inventedUid(m_random));
    event.title = plan.title.toString();
    event.project = m_project;
    event.kind = plan.kind.toString();
    event.languages = {plan.language.toString()};
    event.venue = place.value();
    event.online = plan.venue.isEmpty();
    event.onlineTool = event.online ? u"Zoom"_s : QString();
    event.audience = plan.kind == u"info_day" || plan.kind == u"networking"
        ? domain::Audience::Public
        : domain::Audience::Closed;
    event.countsChildren = !event.online;
    if (plan.places > 0) {
        event.capacityAdults = plan.places;
        event.capacityChildren = plan.places / 3;
    }
    const auto checked = domain::validated(event);
    if (!checked)
        return checked.error();
    const auto saved = storage::EventRepository(m_profile.database()).save(checked.value());
    if (!saved)
        return saved.error();
    const auto guests = guestsOf(plan);
    if (const auto added = addRegistrations(plan, event, guests); !added)
        return added;
    for (int number = 0; number < plan.meetings; ++number) {
        if (const auto added = addMeeting(plan, event, number, guests); !added)
            return added;
    }
    return {};
}

Result<void> ActiveMomsWriter::write()
{
    auto act = storage::Act::begin(m_profile, u"sample.add"_s, u"ActiveMoms"_s, {.silent = true});
    if (!act)
        return act.error();
    m_act = &act.value();
    if (const auto added = addProject(); !added)
        return added;
    if (const auto added = addConsentTexts(); !added)
        return added;
    for (int i = 0; i < kPeople; ++i) {
        if (const auto added = addPerson(); !added)
            return added;
    }
    for (const auto& plan : activeMomsEvents()) {
        if (const auto added = addEvent(plan); !added)
            return added;
    }
    return act.value().commit();
}

}  // namespace

Result<void> addActiveMoms(storage::Profile& profile)
{
    return ActiveMomsWriter(profile).write();
}

}  // namespace kaasa::samples
