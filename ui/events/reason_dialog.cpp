// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/reason_dialog.h"

#include "ui/events/reach_choice.h"
#include "ui/shared/form_row.h"
#include "ui/shared/theme/roles.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLongest = 400;
constexpr int kCharacters = 48;

}  // namespace

ReasonDialog::ReasonDialog(const QString& act, const QString& hint, QWidget* parent)
    : QDialog(parent)
    , m_reason(new QLineEdit)
    , m_reach(new ReachChoice)
    , m_reachRow(new FormRow(m_reach, this))
{
    setWindowTitle(act);
    m_reason->setObjectName(u"reason.text"_s);
    m_reason->setMaxLength(kLongest);
    auto* row = new FormRow(m_reason, this);
    row->setLabel(tr("Reason"));
    row->setHint(hint);
    m_reach->setObjectName(u"reason.reach"_s);
    //: Before a choice: this meeting alone, this one and all later ones, all meetings
    m_reachRow->setLabel(tr("Which meetings"));
    m_reachRow->hide();
    auto* buttons = new QDialogButtonBox(this);
    auto* doIt = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    //: The button that closes the dialog: nothing is done
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    setRole(doIt, Role::Primary);
    doIt->setDefault(true);
    doIt->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(row);
    layout->addWidget(m_reachRow);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);

    connect(m_reason, &QLineEdit::textChanged, doIt,
            [this, doIt] { doIt->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    m_reason->setFocus();
}

void ReasonDialog::askReach()
{
    m_reachRow->show();
}

services::Reach ReasonDialog::reach() const
{
    return m_reach->reach();
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

}  // namespace kaasa::ui
