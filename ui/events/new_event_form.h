// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/event_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class DateField;
class FormRow;
class SuggestField;
class TimeField;
class Workspace;

/// A new event on the page itself: what, when, where. Everything else can be said later, on the
/// event's own page. Applied as a whole: Ctrl+Enter makes the event.
class NewEventForm : public QWidget {
    Q_OBJECT
public:
    explicit NewEventForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Empty, for a day; what was typed and not used stays while it is the same day.
    void begin(QDate day);
    void enter();
    /// Checks, then makes the event; faults stand below their fields.
    void create();
    void retranslate();

Q_SIGNALS:
    void created(const domain::EventId& event);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    FormRow* addField(QWidget* field, const QString& name);
    bool check();
    services::EventPlan plan() const;
    void follow();

    Workspace& m_workspace;
    QLabel* m_heading;
    QLineEdit* m_title;
    FormRow* m_titleRow;
    QComboBox* m_kind;
    FormRow* m_kindRow;
    DateField* m_day;
    FormRow* m_dayRow;
    TimeField* m_start;
    FormRow* m_startRow;
    TimeField* m_end;
    FormRow* m_endRow;
    SuggestField* m_venue;
    FormRow* m_venueRow;
    QPushButton* m_create;
    QPushButton* m_cancel;
    QTime m_lastStart;
};

}  // namespace kaasa::ui
