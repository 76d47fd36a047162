// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_crowd.h"

#include "core/base/clock.h"
#include "core/samples/invented_person.h"
#include "core/services/event_service.h"
#include "core/storage/act.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/registration_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("the crowd could not be made: %s", qPrintable(result.error().detail));
    return std::move(result).value();
}

void must(const Result<void>& result)
{
    if (!result)
        qFatal("the crowd could not be made: %s", qPrintable(result.error().detail));
}

services::AddedEvent addAfternoon(storage::Profile& profile)
{
    services::EventPlan plan;
    plan.event.title = u"Ģimeņu pēcpusdiena"_s;
    plan.event.kind = u"other"_s;
    domain::Session meeting;
    meeting.startsAt = profile.clock().now().addSecs(360);
    meeting.endsAt = meeting.startsAt.addSecs(7200);
    plan.sessions = {meeting};
    return must(services::EventService(profile).add(plan));
}

}  // namespace

CrowdEvent addCrowd(storage::Profile& profile, const Crowd& crowd)
{
    const auto afternoon = addAfternoon(profile);
    samples::SeededRandom random(crowd.seed);
    storage::PersonRepository people(profile.database());
    storage::RegistrationRepository registrations(profile.database());
    CrowdEvent made{afternoon.sessions.first().id.uid(), afternoon.sessionKeys.first(), {}};
    auto act = must(storage::Act::begin(profile, u"sample.add"_s, u"crowd"_s, {.silent = true}));
    for (int i = 0; i < crowd.registered + crowd.known; ++i) {
        const auto person = must(domain::validated(samples::inventedPerson(random)));
        const auto key = must(people.save(person));
        if (i >= crowd.registered)
            continue;
        const auto& name = person.names.first();
        const auto* own = person.names.size() > 1 ? &person.names[1] : nullptr;
        made.people.append(
            {key, name.given, name.family, own ? own->given + u' ' + own->family : QString()});
        domain::Registration registration;
        registration.event = afternoon.id;
        registration.person = person.id;
        registration.registeredAt = profile.clock().now().addDays(-3);
        must(registrations.save(registration));
    }
    must(act.commit());
    return made;
}

}  // namespace kaasa::test
