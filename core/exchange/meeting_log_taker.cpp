// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/meeting_log_taker.h"

#include "core/exchange/duration_input.h"
#include "core/exchange/name_cell.h"
#include "core/exchange/refusal.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/profile.h"
#include "core/storage/registration_repository.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr int kDay = 24 * 60;

QString cellOf(const ListLayout& layout, const ListRow& row, Field field)
{
    const auto* column = layout.column(field);
    return column ? row.row.cell(column->number - 1) : QString();
}

/// Null when no time can be read.
QDateTime firstOf(const QStringList& times, const QTimeZone& zone, SlashOrder order)
{
    QDateTime first;
    for (const auto& time : times) {
        const auto moment = readFormTimestamp(time, zone, order);
        if (moment.isValid() && (!first.isValid() || moment < first))
            first = moment;
    }
    return first;
}

/// The meeting nearest to the first coming: of the event, or of all that are online.
Result<storage::MeetingLine> meetingAt(const EventFinder& finder, const QDateTime& first,
                                       qint64 event, const QString& path)
{
    if (!first.isValid())
        return refuse(path, Refusal::NoEvent);
    const auto meetings = finder.meetingsOn(first.date());
    if (!meetings)
        return meetings.error();
    std::optional<storage::MeetingLine> best;
    int online = 0;
    for (const auto& meeting : meetings.value()) {
        const bool fits = event != 0 ? meeting.event == event : meeting.online;
        online += fits ? 1 : 0;
        const auto distance = [&](const storage::MeetingLine& each) {
            return std::llabs(each.startsAt.secsTo(first.toUTC()));
        };
        if (fits && (!best || distance(meeting) < distance(*best)))
            best = meeting;
    }
    if (!best || (event == 0 && online > 1))
        return refuse(path, Refusal::NoEvent);
    return *best;
}

}  // namespace

Result<std::unique_ptr<MeetingLogTaker>>
MeetingLogTaker::of(storage::Profile& profile, const ListReader& list, const QString& path,
                    PersonTaker people, const ImportAssumptions& assumptions, qint64 event)
{
    const auto times = list.cellsOf(Field::Joined);
    auto order = guessSlashOrder(times);
    const EventFinder finder(profile, assumptions);
    auto meeting = meetingAt(finder, firstOf(times, assumptions.zone, order), event, path);
    if (!meeting) {
        // 3/5 may be either day: the one on which the event met is right
        const auto other
            = order == SlashOrder::DayFirst ? SlashOrder::MonthFirst : SlashOrder::DayFirst;
        auto second = meetingAt(finder, firstOf(times, assumptions.zone, other), event, path);
        if (!second)
            return meeting.error();
        meeting = std::move(second);
        order = other;
    }
    const auto registered = storage::RegistrationRepository(profile.database())
                                .ofEvent(meeting.value().event, Language::English);
    if (!registered)
        return registered.error();
    QList<qint64> expected;
    for (const auto& line : registered.value())
        expected.append(line.person);
    if (const auto preferred = people.prefer(expected); !preferred)
        return preferred.error();
    std::unique_ptr<MeetingLogTaker> taker(
        new MeetingLogTaker(profile, list, std::move(people), assumptions));
    taker->m_session = meeting.value().session;
    taker->m_slashOrder = order;
    return taker;
}

MeetingLogTaker::MeetingLogTaker(storage::Profile& profile, const ListReader& list,
                                 PersonTaker people, const ImportAssumptions& assumptions)
    : m_profile(profile)
    , m_reader(list, assumptions)
    , m_people(std::move(people))
    , m_layout(list.layout())
    , m_zone(assumptions.zone)
    , m_slashOrder(SlashOrder::DayFirst)
{
}

MeetingLogTaker::Stay MeetingLogTaker::stayOf(const ListRow& row) const
{
    Stay stay{
        .joined
        = readFormTimestamp(cellOf(m_layout, row, Field::Joined), m_zone, m_slashOrder).toUTC(),
        .left
        = readFormTimestamp(cellOf(m_layout, row, Field::Left), m_zone, m_slashOrder).toUTC()};
    const auto told = readMinutes(cellOf(m_layout, row, Field::Duration));
    if (told)
        stay.minutes = *told;
    else if (stay.joined.isValid() && stay.left.isValid())
        stay.minutes = int((stay.joined.secsTo(stay.left) + 59) / 60);
    stay.minutes = std::clamp(stay.minutes, 0, kDay);
    if (!stay.left.isValid() && stay.joined.isValid() && told)
        stay.left = stay.joined.addSecs(stay.minutes * 60);
    if (stay.left < stay.joined)
        stay.left = {};
    return stay;
}

Result<ImportedRow> MeetingLogTaker::take(ReadRow& row, const storage::Act* act)
{
    auto read = m_reader.read(row.list);
    ImportedRow imported{.line = read.line, .skipped = read.skipped};
    if (read.status == RowStatus::Skip)
        return imported;
    // "(Guest)", "(Organizer)": what the program calls her; or her name before she changed it
    const auto bracketed = std::exchange(read.draft.note, {});
    if (read.draft.family.isEmpty() && bracketed.simplified().contains(u' ')) {
        const auto name = readName(bracketed, NameOrder::GivenFamily);
        read.draft.given = name.given;
        read.draft.family = name.family;
    }
    read.remarks.removeIf([](const CellRemark& each) { return each.why == Remark::NameNote; });
    imported.name = (read.draft.given + u' ' + read.draft.family).trimmed();
    if (read.status != RowStatus::Fault && read.draft.family.isEmpty()
        && read.draft.email.isEmpty()) {
        imported.action = RowAction::Fault;
        imported.remarks
            = read.remarks + QList<CellRemark>{{Remark::OneWordName, 0, {}, imported.name}};
        return imported;
    }
    const auto person = m_people.take(read);
    if (!person)
        return person.error();
    imported = importedRow(read, person.value());
    if (person.value().key == 0)
        return imported;
    const auto stored = mark(person.value().key, stayOf(row.list), act);
    if (!stored)
        return stored.error();
    if (stored.value() && imported.action == RowAction::Same)
        imported.action = RowAction::Updated;
    return imported;
}

Result<bool> MeetingLogTaker::mark(qint64 person, const Stay& stay, const storage::Act* act)
{
    storage::AttendanceRepository attendance(m_profile.database());
    auto sum = stay;
    if (const auto earlier = m_stays.constFind(person); earlier != m_stays.cend()) {
        sum.joined = std::min(earlier->joined, stay.joined);
        sum.left = std::max(earlier->left, stay.left);
        sum.minutes = std::min(earlier->minutes + stay.minutes, kDay);
    } else if (person > 0) {
        const auto before = attendance.find(m_session, person);
        if (!before)
            return before.error();
        if (before.value())
            return false;  // marked by somebody, or by the same log before
    }
    m_stays.insert(person, sum);
    if (!act)
        return true;
    const auto marked = attendance.mark(*act,
                                        {.session = m_session,
                                         .person = person,
                                         .state = domain::AttendanceState::Online,
                                         .arrivedAt = sum.joined,
                                         .leftAt = sum.left,
                                         .minutes = sum.minutes},
                                        domain::AttendanceSource::OnlineLog, m_profile.member());
    if (!marked)
        return marked.error();
    return true;
}

}  // namespace kaasa::exchange
