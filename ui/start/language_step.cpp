// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/language_step.h"

#include "ui/shared/language_switch.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

LanguageStep::LanguageStep(LanguageSwitch& language, QWidget* parent)
    : SetupStep(parent)
    , m_language(language)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const auto one : kLanguages) {
        auto* choice = new QRadioButton(languageOwnName(one), this);
        choice->setObjectName(u"start.language."_s + languageCode(one));
        choice->setChecked(one == language.language());
        connect(choice, &QRadioButton::toggled, this, [this, one](bool chosen) {
            if (chosen && m_language.language() != one)
                m_language.use(one);
        });
        layout->addWidget(choice);
        m_choices.append(choice);
    }
    layout->addStretch(1);
}

QString LanguageStep::lead() const
{
    return tr("Kaasa speaks it at once. You can change it at any time, at the foot of the window.");
}

void LanguageStep::focusFirst()
{
    for (auto* choice : m_choices) {
        if (choice->isChecked())
            choice->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace kaasa::ui
