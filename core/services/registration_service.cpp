// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/registration_service.h"

#include "core/base/field_check.h"
#include "core/services/desk_walk_in.h"
#include "core/services/in_act.h"
#include "core/services/registration_rule.h"
#include "core/storage/act.h"
#include "core/storage/event_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::Registration;
using domain::RegistrationState;
using storage::Places;
using storage::RegistrationRepository;
using What = RegistrationOutcome::What;

struct RegistrationService::Subject {
    qint64 event = 0;
    qint64 person = 0;
    domain::Event eventNow;
    domain::PersonId personId;
    QString name;

    QString text() const { return name + u", "_s + eventNow.title; }
};

namespace {

bool isInQueue(const Registration& registration)
{
    return registration.state == RegistrationState::Waiting || registration.queued != 0;
}

What stateOf(const Registration& registration)
{
    if (registration.state == RegistrationState::Cancelled)
        return What::Cancelled;
    if (registration.state == RegistrationState::Waiting)
        return What::Waiting;
    return registration.queued != 0 ? What::WaitingForChildcare : What::Registered;
}

QString actKind(What what)
{
    return what == What::Waiting ? u"registration.wait"_s : u"registration.add"_s;
}

}  // namespace

Result<RegistrationService::Subject> RegistrationService::subject(qint64 event, qint64 person)
{
    auto& database = m_profile.database();
    const auto eventNow = storage::EventRepository(database).findByKey(event);
    if (!eventNow)
        return eventNow.error();
    const auto who = storage::PersonRepository(database).findByKey(person);
    if (!who)
        return who.error();
    const auto lines = storage::PersonSearch(database).lines({person});
    if (!lines)
        return lines.error();
    if (lines.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    return Subject{event, person, eventNow.value(), who.value().id, lines.value().first().name};
}

Result<RegistrationOutcome> RegistrationService::outcome(What what, const Subject& subject,
                                                         qint64 act)
{
    RegistrationOutcome outcome{.what = what, .name = subject.name, .act = act};
    RegistrationRepository registrations(m_profile.database());
    const auto places = registrations.places(subject.event);
    if (!places)
        return places.error();
    outcome.places = places.value();
    const auto queue = registrations.queueOf(subject.event);
    if (!queue)
        return queue.error();
    int position = 0;
    for (const auto& line : queue.value()) {
        // the queue for childcare is joined by all who asked for it, the other by those without
        // place
        const bool counts = what == What::WaitingForChildcare
            ? line.children > 0
            : line.state == RegistrationState::Waiting;
        position += counts ? 1 : 0;
        if (line.person == subject.person)
            outcome.position = position;
    }
    const auto next = proposal(m_profile.database(), subject.event);
    if (!next)
        return next.error();
    outcome.proposal = next.value();
    return outcome;
}

Result<RegistrationOutcome> RegistrationService::store(const QString& kind, const Subject& subject,
                                                       Registration registration)
{
    const auto valid = domain::validated(std::move(registration));
    if (!valid)
        return valid.error();
    const auto act = inAct(m_profile, kind, subject.text(), [&](const storage::Act&) {
        return RegistrationRepository(m_profile.database()).save(valid.value());
    });
    if (!act)
        return act.error();
    return outcome(stateOf(valid.value()), subject, act.value());
}

Result<RegistrationOutcome> RegistrationService::add(qint64 event, qint64 person,
                                                     const RegistrationWish& wish)
{
    const auto found = subject(event, person);
    if (!found)
        return found.error();
    if (found.value().eventNow.isCancelled())
        return Error{Error::Code::Refused, u"the event is cancelled"_s, {u"event_cancelled"_s}};
    RegistrationRepository registrations(m_profile.database());
    const auto before = registrations.find(event, person);
    if (!before)
        return before.error();
    if (before.value() && before.value()->state != RegistrationState::Cancelled)
        return outcome(What::Already, found.value(), 0);
    const auto places = registrations.places(event);
    if (!places)
        return places.error();

    const Registration draft{.event = found.value().eventNow.id,
                             .person = found.value().personId,
                             .registeredAt = m_profile.clock().now(),
                             .children = wish.children,
                             .heardFrom = wish.heardFrom,
                             .remark = wish.remark};
    // first as a question, to know how History shall call it; then for good, inside the act
    const auto expected = settled(draft, places.value(), wish, 1);
    if (!expected)
        return expected.error();
    if (!expected.value())
        return outcome(What::Full, found.value(), 0);
    auto stored = *expected.value();
    const auto act
        = inAct(m_profile, actKind(stateOf(stored)), found.value().text(),
                [&](const storage::Act& now) -> Result<void> {
                    const auto room = registrations.places(event);
                    if (!room)
                        return room.error();
                    const auto decided = settled(draft, room.value(), wish, now.stamp());
                    if (!decided)
                        return decided.error();
                    if (!decided.value())
                        return Error{Error::Code::ChangedSince, u"the last place was taken"_s, {}};
                    const auto valid = domain::validated(*decided.value());
                    if (!valid)
                        return valid.error();
                    stored = valid.value();
                    return registrations.save(stored);
                });
    if (!act)
        return act.error();
    return outcome(stateOf(stored), found.value(), act.value());
}

Result<SeveralRegistered> RegistrationService::addSeveral(qint64 event, const QList<qint64>& people)
{
    auto& database = m_profile.database();
    const auto eventNow = storage::EventRepository(database).findByKey(event);
    if (!eventNow)
        return eventNow.error();
    if (eventNow.value().isCancelled())
        return Error{Error::Code::Refused, u"the event is cancelled"_s, {u"event_cancelled"_s}};
    RegistrationRepository registrations(database);
    SeveralRegistered outcome;
    const auto addOne = [&](qint64 person, qint64 rank) -> Result<void> {
        const auto who = storage::PersonRepository(database).findByKey(person);
        if (!who)
            return who.error();
        const auto before = registrations.find(event, person);
        if (!before)
            return before.error();
        if (before.value() && before.value()->state != RegistrationState::Cancelled) {
            ++outcome.already;
            return {};
        }
        const auto places = registrations.places(event);
        if (!places)
            return places.error();
        const auto decided = settled({.event = eventNow.value().id,
                                      .person = who.value().id,
                                      .registeredAt = m_profile.clock().now()},
                                     places.value(), {.ifFull = IfFull::Wait}, rank);
        if (!decided)
            return decided.error();
        ++(decided.value()->state == RegistrationState::Waiting ? outcome.waiting
                                                                : outcome.registered);
        return registrations.save(*decided.value());
    };
    const auto act
        = inAct(m_profile, u"registration.add_several"_s, eventNow.value().title,
                [&](const storage::Act& now) -> Result<void> {
                    for (qsizetype i = 0; i < people.size(); ++i) {
                        if (const auto added = addOne(people[i], now.stamp() + i); !added)
                            return added;
                    }
                    return {};
                });
    if (!act)
        return act.error();
    outcome.act = outcome.registered + outcome.waiting > 0 ? act.value() : 0;
    return outcome;
}

Result<RegistrationOutcome> RegistrationService::addNewcomer(qint64 event, const QString& typedName,
                                                             const RegistrationWish& wish)
{
    auto& database = m_profile.database();
    const auto eventNow = storage::EventRepository(database).findByKey(event);
    if (!eventNow)
        return eventNow.error();
    if (eventNow.value().isCancelled())
        return Error{Error::Code::Refused, u"the event is cancelled"_s, {u"event_cancelled"_s}};
    DeskWalkInWriter writer(m_profile);
    const DeskAct line{.id = Uid::create(m_profile.clock()),
                       .person = domain::PersonId::create(m_profile.clock()),
                       .at = m_profile.clock().now(),
                       .walkIn = {.typedName = typedName}};
    const auto person = writer.personFrom(line);
    if (!person)
        return person.error();
    Subject subject{.event = event,
                    .eventNow = eventNow.value(),
                    .personId = person.value().id,
                    .name = domain::displayName(person.value())};
    const Registration draft{.event = eventNow.value().id,
                             .person = person.value().id,
                             .registeredAt = line.at,
                             .children = wish.children,
                             .heardFrom = wish.heardFrom,
                             .remark = wish.remark};
    RegistrationRepository registrations(database);
    Registration stored;
    const auto act
        = inAct(m_profile, u"registration.newcomer"_s, subject.text(),
                [&](const storage::Act& now) -> Result<void> {
                    const auto places = registrations.places(event);
                    if (!places)
                        return places.error();
                    const auto decided = settled(draft, places.value(), wish, now.stamp());
                    if (!decided)
                        return decided.error();
                    if (!decided.value())
                        return Error{Error::Code::ChangedSince, u"the last place was taken"_s, {}};
                    const auto valid = domain::validated(*decided.value());
                    if (!valid)
                        return valid.error();
                    stored = valid.value();
                    const auto key = writer.putPerson(line, person.value());
                    if (!key)
                        return key.error();
                    subject.person = key.value();
                    return registrations.save(stored);
                });
    if (!act)
        return act.error();
    const auto lines = storage::PersonSearch(database).lines({subject.person});
    if (lines && !lines.value().isEmpty())
        subject.name = lines.value().first().name;
    return outcome(stateOf(stored), subject, act.value());
}

Result<RegistrationOutcome> RegistrationService::promote(qint64 event, qint64 person,
                                                         const QString& overReason)
{
    const auto found = subject(event, person);
    if (!found)
        return found.error();
    RegistrationRepository registrations(m_profile.database());
    const auto before = registrations.find(event, person);
    if (!before)
        return before.error();
    if (!before.value() || !isInQueue(*before.value()))
        return Error{Error::Code::NotFound, u"not in the queue"_s, {u"registration"_s}};
    const auto places = registrations.places(event);
    if (!places)
        return places.error();

    auto registration = *before.value();
    const bool needsPlace = registration.state == RegistrationState::Waiting;
    const bool room = !needsPlace || places.value().hasRoom();
    const bool childcare = places.value().hasChildcareFor(registration.children);
    const bool helps = needsPlace ? room : childcare;
    if (!helps && overReason.trimmed().isEmpty())
        return outcome(What::Full, found.value(), 0);
    registration.state = RegistrationState::Registered;
    if (!helps)
        registration.overReason = overReason;
    if (childcare || !helps)
        registration.queued = 0;
    return store(u"registration.promote"_s, found.value(), registration);
}

Result<RegistrationOutcome> RegistrationService::cancel(qint64 event, qint64 person,
                                                        const QString& reason)
{
    const auto found = subject(event, person);
    if (!found)
        return found.error();
    const auto before = RegistrationRepository(m_profile.database()).find(event, person);
    if (!before)
        return before.error();
    if (!before.value())
        return Error{Error::Code::NotFound, u"registration"_s, {u"registration"_s}};
    auto registration = *before.value();
    registration.state = RegistrationState::Cancelled;
    registration.cancelledReason = reason;
    return store(u"registration.cancel"_s, found.value(), registration);
}

Result<RegistrationOutcome> RegistrationService::change(qint64 event, qint64 person, int children,
                                                        const QString& remark)
{
    const auto found = subject(event, person);
    if (!found)
        return found.error();
    RegistrationRepository registrations(m_profile.database());
    const auto before = registrations.find(event, person);
    if (!before)
        return before.error();
    if (!before.value())
        return Error{Error::Code::NotFound, u"registration"_s, {u"registration"_s}};
    const auto places = registrations.places(event);
    if (!places)
        return places.error();
    auto registration = *before.value();
    const int had = registration.queued == 0 ? registration.children : 0;
    registration.children = children;
    registration.remark = remark;
    if (registration.state == RegistrationState::Registered && children != had) {
        const bool fits = hasChildcareForNewcomer(places.value(), children - had);
        if (children <= had || fits)
            registration.queued = 0;
        else if (registration.queued == 0)
            registration.queued = m_profile.clock().now().toMSecsSinceEpoch() << 16;
    }
    return store(u"registration.change"_s, found.value(), registration);
}

Result<std::optional<Proposal>> RegistrationService::proposal(sql::Database& database, qint64 event)
{
    RegistrationRepository registrations(database);
    const auto places = registrations.places(event);
    if (!places)
        return places.error();
    const auto queue = registrations.queueOf(event);
    if (!queue)
        return queue.error();
    for (const auto& line : queue.value()) {
        if (line.state == RegistrationState::Waiting && places.value().hasRoom())
            return std::optional(Proposal{line.person, line.name, Proposal::For::Place});
        if (line.waitsForChildcareOnly() && places.value().hasChildcareFor(line.children))
            return std::optional(Proposal{line.person, line.name, Proposal::For::Childcare});
    }
    return std::optional<Proposal>();
}

}  // namespace kaasa::services
