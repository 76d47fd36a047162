// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "ui/frame/page.h"

#include <QDate>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace kaasa::ui {

class CalendarView;
class EmptyState;
class EventFilterBar;
class EventListModel;
class EventView;
class InlineBar;
class InstantList;
class ListAndDetail;
class NewEventForm;
class SegmentedControl;
class Workspace;
struct AppContext;

/// What takes place when: a month or a week of days with its meetings below, or all events; the
/// chosen one stands beside it. "events/new" and "events/new/2026-03-05" plan a new one.
class EventsPage : public Page {
    Q_OBJECT
public:
    explicit EventsPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override;
    void retranslate() override;
    void arrive(const QString& argument) override;
    void leave() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Mode { Month, Week, All };

    void buildList();
    void buildTools();
    void arrangeList();
    void connectParts();
    void handleCommands();
    Mode mode() const;
    void setMode(int mode);
    void reload();
    void showInList(QWidget* shown);
    Result<void> readMeetings();
    Result<void> readEvents();
    void showTitle();
    void showDay(QDate day);
    void openDay(QDate day);
    void showEvent(const QVariant& key);
    void beginNew(QDate day);
    void endNew();
    void created(const domain::EventId& event);
    void copyLast();
    void enterEvent();
    void backToList();

    Workspace& m_workspace;
    QWidget* m_listPane;
    QWidget* m_tools;
    SegmentedControl* m_modes;
    QWidget* m_days;
    QLabel* m_span;
    QToolButton* m_earlier;
    QPushButton* m_today;
    QToolButton* m_later;
    CalendarView* m_calendar;
    EventFilterBar* m_filters;
    InlineBar* m_bar;
    EventListModel* m_model;
    InstantList* m_list;
    QStackedWidget* m_listStack;
    QBoxLayout* m_listLayout;
    EmptyState* m_nothing;
    EmptyState* m_noMatch;
    QStackedWidget* m_detail;
    EventView* m_view;
    NewEventForm* m_new;
    ListAndDetail* m_panes;
};

}  // namespace kaasa::ui
