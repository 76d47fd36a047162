// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/you_step.h"

#include "ui/shared/form_row.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

YouStep::YouStep(QWidget* parent)
    : SetupStep(parent)
    , m_name(new QLineEdit)
    , m_row(new FormRow(m_name))
{
    m_name->setObjectName(u"start.member"_s);
    m_name->setMaxLength(120);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    layout->addStretch(1);
    retranslate();
}

QString YouStep::lead() const
{
    return tr("Your name stands beside every change, so that colleagues know whom to ask. No "
              "account anywhere is needed.");
}

void YouStep::retranslate()
{
    m_row->setLabel(tr("Your name"));
    m_row->setHint(tr("Not required. It stays on this computer and in your organisation."));
}

void YouStep::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

QString YouStep::memberName() const
{
    return m_name->text();
}

}  // namespace kaasa::ui
