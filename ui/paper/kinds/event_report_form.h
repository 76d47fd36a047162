// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/kinds/request_form.h"

namespace kaasa::ui {

/// The choices of what is told about one event: attendance, thanks, absent people.
class EventReportForm : public RequestForm {
    Q_OBJECT
public:
    EventReportForm(Workspace& workspace, print::PaperKind kind, const Uid& event, QWidget* parent);

    void retranslate() override;

protected:
    void show(const print::PaperRequest& request) override;
    void take(print::PaperRequest& request) const override;

private:
    QComboBox* m_order;
    FormRow* m_orderRow;
    QCheckBox* m_withoutNames;
};

}  // namespace kaasa::ui
