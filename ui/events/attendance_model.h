// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/attendance_rows.h"

#include <QAbstractTableModel>

namespace kaasa::ui {

/// People × meetings for a GridView: the name, a column a meeting, then how often and how many
/// hours; sums in the last row. Knows no SQL: it is handed its rows, and tells the view what is new
/// in them, so that the marked cell stays where it is while others come through the door.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FirstMeetingColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void show(AttendanceRows rows);
    const AttendanceRows& rows() const { return m_rows; }
    /// Words and dates are others now.
    void retranslate();

    int timesColumn() const { return FirstMeetingColumn + int(m_rows.meetings().size()); }
    int hoursColumn() const { return timesColumn() + 1; }
    int sumsRow() const { return m_rows.size(); }
    /// -1 where the column is no meeting's.
    int meetingOf(int column) const;
    bool isSums(const QModelIndex& index) const { return index.row() == sumsRow(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant nameData(int row, int role) const;
    QVariant meetingData(int row, int meeting, int role) const;
    QVariant numberData(int row, int column, int role) const;
    QVariant sumsData(int column, int role) const;
    QString name(int row) const;
    QString spoken(int row, int meeting) const;
    QString head(int meeting) const;
    QString hours(int minutes) const;
    void chooseDigits();

    AttendanceRows m_rows;
    int m_hourDigits = 1;  ///< one form for the whole column
};

}  // namespace kaasa::ui
