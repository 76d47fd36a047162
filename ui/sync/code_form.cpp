// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/code_form.h"

#include "ui/shared/interface_language.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using Kind = print::CodeContent::Kind;

CodeForm::CodeForm(std::optional<print::CodeContent> content, QWidget* parent)
    : PaperForm(parent)
    , m_content(std::move(content))
    , m_what(new QLabel)
{
    m_what->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_what);
    retranslate();
}

QString CodeForm::title() const
{
    return m_content && m_content->kind == Kind::Invitation ? tr("Invitation sheet")
                                                            : tr("Recovery sheet");
}

void CodeForm::retranslate()
{
    m_what->setText(
        m_content && m_content->kind == Kind::Invitation
            ? tr("Give the sheet from hand to hand. Its code is good once and for 72 hours.")
            : tr("Print it now: Kaasa keeps the code only until it is closed. Lock the sheet away, "
                 "and keep no file of it on a computer."));
}

MakePaper CodeForm::make() const
{
    return [content = m_content, language = interfaceLanguage(),
            title = title()](storage::Profile&, Progress&) -> Result<Paper> {
        if (!content)
            return Error{Error::Code::Refused, u"no code was made"_s, {u"sync.code_gone"_s}};
        return Paper{.document = std::make_shared<print::CodePaper>(*content, language),
                     .fileName = title};
    };
}

}  // namespace kaasa::ui
