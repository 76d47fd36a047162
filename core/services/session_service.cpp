// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session_service.h"

#include "core/services/in_act.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::Session;
using storage::SessionRepository;

namespace {

bool isInReach(const Session& candidate, const Session& from, Reach reach)
{
    switch (reach) {
    case Reach::This:
        return candidate.id == from.id;
    case Reach::ThisAndLater:
        return candidate.startsAt >= from.startsAt;
    case Reach::All:
        return true;
    }
    return false;
}

}  // namespace

std::pair<QDateTime, QDateTime> SessionService::moments(const MeetingTime& time,
                                                        const QTimeZone& zone)
{
    const auto lastDay = time.end > time.start ? time.day : time.day.addDays(1);
    return {QDateTime(time.day, time.start, zone).toUTC(),
            QDateTime(lastDay, time.end, zone).toUTC()};
}

// History calls a meeting by its event and day: "Sarunu aplis, 2026-03-05".
Result<QString> SessionService::subjectOf(const Session& session)
{
    const auto event = storage::EventRepository(m_profile.database()).find(session.event);
    if (!event)
        return event.error();
    return QString(event.value().title + u", "_s
                   + session.startsAt.toTimeZone(m_zone).date().toString(Qt::ISODate));
}

Result<qint64> SessionService::add(qint64 event, const MeetingTime& time, const QString& topic)
{
    const auto owner = storage::EventRepository(m_profile.database()).findByKey(event);
    if (!owner)
        return owner.error();
    const auto [starts, ends] = moments(time, m_zone);
    const auto session
        = domain::validated(Session{.id = domain::SessionId::create(m_profile.clock()),
                                    .event = owner.value().id,
                                    .startsAt = starts,
                                    .endsAt = ends,
                                    .topic = topic});
    if (!session)
        return session.error();
    const auto subject = subjectOf(session.value());
    if (!subject)
        return subject.error();
    qint64 key = 0;
    const auto act = inAct(
        m_profile, u"session.add"_s, subject.value(), [&](const storage::Act&) -> Result<void> {
            const auto saved = SessionRepository(m_profile.database()).save(session.value());
            if (!saved)
                return saved.error();
            key = saved.value();
            return {};
        });
    if (!act)
        return act.error();
    return key;
}

Result<qint64> SessionService::edit(const QString& kind, qint64 session, Reach reach,
                                    const std::function<Result<void>(Session&)>& change)
{
    SessionRepository sessions(m_profile.database());
    const auto from = sessions.findByKey(session);
    if (!from)
        return from.error();
    const auto event = storage::EventRepository(m_profile.database()).keyOf(from.value().event);
    if (!event)
        return event.error();
    const auto subject = subjectOf(from.value());
    if (!subject)
        return subject.error();
    return inAct(m_profile, kind, subject.value(), [&](const storage::Act&) -> Result<void> {
        const auto all = sessions.ofEvent(event.value());
        if (!all)
            return all.error();
        for (auto draft : all.value()) {
            if (!isInReach(draft, from.value(), reach))
                continue;
            if (const auto changed = change(draft); !changed)
                return changed.error();
            const auto valid = domain::validated(draft);
            if (!valid)
                return valid.error();
            if (const auto saved = sessions.save(valid.value()); !saved)
                return saved.error();
        }
        return {};
    });
}

Result<qint64> SessionService::change(qint64 session, Reach reach,
                                      const std::function<void(Session&)>& edit)
{
    return this->edit(u"session.change"_s, session, reach, [&edit](Session& draft) -> Result<void> {
        edit(draft);
        return {};
    });
}

Result<qint64> SessionService::move(qint64 session, Reach reach, const MeetingTime& time)
{
    const auto from = SessionRepository(m_profile.database()).findByKey(session);
    if (!from)
        return from.error();
    const auto days = from.value().startsAt.toTimeZone(m_zone).date().daysTo(time.day);
    return edit(u"session.move"_s, session, reach, [&](Session& draft) -> Result<void> {
        auto own = time;
        own.day = draft.startsAt.toTimeZone(m_zone).date().addDays(days);
        std::tie(draft.startsAt, draft.endsAt) = moments(own, m_zone);
        return {};
    });
}

Result<qint64> SessionService::setPlace(qint64 session, Reach reach, const QString& venue,
                                        const QString& room)
{
    storage::VenueRepository venues(m_profile.database());
    return edit(u"session.change"_s, session, reach, [&](Session& draft) -> Result<void> {
        const auto house = venues.named(venue, m_profile.clock());
        if (!house)
            return house.error();
        draft.venue = house.value();
        draft.room = {};
        if (draft.venue.isNull())
            return {};
        const auto inside = venues.roomNamed(draft.venue, room, m_profile.clock());
        if (!inside)
            return inside.error();
        draft.room = inside.value();
        return {};
    });
}

Result<qint64> SessionService::cancel(qint64 session, Reach reach, const QString& reason)
{
    return edit(u"session.cancel"_s, session, reach, [&](Session& draft) -> Result<void> {
        if (draft.isCancelled())
            return {};  // for a reason of its own
        draft.cancelledAt = m_profile.clock().now();
        draft.cancelledReason = reason;
        return {};
    });
}

Result<qint64> SessionService::resume(qint64 session, Reach reach)
{
    return edit(u"session.resume"_s, session, reach, [](Session& draft) -> Result<void> {
        draft.cancelledAt = {};
        return {};
    });
}

Result<qint64> SessionService::remove(qint64 session)
{
    SessionRepository sessions(m_profile.database());
    const auto found = sessions.findByKey(session);
    if (!found)
        return found.error();
    const auto subject = subjectOf(found.value());
    if (!subject)
        return subject.error();
    return inAct(m_profile, u"session.remove"_s, subject.value(),
                 [&](const storage::Act&) -> Result<void> {
                     const auto history = sessions.hasAttendance(found.value().id);
                     if (!history)
                         return history.error();
                     if (history.value())
                         return Error{Error::Code::Refused,
                                      u"the meeting has attendance"_s,
                                      {u"meeting_has_attendance"_s}};
                     return sessions.remove(found.value().id);
                 });
}

Result<qint64> SessionService::setAgenda(qint64 session, const QList<domain::AgendaItem>& items)
{
    const auto owner = SessionRepository(m_profile.database()).findByKey(session);
    if (!owner)
        return owner.error();
    QList<domain::AgendaItem> agenda;
    for (auto item : items) {
        if (item.id.isNull())
            item.id = domain::AgendaItemId::create(m_profile.clock());
        item.session = owner.value().id;
        const auto valid = domain::validated(item);
        if (!valid)
            return valid.error();
        agenda.append(valid.value());
    }
    const auto subject = subjectOf(owner.value());
    if (!subject)
        return subject.error();
    return inAct(m_profile, u"session.agenda"_s, subject.value(), [&](const storage::Act&) {
        return storage::AgendaRepository(m_profile.database()).save(session, agenda);
    });
}

}  // namespace kaasa::services
