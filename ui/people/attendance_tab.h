// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_attendance_repository.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace kaasa::ui {

class BarChart;
class Card;
class EmptyState;
class RowsModel;
class WholeList;
class Workspace;

/// Every meeting of a person: hours, a bar a month, and the list, newest first.
class AttendanceTab : public QScrollArea {
    Q_OBJECT
public:
    explicit AttendanceTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    void showSome(bool some);
    void showList(const QList<storage::AttendedMeeting>& meetings);

    Workspace& m_workspace;
    qint64 m_person = 0;
    Card* m_sum;
    BarChart* m_chart;
    QPushButton* m_transcript;
    Card* m_meetings;
    RowsModel* m_model;
    WholeList* m_list;
    EmptyState* m_empty;
};

/// ✓ ◐ … of a mark, as the grid shows it.
int attendanceShape(domain::AttendanceState state);

}  // namespace kaasa::ui
