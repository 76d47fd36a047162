// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"

#include "core/services/desk_walk_in.h"
#include "core/services/in_act.h"
#include "core/storage/act.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::Act;
using storage::AttendanceRepository;
using storage::Presence;

Result<QString> AttendanceService::nameOf(qint64 person)
{
    const auto lines = storage::PersonSearch(m_profile.database()).lines({person});
    if (!lines)
        return lines.error();
    if (lines.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    return lines.value().first().name;
}

Result<qint64> AttendanceService::set(const Presence& presence, domain::AttendanceSource source)
{
    const auto name = nameOf(presence.person);
    if (!name)
        return name.error();
    return setMany({presence}, source, name.value());
}

Result<qint64> AttendanceService::setMany(const QList<Presence>& presences,
                                          domain::AttendanceSource source, const QString& subject)
{
    auto act = Act::begin(m_profile, u"attendance.set"_s, subject);
    if (!act)
        return act.error();
    AttendanceRepository marks(m_profile.database());
    for (const auto& presence : presences) {
        if (const auto day = checkDay(presence.session, presence.state); !day)
            return day.error();
        if (const auto marked = marks.mark(act.value(), presence, source, m_profile.member());
            !marked)
            return marked.error();
    }
    const auto id = act.value().id();
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return id;
}

Result<void> AttendanceService::checkDay(qint64 session, domain::AttendanceState state)
{
    if (!domain::tookPart(state))
        return {};
    const auto startsAt = m_profile.database().value(
        u"SELECT starts_at FROM session WHERE id = :session", {{u":session"_s, session}});
    if (!startsAt)
        return startsAt.error();
    const auto day = storage::timeFrom(startsAt.value()).toLocalTime().date();
    if (day > m_profile.clock().today())
        return Error{Error::Code::Refused, u"the meeting is to come"_s, {u"attendance.future"_s}};
    return {};
}

Result<qint64> AttendanceService::setState(qint64 session, qint64 person,
                                           domain::AttendanceState state,
                                           domain::AttendanceSource source)
{
    const auto before = AttendanceRepository(m_profile.database()).find(session, person);
    if (!before)
        return before.error();
    auto presence = before.value().value_or(Presence{.session = session, .person = person});
    if (before.value() && presence.state == state)
        return qint64(0);
    presence.state = state;
    if (state != domain::AttendanceState::LeftEarly)
        presence.leftAt = {};
    return set(presence, source);
}

Result<FilledMeeting> AttendanceService::fill(qint64 session, const QList<qint64>& people,
                                              domain::AttendanceState state,
                                              domain::AttendanceSource source,
                                              const QString& subject)
{
    AttendanceRepository marks(m_profile.database());
    const auto noted = marks.ofSession(session);
    if (!noted)
        return noted.error();
    QSet<qint64> known;
    for (const auto& presence : noted.value())
        known.insert(presence.person);
    QList<Presence> missing;
    for (const auto person : people) {
        if (!known.contains(person))
            missing.append({.session = session, .person = person, .state = state});
    }
    if (missing.isEmpty())
        return FilledMeeting();
    const auto act = setMany(missing, source, subject);
    return act ? Result<FilledMeeting>(FilledMeeting{int(missing.size()), act.value()})
               : Result<FilledMeeting>(act.error());
}

Result<MarkedPerson> AttendanceService::markNewcomer(qint64 session, const QString& typedName,
                                                     domain::AttendanceSource source)
{
    AttendanceRepository marks(m_profile.database());
    if (const auto known = marks.requireSession(session); !known)
        return known.error();
    if (const auto day = checkDay(session, domain::AttendanceState::Present); !day)
        return day.error();
    DeskWalkInWriter writer(m_profile);
    const DeskAct line{.id = Uid::create(m_profile.clock()),
                       .person = domain::PersonId::create(m_profile.clock()),
                       .at = m_profile.clock().now(),
                       .walkIn = {.typedName = typedName}};
    const auto person = writer.personFrom(line);
    if (!person)
        return person.error();
    MarkedPerson done{.name = domain::displayName(person.value())};
    const auto act
        = inAct(m_profile, u"attendance.walk_in"_s, done.name, [&](const Act& now) -> Result<void> {
              const auto key = writer.putPerson(line, person.value());
              if (!key)
                  return key.error();
              done.presence = {.session = session, .person = key.value()};
              return marks.mark(now, done.presence, source, m_profile.member());
          });
    if (!act)
        return act.error();
    done.act = act.value();
    done.name = nameOf(done.presence.person).valueOr(done.name);
    return done;
}

Result<qint64> AttendanceService::clear(qint64 session, qint64 person)
{
    const auto name = nameOf(person);
    if (!name)
        return name.error();
    AttendanceRepository marks(m_profile.database());
    const auto before = marks.find(session, person);
    if (!before)
        return before.error();
    if (!before.value())
        return qint64(0);
    auto act = Act::begin(m_profile, u"attendance.clear"_s, name.value());
    if (!act)
        return act.error();
    if (const auto cleared = marks.clearWithMerged(session, person); !cleared)
        return cleared.error();
    const auto id = act.value().id();
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return id;
}

Result<FilledMeeting> AttendanceService::clearMany(qint64 session, const QList<qint64>& people,
                                                   const QString& subject)
{
    AttendanceRepository marks(m_profile.database());
    const auto noted = marks.ofSession(session);
    if (!noted)
        return noted.error();
    QList<qint64> marked;
    for (const auto& presence : noted.value()) {
        if (people.contains(presence.person))
            marked.append(presence.person);
    }
    if (marked.isEmpty())
        return FilledMeeting();
    const auto act
        = inAct(m_profile, u"attendance.clear"_s, subject, [&](const Act&) -> Result<void> {
              for (const auto person : marked) {
                  if (const auto cleared = marks.clearWithMerged(session, person); !cleared)
                      return cleared;
              }
              return {};
          });
    return act ? Result<FilledMeeting>(FilledMeeting{int(marked.size()), act.value()})
               : Result<FilledMeeting>(act.error());
}

}  // namespace kaasa::services
