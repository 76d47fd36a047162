// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/registration_service.h"
#include "ui/events/event_part.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kaasa::ui {

class EmptyState;
class InlineBar;
class RegistrationList;
class RegistrationModel;

/// Who waits for a place or for childcare, in the order in which it is given.
class WaitingTab : public EventPart {
    Q_OBJECT
public:
    explicit WaitingTab(const AppContext& context, QWidget* parent = nullptr);

    QString title(const domain::EventId& event) const override;
    void enter() override;
    void retranslate() override;

protected:
    void fill() override;

private:
    void build();
    void connectParts();
    void showChosen();
    void move(int steps);
    void take(const QString& overReason = {});
    void letIn();
    void remove();
    void tell(const services::RegistrationOutcome& outcome);
    qint64 chosen() const;

    QLabel* m_places;
    InlineBar* m_told;
    RegistrationModel* m_model;
    RegistrationList* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_tools;
    QPushButton* m_take;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    qint64 m_refused = 0;  ///< for whom there was no place: she may be let in with a reason
};

}  // namespace kaasa::ui
