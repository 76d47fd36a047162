// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/desk_repository.h"
#include "ui/shared/two_row_delegate.h"

#include <QAbstractListModel>

namespace kaasa::ui {

/// Meetings that the desk may open: those around now first.
class DeskMeetingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SessionRole = TwoRowDelegate::RoleEnd };

    using QAbstractListModel::QAbstractListModel;

    /// `now` tells which of them are on.
    void show(const QList<storage::DeskMeeting>& meetings, const QDateTime& now);
    /// Only those whose words begin as typed, in any script; empty = all.
    void filter(const QString& typed);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    bool isOn(const storage::DeskMeeting& meeting) const;

    QList<storage::DeskMeeting> m_all;
    QList<storage::DeskMeeting> m_shown;
    QDateTime m_now;
};

}  // namespace kaasa::ui
