// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/series_service.h"

#include "core/domain/holidays.h"
#include "core/services/event_service.h"
#include "core/services/in_act.h"
#include "core/services/session_service.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/session_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::Recurrence;
using domain::Session;
using storage::EventRepository;
using storage::SessionRepository;

namespace {

// One rule laid over the meetings that are there.
class Planning {
public:
    Planning(storage::Profile& profile, QTimeZone zone)
        : m_sessions(profile.database())
        , m_now(profile.clock().now())
        , m_zone(std::move(zone))
    {
    }

    Result<SeriesOutcome> run(const domain::Event& event, qint64 key, QTime start, QTime end)
    {
        auto days = domain::daysOf(*event.recurrence);
        const auto present = m_sessions.ofEvent(key);
        if (!present)
            return present.error();
        for (auto session : present.value()) {
            if (!session.seriesDay.isValid())
                session.seriesDay = session.startsAt.toTimeZone(m_zone).date();
            if (days.removeOne(session.seriesDay)) {
                if (const auto saved = m_sessions.save(session); !saved)
                    return saved.error();
            } else if (const auto gone = letGo(session); !gone) {
                return gone.error();
            }
        }
        for (const auto day : days) {
            if (const auto made = make(event, day, start, end); !made)
                return made.error();
        }
        return m_outcome;
    }

private:
    Result<void> letGo(const Session& session)
    {
        const auto held = m_sessions.hasAttendance(session.id);
        if (!held)
            return held.error();
        if (held.value() || session.isCancelled() || session.startsAt < m_now) {
            ++m_outcome.kept;
            return {};
        }
        ++m_outcome.removed;
        return m_sessions.remove(session.id);
    }

    Result<void> make(const domain::Event& event, QDate day, QTime start, QTime end)
    {
        const auto [starts, ends] = SessionService::moments({day, start, end}, m_zone);
        const auto session
            = domain::validated(Session{.id = SessionRepository::idInSeries(event.id, day),
                                        .event = event.id,
                                        .seriesDay = day,
                                        .startsAt = starts,
                                        .endsAt = ends});
        if (!session)
            return session.error();
        ++m_outcome.made;
        const auto saved = m_sessions.save(session.value());
        return saved ? Result<void>() : Result<void>(saved.error());
    }

    SessionRepository m_sessions;
    QDateTime m_now;
    QTimeZone m_zone;
    SeriesOutcome m_outcome;
};

}  // namespace

Result<SeriesOutcome> SeriesService::plan(qint64 event, const Recurrence& rule, QTime start,
                                          QTime end)
{
    EventRepository events(m_profile.database());
    auto draft = events.findByKey(event);
    if (!draft)
        return draft.error();
    draft.value().recurrence = rule;
    const auto valid = domain::validated(draft.value());
    if (!valid)
        return valid.error();
    SeriesOutcome outcome;
    const auto act = inAct(
        m_profile, u"series.plan"_s, valid.value().title, [&](const storage::Act&) -> Result<void> {
            if (const auto saved = events.save(valid.value()); !saved)
                return saved.error();
            const auto done = Planning(m_profile, m_zone).run(valid.value(), event, start, end);
            if (!done)
                return done.error();
            outcome = done.value();
            return {};
        });
    if (!act)
        return act.error();
    outcome.act = act.value();
    return outcome;
}

Result<qint64> SeriesService::dissolve(qint64 event)
{
    return EventService(m_profile, m_zone).change(event, [](domain::Event& draft) {
        draft.recurrence.reset();
    });
}

QList<HolidayDay> SeriesService::holidays(const Recurrence& rule, const QString& country,
                                          const Words& words)
{
    QList<HolidayDay> found;
    for (const auto day : domain::daysOf(rule)) {
        const auto name = domain::holidayName(day, country, words);
        if (!name.isEmpty())
            found.append({day, name});
    }
    return found;
}

}  // namespace kaasa::services
