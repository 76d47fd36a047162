// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/kinds/request_form.h"

namespace kaasa::ui {

class DateField;

/// The choices of what is told about a time: a project's report, a person's record.
class PeriodForm : public RequestForm {
    Q_OBJECT
public:
    /// `period`: "2026-01-01..2026-06-30"; empty = all there is. Of a person's record `subject` is
    /// the person, of a report the project, null = all of them.
    PeriodForm(Workspace& workspace, print::PaperKind kind, const Uid& subject,
               const QString& period, QWidget* parent);

    void retranslate() override;

protected:
    void show(const print::PaperRequest& request) override;
    void take(print::PaperRequest& request) const override;

private:
    void readProjects();
    bool isOfPerson() const { return request().kind == print::PaperKind::Transcript; }

    QComboBox* m_project;
    FormRow* m_projectRow;
    DateField* m_from;
    DateField* m_to;
    FormRow* m_fromRow;
    FormRow* m_toRow;
    QCheckBox* m_withoutNames;
};

/// "2026-01-01..2026-06-30" as two days; an end that is left out or no day is invalid.
std::pair<QDate, QDate> periodOf(const QString& text);
QString periodText(QDate from, QDate to);

}  // namespace kaasa::ui
