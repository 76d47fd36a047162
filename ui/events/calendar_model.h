// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>

namespace kaasa::ui {

/// Days in rows of a week, Monday first: a month with the days that fill its first and last week,
/// or a single week.
class CalendarModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole + 1,
        MeetingsRole,  ///< how many meetings begin on the day
        OutsideRole,   ///< the day belongs to the month before or after
    };

    using QAbstractTableModel::QAbstractTableModel;

    void showMonth(QDate day);
    void showWeek(QDate day);
    void setMeetings(const QHash<QDate, int>& meetings);
    void retranslate();

    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_first.addDays(7 * m_weeks - 1); }
    QModelIndex indexOf(QDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show(QDate first, int weeks, int month);
    QString spoken(QDate day) const;

    QDate m_first;
    int m_weeks = 0;
    int m_month = 0;  ///< 0 = every day belongs
    QHash<QDate, int> m_meetings;
};

}  // namespace kaasa::ui
