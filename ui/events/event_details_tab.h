// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_tab.h"

namespace kaasa::ui {

class Card;
class ColumnArea;
class ConflictsCard;
class EventForm;
class InlineBar;
class RecordCard;
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
    void showClashes(qint64 key);

    Workspace& m_workspace;
    ColumnArea* m_area;
    InlineBar* m_clash;
    ConflictsCard* m_conflicts;
    Card* m_whatCard;
    EventForm* m_what;
    Card* m_placeCard;
    EventForm* m_place;
    QList<RecordCard*> m_cards;
    qint64 m_event = 0;  ///< local key
};

}  // namespace kaasa::ui
