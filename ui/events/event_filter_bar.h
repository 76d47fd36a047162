// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_list_model.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace kaasa::ui {

class FlowLayout;
class SearchField;
class Workspace;

/// What narrows the events: words, and conditions from a menu, each a chip that takes it off.
class EventFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit EventFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    EventFilter filter() const;
    void clear();
    /// The caret goes to the words.
    void enter(Qt::FocusReason reason);
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    /// ↓: into the list.
    void downPressed();

private:
    void fillMenu();
    void change(const std::function<void(EventFilter&)>& change);
    void showChips();
    void addChip(const QString& text, std::function<void(EventFilter&)> remove);

    Workspace& m_workspace;
    EventFilter m_filter;
    SearchField* m_search;
    QToolButton* m_add;
    QMenu* m_menu;
    QWidget* m_chipRow;
    FlowLayout* m_flow;
    QList<QWidget*> m_chips;
};

}  // namespace kaasa::ui
