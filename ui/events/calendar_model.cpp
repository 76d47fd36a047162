// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/calendar_model.h"

#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

QDate mondayBefore(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}  // namespace

void CalendarModel::showMonth(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    const auto monday = mondayBefore(first);
    const auto last = first.addDays(first.daysInMonth() - 1);
    show(monday, int(monday.daysTo(last)) / 7 + 1, day.month());
}

void CalendarModel::showWeek(QDate day)
{
    show(mondayBefore(day), 1, 0);
}

void CalendarModel::show(QDate first, int weeks, int month)
{
    if (first == m_first && weeks == m_weeks && month == m_month)
        return;
    beginResetModel();
    m_first = first;
    m_weeks = weeks;
    m_month = month;
    m_meetings.clear();
    endResetModel();
}

void CalendarModel::setMeetings(const QHash<QDate, int>& meetings)
{
    m_meetings = meetings;
    Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

void CalendarModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 6);
    if (m_weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const auto days = int(m_first.daysTo(day));
    return days < 0 || days >= 7 * m_weeks ? QModelIndex() : index(days / 7, days % 7);
}

int CalendarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int CalendarModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 7;
}

QString CalendarModel::spoken(QDate day) const
{
    const auto formats = ui::formats();
    const int meetings = m_meetings.value(day);
    if (meetings == 0)
        return formats.weekdayAndDay(day);
    //: Spoken for a day of the calendar: %1 = "Thursday, 5 March"
    return tr("%1, %n meetings", nullptr, meetings).arg(formats.weekdayAndDay(day));
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto day = m_first.addDays(7 * index.row() + index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
        return spoken(day);
    case DayRole:
        return day;
    case MeetingsRole:
        return m_meetings.value(day);
    case OutsideRole:
        return m_month != 0 && day.month() != m_month;
    }
    return {};
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return formats().weekdayShort(section + 1);
    if (role == Qt::AccessibleTextRole)
        return formats().weekdayLong(section + 1);
    return {};
}

}  // namespace kaasa::ui
