// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/registration_service.h"
#include "ui/events/event_part.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kaasa::ui {

class EmptyState;
class InlineBar;
class PersonPicker;
class RegistrationList;
class RegistrationModel;

/// Who is registered for an event: people are added one after the other without leaving the field;
/// when it is full the next one waits, and whoever is taken out makes room for the first who waits.
class RegisteredTab : public EventPart {
    Q_OBJECT
public:
    explicit RegisteredTab(const AppContext& context, QWidget* parent = nullptr);

    QString title(const domain::EventId& event) const override;
    void enter() override;
    void retranslate() override;

protected:
    void fill() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Order { ByName, ByTime };

    void build();
    void connectParts();
    QList<storage::RegistrationLine> shown(const QList<storage::RegistrationLine>& all) const;
    void showPlaces();
    void showChosen();
    QString standing(qint64 person) const;
    void add(const QByteArray& uid);
    void addNewcomer(const QString& typed);
    void tell(const services::RegistrationOutcome& outcome);
    void remove();
    void changeChildren(int children);
    void accept();
    qint64 chosen() const;

    QLabel* m_places;
    PersonPicker* m_add;
    InlineBar* m_free;  ///< whom a free place is offered
    InlineBar* m_told;
    QComboBox* m_order;
    QCheckBox* m_withCancelled;
    RegistrationModel* m_model;
    RegistrationList* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QWidget* m_tools;
    QLabel* m_childrenLabel;
    QSpinBox* m_children;
    QPushButton* m_remove;
    QPushButton* m_open;
    QHash<qint64, storage::RegistrationLine> m_all;  ///< by person, also those not shown
    std::optional<services::Proposal> m_proposal;
};

}  // namespace kaasa::ui
