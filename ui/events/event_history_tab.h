// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_tab.h"

namespace kaasa::ui {

class HistoryView;
class Workspace;
struct AppContext;

/// Who changed what about an event, and the way back.
class EventHistoryTab : public EventTab {
    Q_OBJECT
public:
    explicit EventHistoryTab(const AppContext& context, QWidget* parent = nullptr);

    QString title(const domain::EventId& event) const override;
    void show(const domain::EventId& event) override;
    void enter() override;
    void retranslate() override;

private:
    Workspace& m_workspace;
    HistoryView* m_history;
};

}  // namespace kaasa::ui
