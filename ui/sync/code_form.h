// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_form.h"
#include "ui/print/code_paper.h"

class QLabel;

namespace kaasa::ui {

/// The paper with the code that was made last, to be printed or saved; there is nothing to choose.
class CodeForm : public PaperForm {
    Q_OBJECT
public:
    explicit CodeForm(std::optional<print::CodeContent> content, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    MakePaper make() const override;

private:
    std::optional<print::CodeContent> m_content;
    QLabel* m_what;
};

}  // namespace kaasa::ui
