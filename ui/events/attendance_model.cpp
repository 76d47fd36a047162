// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/attendance_model.h"

#include "ui/events/attendance_words.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AttendanceState;

void AttendanceModel::show(AttendanceRows rows)
{
    if (rows == m_rows)
        return;
    if (!rows.hasSameShape(m_rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        chooseDigits();
        endResetModel();
        return;
    }
    const auto before = std::exchange(m_rows, std::move(rows));
    chooseDigits();
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int meeting = 0; meeting < m_rows.meetings().size(); ++meeting) {
            const auto* was = before.mark(row, meeting);
            const auto* is = m_rows.mark(row, meeting);
            if (was == is || (was && is && *was == *is))
                continue;
            Q_EMIT dataChanged(index(row, NameColumn), index(row, hoursColumn()));
            break;
        }
    }
    Q_EMIT dataChanged(index(sumsRow(), NameColumn), index(sumsRow(), hoursColumn()));
}

void AttendanceModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, NameColumn, hoursColumn());
    Q_EMIT dataChanged(index(0, NameColumn), index(sumsRow(), hoursColumn()));
}

void AttendanceModel::chooseDigits()
{
    m_hourDigits = 1;
    for (int row = 0; row < m_rows.size() && m_hourDigits == 1; ++row)
        m_hourDigits = m_rows.sums(row).minutes % 6 == 0 ? 1 : 2;
}

QString AttendanceModel::hours(int minutes) const
{
    return formats().decimal(minutes / 60.0, m_hourDigits);
}

int AttendanceModel::meetingOf(int column) const
{
    const auto meeting = column - FirstMeetingColumn;
    return meeting >= 0 && column < timesColumn() ? meeting : -1;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const
{
    // sums of nobody would only be noise
    return parent.isValid() || m_rows.size() == 0 ? 0 : m_rows.size() + 1;
}

int AttendanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : hoursColumn() + 1;
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const
{
    // the cell that is marked never stands on the sums
    return isSums(index) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == NameColumn ? int(Qt::AlignLeading)
            : meetingOf(index.column()) < 0 ? int(Qt::AlignTrailing)
                                            : int(Qt::AlignHCenter);
    if (isSums(index))
        return sumsData(index.column(), role);
    if (index.column() == NameColumn)
        return nameData(index.row(), role);
    if (const auto meeting = meetingOf(index.column()); meeting >= 0)
        return meetingData(index.row(), meeting, role);
    return numberData(index.row(), index.column(), role);
}

QString AttendanceModel::name(int row) const
{
    const auto* person = m_rows.person(row);
    const auto text = person ? person->name : tr("(blank row)");
    const auto number = m_rows.row(row).number;
    //: Row of a printed sheet: "12. Ivanova Jūlija"
    return number == 0 ? text : tr("%1. %2").arg(number).arg(text);
}

QVariant AttendanceModel::nameData(int row, int role) const
{
    const auto* person = m_rows.person(row);
    const bool came = person && !person->registration;
    switch (role) {
    case Qt::DisplayRole:
        return name(row);
    case Qt::ToolTipRole:
        return came ? tr("Came without registering") : QVariant();
    case Qt::AccessibleTextRole:
        return came ? name(row) + u", "_s + tr("came without registering") : name(row);
    }
    return {};
}

QString AttendanceModel::spoken(int row, int meeting) const
{
    const auto* person = m_rows.person(row);
    const auto* mark = m_rows.mark(row, meeting);
    const auto day = formats().dayOf(m_rows.meetings().at(meeting).session.startsAt);
    QStringList parts{person ? person->spoken : name(row), formats().dayAndMonth(day),
                      //: Spoken of a cell of the attendance grid in which nothing is marked
                      mark ? AttendanceWords::word(mark->presence.state) : tr("not marked")};
    if (mark && mark->presence.minutes)
        parts.append(tr("%1 h", "hours set by hand").arg(formats().hours(mark->minutes)));
    if (mark && !mark->presence.note.isEmpty())
        parts.append(mark->presence.note);
    return parts.join(u", "_s);
}

QVariant AttendanceModel::meetingData(int row, int meeting, int role) const
{
    const auto* mark = m_rows.mark(row, meeting);
    const bool cancelled = m_rows.meetings().at(meeting).session.isCancelled();
    const bool hasDetail = mark && (mark->presence.minutes || !mark->presence.note.isEmpty());
    switch (role) {
    case GridView::StateRole:
        // history stays readable and is not changed by a slip of the finger
        if (cancelled || !m_rows.person(row))
            return {};
        return mark ? int(mark->presence.state) : kNoMark;
    case GridView::DetailRole:
        return hasDetail;
    case Qt::DisplayRole:
        return cancelled && mark ? AttendanceWords::word(mark->presence.state) : QString();
    case Qt::ToolTipRole:
        return hasDetail ? spoken(row, meeting) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row, meeting);
    }
    return {};
}

QVariant AttendanceModel::numberData(int row, int column, int role) const
{
    const auto sums = m_rows.sums(row);
    const bool times = column == timesColumn();
    switch (role) {
    case Qt::DisplayRole:
        return times ? formats().number(sums.times) : hours(sums.minutes);
    case Qt::AccessibleTextRole:
        return QStringList{name(row),
                           headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           data(index(row, column), Qt::DisplayRole).toString()}
            .join(u", "_s);
    }
    return {};
}

QVariant AttendanceModel::sumsData(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (column == NameColumn)
        return tr("Present in all");
    if (const auto meeting = meetingOf(column); meeting >= 0)
        //: Under a meeting's column: "9 / 11", people who came of all
        return tr("%1 / %2").arg(m_rows.present(meeting)).arg(m_rows.people().size());
    AttendanceRows::Sums all;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto sums = m_rows.sums(row);
        all.times += sums.times;
        all.minutes += sums.minutes;
    }
    return column == timesColumn() ? formats().number(all.times) : hours(all.minutes);
}

QString AttendanceModel::head(int meeting) const
{
    const auto& meetings = m_rows.meetings();
    const auto& session = meetings.at(meeting).session;
    const auto dayAt = [&](int i) { return formats().dayOf(meetings.at(i).session.startsAt); };
    const auto day = dayAt(meeting);
    const bool years = dayAt(0).year() != dayAt(int(meetings.size()) - 1).year();
    auto text = years ? formats().date(day) : AttendanceWords::shortDay(day);
    const bool twice = (meeting > 0 && dayAt(meeting - 1) == day)
        || (meeting + 1 < meetings.size() && dayAt(meeting + 1) == day);
    if (twice)
        text += u' ' + formats().time(session.startsAt);
    //: Head of a column: "05.03, cancelled"
    return session.isCancelled() ? tr("%1, cancelled").arg(text) : text;
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto meeting = meetingOf(section);
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    if (meeting >= 0 && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        const auto& session = m_rows.meetings().at(meeting).session;
        const auto when = formats().span(session.startsAt, session.endsAt);
        return session.topic.isEmpty() ? when : when + u", "_s + session.topic;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (meeting >= 0)
        return head(meeting);
    if (section == NameColumn)
        return tr("Name");
    //: Heads of columns: at how many meetings she was, and for how many hours
    return section == timesColumn() ? tr("Times") : tr("Hours");
}

}  // namespace kaasa::ui
