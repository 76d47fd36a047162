// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session_service.h"

#include <QDialog>

class QLineEdit;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class DateField;
class FormRow;
class ReachChoice;
class TimeField;

/// When a meeting takes place and what it is about; of several meetings also how far the change
/// goes. The caller saves.
class MeetingDialog : public QDialog {
    Q_OBJECT
public:
    /// `several`: other meetings can be changed along with this one.
    MeetingDialog(const Clock& clock, const services::MeetingTime& time, const QString& topic,
                  bool several, QWidget* parent = nullptr);

    services::MeetingTime time() const;
    QString topic() const;
    services::Reach reach() const;
    void accept() override;

private:
    FormRow* addField(QWidget* field, const QString& name, const QString& label);

    DateField* m_day;
    TimeField* m_start;
    TimeField* m_end;
    QLineEdit* m_topic;
    ReachChoice* m_reach;
};

}  // namespace kaasa::ui
