// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agenda_item.h"

#include <QDialog>

class QLineEdit;

namespace kaasa::ui {

class FormRow;
class TimeField;

/// One point of an agenda: when, how long, what, who speaks, from where. Only the topic is needed.
/// The caller saves.
class AgendaDialog : public QDialog {
    Q_OBJECT
public:
    explicit AgendaDialog(const domain::AgendaItem& item, QWidget* parent = nullptr);

    domain::AgendaItem item() const { return m_item; }
    void accept() override;

private:
    FormRow* addField(QWidget* field, const QString& name, const QString& label);

    domain::AgendaItem m_item;
    QLineEdit* m_topic;
    FormRow* m_topicRow = nullptr;
    TimeField* m_start;
    QLineEdit* m_minutes;
    FormRow* m_minutesRow = nullptr;
    QLineEdit* m_speaker;
    QLineEdit* m_organisation;
};

}  // namespace kaasa::ui
