// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/paper/paper_form.h"

class QComboBox;

namespace kaasa::ui {

class FormRow;

/// Today's events and tasks on one sheet; its language is the only choice.
class TodayForm : public PaperForm {
    Q_OBJECT
public:
    explicit TodayForm(QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    QVariantMap choices() const override;
    void setChoices(const QVariantMap& choices) override;
    MakePaper make() const override;

private:
    Language language() const;

    QComboBox* m_language;
    FormRow* m_languageRow;
};

}  // namespace kaasa::ui
