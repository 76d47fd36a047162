// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_tab.h"

namespace kaasa::ui {

class ColumnArea;
class EventForm;
class Card;
class Workspace;
struct AppContext;

/// Everything about an event that can be written down, a card a subject; each field saves itself.
class EventDetailsTab : public EventTab {
    Q_OBJECT
public:
    explicit EventDetailsTab(const AppContext& context, QWidget* parent = nullptr);

    QString title(const domain::EventId& event) const override;
    void show(const domain::EventId& event) override;
    void commit() override;
    void enter() override;
    void retranslate() override;

private:
    Workspace& m_workspace;
    ColumnArea* m_area;
    Card* m_whatCard;
    EventForm* m_what;
    Card* m_placeCard;
    EventForm* m_place;
};

}  // namespace kaasa::ui
