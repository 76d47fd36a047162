// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/event.h"
#include "core/services/series_service.h"
#include "ui/frame/record_card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class DateField;
class FormRow;
class InlineBar;

/// The rule by which an event repeats, with the days that are left out. Applied as a whole: the
/// button makes the meetings of the rule.
class SeriesCard : public RecordCard {
    Q_OBJECT
public:
    explicit SeriesCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void arrange();
    void touch();
    void showRule(const domain::Event& event);
    /// Errors: InvalidInput.
    Result<domain::Recurrence> rule() const;
    Result<QList<QDate>> exceptions() const;
    void plan();
    void planned(const services::SeriesOutcome& outcome);
    void dissolve();
    void warnOfHolidays();
    void leaveOutHolidays();

    QComboBox* m_rhythm;
    FormRow* m_rhythmRow;
    DateField* m_until;
    FormRow* m_untilRow;
    QWidget* m_weekdays;
    QList<QCheckBox*> m_days;
    FormRow* m_weekdaysRow;
    QLineEdit* m_except;
    FormRow* m_exceptRow;
    InlineBar* m_holidays;
    QPushButton* m_plan;
    QDate m_first;
    QTime m_start;
    QTime m_end;
    qint64 m_of = 0;         ///< whose rule stands in the fields
    bool m_changed = false;  ///< and is not applied yet
    bool m_hasRule = false;
};

}  // namespace kaasa::ui
