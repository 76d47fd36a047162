// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/proof_list.h"

#include "core/base/formats.h"
#include "core/reports/attendance_count.h"
#include "core/reports/count_period.h"
#include "core/reports/paper_people.h"
#include "core/sql/database.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

constexpr QStringView kEvents = u"SELECT id, title, audience FROM event";

struct EventFacts {
    QString title;
    QString audience;
};

Result<QHash<qint64, EventFacts>> readEvents(sql::Database& database)
{
    const auto rows = database.select(kEvents);
    if (!rows)
        return rows.error();
    QHash<qint64, EventFacts> events;
    for (const auto& row : rows.value())
        events.insert(row.value(0).toLongLong(),
                      {row.value(1).toString(), row.value(2).toString()});
    return events;
}

Result<CountScope> scopeOf(storage::Profile& profile, const ProofWish& wish)
{
    auto scope = countPeriod(wish.from, wish.to);
    scope.heldBy = profile.clock().now();
    storage::RowStore rows(profile.database());
    if (!wish.project.isNull()) {
        const auto key = rows.idOf(u"project", wish.project.uid());
        if (!key)
            return key.error();
        scope.project = key.value();
    }
    if (!wish.event.isNull()) {
        const auto key = rows.idOf(u"event", wish.event.uid());
        if (!key)
            return key.error();
        scope.event = key.value();
    }
    return scope;
}

/// What was counted of one person; meetings come by time, so the first that is seen is the first.
struct Counted {
    qint64 times = 0;
    qint64 minutes = 0;
    qint64 firstMeeting = 0;
};

}  // namespace

Result<std::vector<ProofPerson>> ProofReader::read(const ProofWish& wish, Language language,
                                                   const std::function<bool()>& goOn)
{
    auto& database = m_profile.database();
    const auto scope = scopeOf(m_profile, wish);
    if (!scope)
        return scope.error();
    const auto events = readEvents(database);
    if (!events)
        return events.error();
    AttendanceCount count(database);
    auto meetings = count.meetings(scope.value());
    if (!meetings)
        return meetings.error();
    if (wish.audience) {
        std::erase_if(meetings.value(), [&](const CountedMeeting& meeting) {
            return events.value().value(meeting.event).audience != codeOf(*wish.audience);
        });
    }
    if (!wish.meeting.isNull()) {
        std::erase_if(meetings.value(), [&](const CountedMeeting& meeting) {
            return meeting.session.id != wish.meeting;
        });
    }
    QHash<qint64, const CountedMeeting*> byKey;
    for (const auto& meeting : meetings.value())
        byKey.insert(meeting.key, &meeting);

    QHash<qint64, Counted> people;
    qint64 last = 0;
    const auto done = count.marks(meetings.value(), [&](const CountedMark& mark) {
        if (domain::tookPart(mark.state)) {
            auto& counted = people[mark.person];
            ++counted.times;
            counted.minutes += mark.minutes;
            const auto* known = byKey.value(counted.firstMeeting);
            if (!known || byKey[mark.meeting]->session.startsAt < known->session.startsAt)
                counted.firstMeeting = mark.meeting;
        }
        const bool next = mark.meeting != last;
        last = mark.meeting;
        return !next || !goOn || goOn();
    });
    if (!done)
        return done.error();

    auto named = PaperPeople(database).read(people.keys(), m_profile.clock().today());
    if (!named)
        return named.error();
    sortPeople(named.value(), NameOrder::FamilyFirst, language);
    const Formats formats(language);
    std::vector<ProofPerson> proof;
    for (const auto& person : named.value()) {
        const auto counted = people.value(person.key);
        const auto* first = byKey.value(counted.firstMeeting);
        proof.push_back({.id = person.id,
                         .name = person.listName(),
                         .times = counted.times,
                         .minutes = counted.minutes,
                         .first = formats.dayOf(first->session.startsAt),
                         .event = events.value().value(first->event).title});
    }
    return proof;
}

}  // namespace kaasa::reports
