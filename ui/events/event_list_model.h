// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/calendar_repository.h"
#include "ui/shared/two_row_delegate.h"

#include <QAbstractListModel>

namespace kaasa::ui {

/// What narrows the list beside the calendar.
struct EventFilter {
    QString text;               ///< in title, topic or venue
    QString kind;               ///< code; empty = all
    QString venue;              ///< name; empty = all
    domain::ProjectId project;  ///< null = all
    bool withoutCancelled = false;

    bool isEmpty() const { return *this == EventFilter(); }
    bool operator==(const EventFilter&) const = default;
};

/// The meetings of some days, or all events, as rows of a list.
class EventListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        /// What stays chosen: a meeting's key, or an event's as a negative number.
        KeyRole = TwoRowDelegate::RoleEnd,
        EventRole,  ///< local key
        DayRole,    ///< in local time; null for an event without meetings
    };

    using QAbstractListModel::QAbstractListModel;

    void showMeetings(const QList<storage::MeetingLine>& meetings, const EventFilter& filter);
    void showEvents(const QList<storage::EventLine>& events, const EventFilter& filter);
    /// The first row on or after the day; -1 when there is none.
    int rowFrom(QDate day) const;
    /// -1 when the event is not among the rows.
    int rowOf(qint64 event) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        qint64 key = 0;
        qint64 event = 0;
        QDate day;
        QString title;
        QString detail;
        bool cancelled = false;

        bool operator==(const Row&) const = default;
    };
    static Row rowOf(const storage::MeetingLine& meeting);
    static Row rowOf(const storage::EventLine& event);
    void setRows(const QList<Row>& rows);

    QList<Row> m_rows;
};

}  // namespace kaasa::ui
