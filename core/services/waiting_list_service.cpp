// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/waiting_list_service.h"

#include "core/services/in_act.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::RegistrationLine;
using storage::RegistrationRepository;

// The stamps stay the same ones, so nobody who asks later comes before anybody here.
Result<void> WaitingListService::save(qint64 event, const QList<RegistrationLine>& queue,
                                      const QList<RegistrationLine>& wanted)
{
    RegistrationRepository registrations(m_profile.database());
    qint64 stamp = 0;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        stamp = std::max(queue[i].queued, stamp + 1);  // two computers may have given the same
        if (wanted[i].queued == stamp)
            continue;
        const auto before = registrations.find(event, wanted[i].person);
        if (!before)
            return before.error();
        if (!before.value())
            return Error{Error::Code::NotFound, u"registration"_s, {u"registration"_s}};
        auto registration = *before.value();
        registration.queued = stamp;
        if (const auto saved = registrations.save(registration); !saved)
            return saved;
    }
    return {};
}

Result<qint64> WaitingListService::move(qint64 event, qint64 person, int steps)
{
    auto& database = m_profile.database();
    const auto eventNow = storage::EventRepository(database).findByKey(event);
    if (!eventNow)
        return eventNow.error();
    const auto queue = RegistrationRepository(database).queueOf(event);
    if (!queue)
        return queue.error();
    const auto& lines = queue.value();
    const auto at = std::find_if(lines.begin(), lines.end(),
                                 [&](const auto& line) { return line.person == person; });
    if (at == lines.end())
        return Error{Error::Code::NotFound, u"not in the queue"_s, {u"registration"_s}};
    const auto from = at - lines.begin();
    const auto to = std::clamp<qsizetype>(from + steps, 0, lines.size() - 1);
    if (to == from)
        return qint64(0);
    auto wanted = lines;
    wanted.move(from, to);
    return inAct(m_profile, u"registration.move"_s, at->name + u", "_s + eventNow.value().title,
                 [&](const storage::Act&) { return save(event, lines, wanted); });
}

}  // namespace kaasa::services
