// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/event_service.h"

#include "core/services/in_act.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::Event;
using domain::Session;
using storage::AgendaRepository;
using storage::EventRepository;
using storage::SessionRepository;
using storage::VenueRepository;

namespace {

// Venue and room as people call them, found or made.
Result<void> place(storage::Profile& profile, Event& event, const QString& venueName,
                   const QString& roomName)
{
    VenueRepository venues(profile.database());
    const auto venue = venues.named(venueName, profile.clock());
    if (!venue)
        return venue.error();
    event.venue = venue.value();
    event.room = {};
    if (event.venue.isNull())
        return {};
    const auto room = venues.roomNamed(event.venue, roomName, profile.clock());
    if (!room)
        return room.error();
    event.room = room.value();
    return {};
}

// The first day after `after` on the weekday of `like`.
QDate sameWeekdayAfter(QDate like, QDate after)
{
    const auto days = (like.dayOfWeek() - after.dayOfWeek() + 7) % 7;
    return after.addDays(days == 0 ? 7 : days);
}

// The same rule so many days later.
void moveByDays(domain::Recurrence& rule, qint64 days)
{
    rule.first = rule.first.addDays(days);
    rule.until = rule.until.addDays(days);
    for (auto& day : rule.exceptions)
        day = day.addDays(days);
    for (auto& weekday : rule.weekdays)
        weekday = int(((weekday - 1 + days) % 7 + 7) % 7) + 1;
}

// So many days later, at the same time of the day: summer time may begin in between.
QDateTime movedByDays(const QDateTime& moment, qint64 days, const QTimeZone& zone)
{
    const auto local = moment.toTimeZone(zone);
    return QDateTime(local.date().addDays(days), local.time(), zone).toUTC();
}

}  // namespace

Result<AddedEvent> EventService::add(const EventPlan& plan)
{
    AddedEvent added;
    const auto act = inAct(m_profile, u"event.add"_s, plan.event.title.trimmed(),
                           [&](const storage::Act&) { return save(plan, added); });
    if (!act)
        return act.error();
    added.act = act.value();
    return added;
}

Result<void> EventService::save(const EventPlan& plan, AddedEvent& added)
{
    auto draft = plan.event;
    draft.id = domain::EventId::create(m_profile.clock());
    if (!plan.venueName.isEmpty()) {
        if (const auto placed = place(m_profile, draft, plan.venueName, plan.roomName); !placed)
            return placed.error();
    }
    const auto event = domain::validated(draft);
    if (!event)
        return event.error();
    const auto key = EventRepository(m_profile.database()).save(event.value());
    if (!key)
        return key.error();
    added.key = key.value();
    added.id = draft.id;
    SessionRepository sessions(m_profile.database());
    for (auto meeting : plan.sessions) {
        meeting.id = domain::SessionId::create(m_profile.clock());
        meeting.event = draft.id;
        const auto valid = domain::validated(meeting);
        if (!valid)
            return valid.error();
        const auto sessionKey = sessions.save(valid.value());
        if (!sessionKey)
            return sessionKey.error();
        added.sessions.append(valid.value());
        added.sessionKeys.append(sessionKey.value());
    }
    return {};
}

Result<AddedEvent> EventService::copy(qint64 event, QDate firstDay)
{
    auto& database = m_profile.database();
    const auto original = EventRepository(database).findByKey(event);
    if (!original)
        return original.error();
    const auto meetings = SessionRepository(database).ofEvent(event);
    if (!meetings)
        return meetings.error();
    const auto agenda = AgendaRepository(database).ofEvent(event);
    if (!agenda)
        return agenda.error();

    EventPlan plan{.event = original.value()};
    plan.event.cancelledAt = {};
    plan.event.number.clear();
    qint64 days = 0;
    if (!meetings.value().isEmpty()) {
        const auto first = meetings.value().first().startsAt.toTimeZone(m_zone).date();
        const auto today = m_profile.clock().now().toTimeZone(m_zone).date();
        const auto target
            = firstDay.isValid() ? firstDay : sameWeekdayAfter(first, std::max(first, today));
        days = first.daysTo(target);
        if (plan.event.recurrence)
            moveByDays(*plan.event.recurrence, days);
    }
    for (auto meeting : meetings.value()) {
        meeting.startsAt = movedByDays(meeting.startsAt, days, m_zone);
        meeting.endsAt = movedByDays(meeting.endsAt, days, m_zone);
        meeting.seriesDay = meeting.seriesDay.addDays(days);
        meeting.cancelledAt = {};
        plan.sessions.append(meeting);
    }

    AddedEvent added;
    const auto act = inAct(
        m_profile, u"event.copy"_s, plan.event.title, [&](const storage::Act&) -> Result<void> {
            if (const auto saved = save(plan, added); !saved)
                return saved.error();
            for (qsizetype i = 0; i < added.sessions.size(); ++i) {
                QList<domain::AgendaItem> items;
                for (auto item : agenda.value()) {
                    if (item.session != meetings.value().at(i).id)
                        continue;
                    item.id = domain::AgendaItemId::create(m_profile.clock());
                    items.append(item);
                }
                if (const auto saved
                    = AgendaRepository(database).save(added.sessionKeys.at(i), items);
                    !saved)
                    return saved.error();
            }
            return {};
        });
    if (!act)
        return act.error();
    added.act = act.value();
    return added;
}

Result<qint64> EventService::edit(const QString& kind, qint64 event,
                                  const std::function<Result<void>(Event&)>& change)
{
    EventRepository events(m_profile.database());
    const auto named = events.findByKey(event);
    if (!named)
        return named.error();
    return inAct(m_profile, kind, named.value().title, [&](const storage::Act&) -> Result<void> {
        auto draft = events.findByKey(event);
        if (!draft)
            return draft.error();
        if (const auto changed = change(draft.value()); !changed)
            return changed.error();
        const auto valid = domain::validated(draft.value());
        if (!valid)
            return valid.error();
        const auto saved = events.save(valid.value());
        return saved ? Result<void>() : Result<void>(saved.error());
    });
}

Result<qint64> EventService::change(qint64 event, const std::function<void(Event&)>& edit)
{
    return this->edit(u"event.change"_s, event, [&edit](Event& draft) -> Result<void> {
        edit(draft);
        return {};
    });
}

Result<qint64> EventService::setPlace(qint64 event, const QString& venue, const QString& room)
{
    return edit(u"event.change"_s, event,
                [&](Event& draft) { return place(m_profile, draft, venue, room); });
}

Result<qint64> EventService::cancel(qint64 event, const QString& reason)
{
    return edit(u"event.cancel"_s, event, [&](Event& draft) -> Result<void> {
        draft.cancelledAt = m_profile.clock().now();
        draft.cancelledReason = reason;
        return {};
    });
}

Result<qint64> EventService::resume(qint64 event)
{
    return edit(u"event.resume"_s, event, [](Event& draft) -> Result<void> {
        draft.cancelledAt = {};
        return {};
    });
}

Result<qint64> EventService::remove(qint64 event)
{
    EventRepository events(m_profile.database());
    const auto found = events.findByKey(event);
    if (!found)
        return found.error();
    return inAct(m_profile, u"event.remove"_s, found.value().title,
                 [&](const storage::Act&) { return events.remove(found.value().id); });
}

}  // namespace kaasa::services
