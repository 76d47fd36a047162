// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/sheet_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using reports::AttendanceGrid;
using reports::GridMeeting;
using reports::GridPerson;

QList<domain::SessionId> meetingsOf(const storage::PrintedSheet& sheet)
{
    QList<domain::SessionId> meetings;
    const auto options = QJsonDocument::fromJson(sheet.options.toUtf8()).object();
    for (const auto& meeting : options.value(u"meetings"_s).toArray())
        meetings.append(domain::SessionId::fromString(meeting.toString()));
    return meetings;
}

AttendanceRows SheetEntry::rows(AttendanceGrid grid) const
{
    if (!sheet)
        return AttendanceRows(std::move(grid));
    if (const auto meetings = meetingsOf(*sheet); !meetings.isEmpty())
        grid.meetings.removeIf(
            [&](const GridMeeting& meeting) { return !meetings.contains(meeting.session.id); });
    QSet<qint64> shown;
    for (const auto& meeting : std::as_const(grid.meetings))
        shown.insert(meeting.key);
    QSet<qint64> here(sheet->rows.begin(), sheet->rows.end());
    grid.marks.removeIf([&](const auto& mark) { return !shown.contains(mark.key().first); });
    for (const auto& mark : std::as_const(grid.marks))
        here.insert(mark.presence.person);
    grid.people.removeIf([&](const GridPerson& person) {
        return !here.contains(person.key)
            && person.registration != domain::RegistrationState::Registered;
    });
    return AttendanceRows(std::move(grid), sheet->rows, written);
}

QString HeadCount::sentence(int present, int onPaper)
{
    if (onPaper < 0)
        return tr("%n people are marked as present.", nullptr, present);
    if (onPaper == present)
        return tr("%n people are marked as present, as many as on the paper.", nullptr, present);
    const auto missing = onPaper - present;
    return missing > 0
        //: The head-count on the paper is higher than what was entered
        ? tr("%n people on the paper are not entered yet.", nullptr, missing)
        : tr("%n people more are entered than were counted on the paper.", nullptr, -missing);
}

}  // namespace kaasa::ui
