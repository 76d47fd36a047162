// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/kinds/request_form.h"

namespace kaasa::ui {

class CheckGroup;

/// The choices of name badges.
class BadgeForm : public RequestForm {
    Q_OBJECT
public:
    BadgeForm(Workspace& workspace, const Uid& event, QWidget* parent);

    void retranslate() override;

protected:
    void show(const print::PaperRequest& request) override;
    void take(print::PaperRequest& request) const override;

private:
    QComboBox* m_second;
    FormRow* m_secondRow;
    CheckGroup* m_parts;
    QCheckBox* m_familyName;
    QCheckBox* m_native;
    QCheckBox* m_place;
    QCheckBox* m_languages;
    QCheckBox* m_code;
    QCheckBox* m_cropMarks;
    QSpinBox* m_skip;
    FormRow* m_skipRow;
};

}  // namespace kaasa::ui
