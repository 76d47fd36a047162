// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace kaasa::ui {

class EmptyState;
class Workspace;

/// Every meeting she has a mark for, with what it counts.
class AttendanceTab : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

private:
    Workspace& m_workspace;
    qint64 m_person = 0;
    QStackedWidget* m_stack;
    QLabel* m_sum;
    QTableWidget* m_table;
    EmptyState* m_empty;
};

}  // namespace kaasa::ui
