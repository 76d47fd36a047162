// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QPushButton;

namespace kaasa::domain {
struct Person;
}

namespace kaasa::ui {

class BarChart;
class Card;
class ConflictsCard;
class MergedCard;
class RowsModel;
class ValueList;
class WholeList;
class Workspace;

/// The whole story at one look: how to reach her, what comes next, how often she was there, what
/// was done last. To be read; Ctrl+E leads to where it is written.
class OverviewTab : public QScrollArea {
    Q_OBJECT
public:
    explicit OverviewTab(Workspace& workspace, QWidget* parent = nullptr);

    void show(qint64 person);
    void retranslate();

Q_SIGNALS:
    void failed(const QString& sentence);
    void openRequested(const QString& address);
    /// Something was done that Ctrl+Z takes back.
    void acted(const QString& sentence);
    /// "details", "attendance", "history": the tab that says more.
    void tabRequested(const QString& id);

private:
    void showContact(const domain::Person& person);
    void showNext();
    void showAttendance();
    void showLatest(const domain::Person& person);

    Workspace& m_workspace;
    qint64 m_person = 0;
    ConflictsCard* m_conflicts;
    MergedCard* m_merged;
    Card* m_contact;
    ValueList* m_values;
    Card* m_next;
    RowsModel* m_nextRows;
    WholeList* m_nextList;
    Card* m_attendance;
    BarChart* m_chart;
    QPushButton* m_allMeetings;
    Card* m_latest;
    RowsModel* m_latestRows;
    WholeList* m_latestList;
    QPushButton* m_allHistory;
};

}  // namespace kaasa::ui
