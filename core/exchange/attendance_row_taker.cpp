// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/attendance_row_taker.h"

#include "core/exchange/refusal.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/registration_repository.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

QList<QDate> daysOf(const ListLayout& layout)
{
    QList<QDate> days;
    for (const auto& column : layout.columns) {
        if (column.field == Field::Attendance)
            days.append(column.day);
    }
    return days;
}

}  // namespace

Result<std::unique_ptr<AttendanceRowTaker>>
AttendanceRowTaker::of(storage::Profile& profile, const ListReader& list, const QString& path,
                       PersonTaker people, const ImportAssumptions& assumptions, qint64 event)
{
    const EventFinder finder(profile, assumptions);
    const auto days = daysOf(list.layout());
    if (event == 0) {
        const auto found = finder.onDays(days, list.titles());
        if (!found)
            return found.error();
        event = found.value();
    }
    if (event == 0)
        return refuse(path, Refusal::NoEvent);
    if (const auto known = storage::EventRepository(profile.database()).findByKey(event); !known)
        return known.error();
    const auto registered
        = storage::RegistrationRepository(profile.database()).ofEvent(event, Language::English);
    if (!registered)
        return registered.error();
    QList<qint64> expected;
    for (const auto& line : registered.value())
        expected.append(line.person);
    if (const auto preferred = people.prefer(expected); !preferred)
        return preferred.error();

    std::unique_ptr<AttendanceRowTaker> taker(
        new AttendanceRowTaker(profile, PersonRowReader(list, assumptions), std::move(people)));
    for (const auto& column : list.layout().columns) {
        if (column.field != Field::Attendance)
            continue;
        taker->m_columns.insert(column.day, column);
        const auto meetings = finder.meetingsOn(column.day);
        if (!meetings)
            return meetings.error();
        for (const auto& meeting : meetings.value()) {
            if (meeting.event == event && !taker->m_sessions.contains(column.day))
                taker->m_sessions.insert(column.day, meeting.session);
        }
        if (!taker->m_sessions.contains(column.day))
            taker->m_untold.append(
                {Remark::NoMeeting, column.number, column.header, column.header});
    }
    return taker;
}

AttendanceRowTaker::AttendanceRowTaker(storage::Profile& profile, PersonRowReader reader,
                                       PersonTaker people)
    : m_profile(profile)
    , m_reader(std::move(reader))
    , m_people(std::move(people))
{
}

Result<ImportedRow> AttendanceRowTaker::take(ReadRow& row, const storage::Act* act)
{
    const auto read = m_reader.read(row.list);
    if (read.status == RowStatus::Skip)
        return ImportedRow{.line = read.line, .skipped = read.skipped};
    const auto person = m_people.take(read);
    if (!person)
        return person.error();
    auto imported = importedRow(read, person.value());
    imported.remarks += std::exchange(m_untold, {});
    if (person.value().key == 0)
        return imported;
    const auto& marks = read.draft.attendance;
    for (auto each = marks.cbegin(); each != marks.cend(); ++each) {
        const auto session = m_sessions.value(each.key());
        if (session == 0 || !each.value())
            continue;
        const auto& column = m_columns[each.key()];
        const CellRemark differs{Remark::DiffersHere, column.number, column.header,
                                 row.list.row.cell(column.number - 1)};
        const auto stored
            = mark(session, person.value().key, *each.value(), differs, imported, act);
        if (!stored)
            return stored.error();
        if (stored.value() && imported.action == RowAction::Same)
            imported.action = RowAction::Updated;
    }
    return imported;
}

Result<bool> AttendanceRowTaker::mark(qint64 session, qint64 person, domain::AttendanceState state,
                                      const CellRemark& differs, ImportedRow& imported,
                                      const storage::Act* act)
{
    storage::AttendanceRepository attendance(m_profile.database());
    if (person > 0) {
        const auto before = attendance.find(session, person);
        if (!before)
            return before.error();
        if (before.value() && before.value()->state != state)
            imported.remarks.append(differs);
        if (before.value())
            return false;
    }
    if (!act)
        return true;
    const auto marked
        = attendance.mark(*act, {.session = session, .person = person, .state = state},
                          domain::AttendanceSource::Import, m_profile.member());
    if (!marked)
        return marked.error();
    return true;
}

}  // namespace kaasa::exchange
