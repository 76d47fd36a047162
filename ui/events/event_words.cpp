// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_words.h"

#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::HelperRole;
using domain::Recurrence;
using domain::Rhythm;
using storage::MeetingLine;

QString EventWords::when(const MeetingLine& meeting)
{
    const auto formats = ui::formats();
    const auto day = formats.dayOf(meeting.startsAt);
    return formats.weekdayShort(day.dayOfWeek()) + u' '
        + formats.span(meeting.startsAt, meeting.endsAt);
}

QString EventWords::when(const domain::Event& event, const QList<MeetingLine>& meetings)
{
    if (meetings.isEmpty())
        return tr("No meeting planned yet");
    const auto formats = ui::formats();
    const auto& first = meetings.first();
    const auto& last = meetings.last();
    if (event.recurrence) {
        //: A series of meetings: %1 = "Weekly: Thu", %2–%3 = times of the day, %4 = last day
        return tr("%1, %2–%3, until %4")
            .arg(rhythm(*event.recurrence), formats.time(first.startsAt),
                 formats.time(first.endsAt), formats.date(formats.dayOf(last.startsAt)));
    }
    if (meetings.size() == 1)
        return when(first);
    //: %n = how many meetings, %1 = from the first day to the last
    return tr("%n meetings, %1", nullptr, int(meetings.size()))
        .arg(formats.period(formats.dayOf(first.startsAt), formats.dayOf(last.startsAt)));
}

QString EventWords::where(const MeetingLine& meeting)
{
    QStringList parts;
    if (meeting.online)
        parts.append(tr("online"));
    for (const auto& part : {meeting.venue, meeting.room, meeting.onlineTool}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u" · "_s);
}

QString EventWords::rhythm(const Recurrence& rule)
{
    const auto formats = ui::formats();
    auto weekdays = rule.weekdays;
    if (weekdays.isEmpty())
        weekdays = {rule.first.dayOfWeek()};
    QStringList days;
    for (const int day : weekdays)
        days.append(formats.weekdayShort(day));
    switch (rule.rhythm) {
    case Rhythm::Weekly:
        //: %1 = short weekdays: "Mon, Thu"
        return tr("Weekly: %1").arg(days.join(u", "_s));
    case Rhythm::Fortnightly:
        //: %1 = short weekdays
        return tr("Every second week: %1").arg(days.join(u", "_s));
    case Rhythm::MonthlyByWeekday:
        //: On the first, second … such weekday of the month; %1 = short weekday
        return tr("Monthly: %1").arg(days.first());
    case Rhythm::MonthlyByDay:
        //: %1 = day of the month, a number
        return tr("Monthly on day %1").arg(rule.first.day());
    }
    Q_UNREACHABLE();
}

QString EventWords::reach(services::Reach reach)
{
    switch (reach) {
    case services::Reach::This:
        return tr("This meeting alone");
    case services::Reach::ThisAndLater:
        return tr("This one and all later ones");
    case services::Reach::All:
        return tr("All meetings");
    }
    Q_UNREACHABLE();
}

QString EventWords::role(HelperRole role)
{
    switch (role) {
    case HelperRole::Lecturer:
        return tr("lecturer");
    case HelperRole::Facilitator:
        return tr("facilitator");
    case HelperRole::Host:
        return tr("host");
    case HelperRole::Interpreter:
        return tr("interpreter");
    case HelperRole::Helper:
        return tr("helper");
    }
    Q_UNREACHABLE();
}

QString EventWords::clash(const storage::Clash& clash)
{
    const auto when = formats().span(clash.startsAt, clash.endsAt);
    return clash.over == storage::Clash::Over::Room
        //: %1 = room, %2 = title of the other event, %3 = when
        ? tr("The room %1 is also taken by “%2”, %3.").arg(clash.shared, clash.otherTitle, when)
        //: %1 = name of a person, %2 = title of the other event, %3 = when
        : tr("%1 is also needed at “%2”, %3.").arg(clash.shared, clash.otherTitle, when);
}

QString EventWords::registered(const MeetingLine& meeting)
{
    if (meeting.capacityAdults) {
        //: Places taken of all
        return tr("%1 of %2 registered")
            .arg(formats().number(meeting.registered), formats().number(*meeting.capacityAdults));
    }
    return meeting.registered == 0 ? QString() : tr("%n registered", nullptr, meeting.registered);
}

QString EventWords::standing(const MeetingLine& meeting)
{
    return meeting.noted > 0 ? tr("%n present", nullptr, meeting.present) : registered(meeting);
}

}  // namespace kaasa::ui
