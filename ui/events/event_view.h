// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_tabs.h"

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

class EmptyState;
class EventHead;
class InlineBar;
class PageTabs;
class Workspace;

/// One event: what it is above, tabs below, and the acts on it as a whole. Stands on the page
/// "event" and beside the calendar on the page "events". Everything saves itself when it is left.
class EventView : public QWidget {
    Q_OBJECT
public:
    explicit EventView(const AppContext& context, QWidget* parent = nullptr);

    /// Null = none.
    void show(const domain::EventId& event);
    const domain::EventId& event() const { return m_event; }
    /// Reads what is shown anew; what somebody is typing stays.
    void refresh();
    /// Saves what still stands in fields.
    void commit();
    /// The caret goes into the tab that is shown.
    void enter();
    void retranslate();
    void tell(const QString& sentence);

    QString tab() const;
    /// An id that is not there changes nothing.
    void setTab(const QString& id);
    void nextTab();

    void openSheet();
    /// Of the meeting that is on or comes next; without one, of whatever is on.
    void openDesk();
    /// The event once more, on the same weekday; opens the copy.
    void copy(const domain::EventId& event);
    void remove();

Q_SIGNALS:
    void saved();
    void acted(const QString& sentence);
    /// An address of the PageRegistry.
    void openRequested(const QString& address);
    /// It is in the bin now.
    void removed();
    /// Esc: back to where the event was chosen.
    void listRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void listenTo(EventTab* tab);
    void showHead();
    void showTab(const QString& id);
    EventTab* currentTab() const;
    void cancelEvent();
    void resume();
    void act(std::function<Result<qint64>(storage::Profile&, qint64)> job, const QString& done);

    Workspace& m_workspace;
    domain::EventId m_event;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    EventHead* m_head;
    InlineBar* m_bar;
    InlineBar* m_cancelled;
    PageTabs* m_tabs;
    QStackedWidget* m_pages;
    QList<NamedEventTab> m_entries;
};

}  // namespace kaasa::ui
