// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/setup_step.h"

class QLineEdit;

namespace kaasa::ui {

class FormRow;

/// Who works here: named in History beside every change.
class YouStep : public SetupStep {
    Q_OBJECT
public:
    explicit YouStep(QWidget* parent = nullptr);

    QString name() const override { return tr("You", "step of the first-run wizard"); }
    QString title() const override { return tr("Who works here?"); }
    QString lead() const override;
    void retranslate() override;
    void focusFirst() override;

    QString memberName() const;

private:
    QLineEdit* m_name;
    FormRow* m_row;
};

}  // namespace kaasa::ui
