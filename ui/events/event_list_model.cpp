// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_list_model.h"

#include "ui/events/event_words.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::EventLine;
using storage::MeetingLine;

namespace {

/// `line`: a meeting or an event.
bool fits(const EventFilter& filter, const auto& line, const QStringList& texts)
{
    if ((!filter.kind.isEmpty() && line.kind != filter.kind)
        || (!filter.venue.isEmpty() && line.venue != filter.venue)
        || (!filter.project.isNull() && line.project != filter.project)
        || (filter.withoutCancelled && line.cancelled))
        return false;
    const auto wanted = filter.text.trimmed();
    return wanted.isEmpty()
        || std::any_of(texts.begin(), texts.end(), [&wanted](const QString& text) {
               return text.contains(wanted, Qt::CaseInsensitive);
           });
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}  // namespace

EventListModel::Row EventListModel::rowOf(const MeetingLine& meeting)
{
    const auto formats = ui::formats();
    const auto day = formats.dayOf(meeting.startsAt);
    // the list shows at most a month, so its days need no year
    const auto when = formats.weekdayShort(day.dayOfWeek()) + u' ' + formats.dayAndMonth(day)
        + u", "_s + formats.time(meeting.startsAt);
    return {.key = meeting.session,
            .event = meeting.event,
            .day = day,
            .title
            = meeting.topic.isEmpty() ? meeting.title : joined({meeting.title, meeting.topic}),
            .detail = joined({when, EventWords::standing(meeting)}),
            .cancelled = meeting.cancelled};
}

EventListModel::Row EventListModel::rowOf(const EventLine& event)
{
    const auto formats = ui::formats();
    const auto first = formats.dayOf(event.startsAt);
    const auto when = event.sessions == 0 ? tr("no meeting planned")
                                          : formats.period(first, formats.dayOf(event.endsAt));
    return {.key = -event.event,
            .event = event.event,
            .day = event.sessions == 0 ? QDate() : first,
            .title = event.title,
            .detail = joined({when, event.venue}),
            .cancelled = event.cancelled};
}

void EventListModel::showMeetings(const QList<MeetingLine>& meetings, const EventFilter& filter)
{
    QList<Row> rows;
    for (const auto& meeting : meetings) {
        if (fits(filter, meeting, {meeting.title, meeting.topic, meeting.venue}))
            rows.append(rowOf(meeting));
    }
    setRows(rows);
}

void EventListModel::showEvents(const QList<EventLine>& events, const EventFilter& filter)
{
    QList<Row> rows;
    for (const auto& event : events) {
        if (fits(filter, event, {event.title, event.venue}))
            rows.append(rowOf(event));
    }
    setRows(rows);
}

void EventListModel::setRows(const QList<Row>& rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EventListModel::rowFrom(QDate day) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).day >= day)
            return row;
    }
    return -1;
}

int EventListModel::rowOf(qint64 event) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).event == event)
            return row;
    }
    return -1;
}

int EventListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EventListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case TwoRowDelegate::DetailRole:
        return row.detail;
    case TwoRowDelegate::StatusShapeRole:
        return row.cancelled ? QVariant(int(StatusShape::Cross)) : QVariant();
    case TwoRowDelegate::StatusTextRole:
        return row.cancelled ? tr("cancelled", "beside an event in a list") : QString();
    case Qt::AccessibleTextRole: {
        QStringList spoken{row.title, row.detail};
        if (row.cancelled)
            spoken.append(tr("cancelled", "beside an event in a list"));
        return spoken.join(u", "_s);
    }
    case KeyRole:
        return row.key;
    case EventRole:
        return row.event;
    case DayRole:
        return row.day;
    }
    return {};
}

}  // namespace kaasa::ui
