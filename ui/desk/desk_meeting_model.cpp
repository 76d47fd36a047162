// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_meeting_model.h"

#include "core/names/search_key.h"
#include "ui/desk/desk_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::DeskMeeting;

namespace {

bool fits(const DeskMeeting& meeting, const QStringList& keys)
{
    return names::isFoundBy(QString(meeting.title + u' ' + meeting.topic + u' ' + meeting.place),
                            keys);
}

}  // namespace

void DeskMeetingModel::show(const QList<DeskMeeting>& meetings, const QDateTime& now)
{
    m_all = meetings;
    m_now = now;
    std::stable_sort(m_all.begin(), m_all.end(),
                     [&now](const DeskMeeting& a, const DeskMeeting& b) {
                         return std::abs(now.secsTo(a.startsAt)) < std::abs(now.secsTo(b.startsAt));
                     });
    filter({});
}

void DeskMeetingModel::filter(const QString& typed)
{
    const auto keys = names::searchKeys(typed);
    beginResetModel();
    m_shown.clear();
    for (const auto& meeting : std::as_const(m_all)) {
        if (fits(meeting, keys))
            m_shown.append(meeting);
    }
    endResetModel();
}

int DeskMeetingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

bool DeskMeetingModel::isOn(const DeskMeeting& meeting) const
{
    return storage::DeskRepository::isOpenAt(meeting, m_now);
}

QVariant DeskMeetingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& meeting = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return DeskWords::title(meeting);
    case TwoRowDelegate::DetailRole:
        return DeskWords::when(meeting);
    case TwoRowDelegate::IconNameRole:
        return u"calendar"_s;
    case TwoRowDelegate::StatusShapeRole:
        return isOn(meeting) ? QVariant(int(StatusShape::Disc)) : QVariant();
    case TwoRowDelegate::StatusTextRole:
        //: Beside a meeting that takes place at this hour.
        return isOn(meeting) ? tr("now") : QString();
    case Qt::AccessibleTextRole:
        return DeskWords::title(meeting) + u", "_s + DeskWords::when(meeting);
    case SessionRole:
        return meeting.session;
    }
    return {};
}

}  // namespace kaasa::ui
