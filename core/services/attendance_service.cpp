// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attendance_service.h"

#include "core/storage/act.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"

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

Result<CheckIn> AttendanceService::checkIn(qint64 session, qint64 person, const QDateTime& at,
                                           int children, domain::AttendanceSource source)
{
    const auto name = nameOf(person);
    if (!name)
        return name.error();
    AttendanceRepository marks(m_profile.database());
    if (const auto known = marks.requireSession(session); !known)
        return known.error();
    auto act = Act::begin(m_profile, u"attendance.check_in"_s, name.value());
    if (!act)
        return act.error();
    const auto before = marks.find(session, person);
    if (!before)
        return before.error();
    if (before.value() && domain::tookPart(before.value()->state))
        return CheckIn{CheckIn::Outcome::AlreadyHere, *before.value(), name.value(),
                       0};  // the act rolls back

    Presence presence{.session = session, .person = person};
    presence.arrivedAt = at.isValid() ? at.toUTC() : m_profile.clock().now();
    presence.children = children;
    if (const auto marked = marks.mark(act.value(), presence, source, m_profile.member()); !marked)
        return marked.error();
    const auto id = act.value().id();
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return CheckIn{CheckIn::Outcome::Marked, presence, name.value(), id};
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
        if (const auto marked = marks.mark(act.value(), presence, source, m_profile.member());
            !marked)
            return marked.error();
    }
    const auto id = act.value().id();
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return id;
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
    if (const auto cleared = marks.clear(session, person); !cleared)
        return cleared.error();
    const auto id = act.value().id();
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    return id;
}

}  // namespace kaasa::services
