// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace kaasa::ui {

class AttendanceTab;
class ConsentsTab;
class DetailsTab;
class EmptyState;
class FactsTab;
class HistoryView;
class InlineBar;
class OverviewTab;
class PageTabs;
class PersonHead;
class Workspace;

/// One person's story: who she is above, tabs below. Everything saves itself when it is left.
class PersonView : public QWidget {
    Q_OBJECT
public:
    explicit PersonView(Workspace& workspace, QWidget* parent = nullptr);

    /// Local key; 0 = nobody.
    void show(qint64 person);
    /// Reads what is shown anew; what somebody is typing stays.
    void refresh();
    /// Saves what still stands in fields.
    void commit();
    /// The caret goes into the tab that is shown.
    void enter();
    /// The caret goes into the first field of the details.
    void edit();
    void openTranscript();
    void tell(const QString& sentence);

    QString tab() const;
    void setTab(const QString& id);
    void nextTab();
    void retranslate();

Q_SIGNALS:
    void saved();
    void acted(const QString& sentence);
    void removeRequested();
    /// An address of the PageRegistry.
    void openRequested(const QString& address);
    /// Esc: back to the list.
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectTabs();
    void showHead();
    void showBar();
    void followBar();
    void hideDetails(bool hide);
    void showTab(const QString& id);
    void readTab();

    Workspace& m_workspace;
    qint64 m_person = 0;
    QStackedWidget* m_stack;
    EmptyState* m_nobody;
    PersonHead* m_head;
    InlineBar* m_bar;
    InlineBar* m_consentBar;
    PageTabs* m_tabs;
    QStackedWidget* m_pages;
    EmptyState* m_hidden;
    OverviewTab* m_overview;
    DetailsTab* m_details;
    AttendanceTab* m_attendance;
    ConsentsTab* m_consents;
    FactsTab* m_facts;
    HistoryView* m_history;
};

}  // namespace kaasa::ui
