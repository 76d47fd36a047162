// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/security_step.h"

#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kLeastPin = 4;

}  // namespace

SecurityStep::SecurityStep(QWidget* parent)
    : SetupStep(parent)
    , m_pin(new QLineEdit)
    , m_pinRow(new FormRow(m_pin))
    , m_again(new QLineEdit)
    , m_againRow(new FormRow(m_again))
    , m_show(new QCheckBox)
    , m_plain(new InlineBar(InlineBar::Kind::Warning))
{
    m_pin->setObjectName(u"start.pin"_s);
    m_again->setObjectName(u"start.pinAgain"_s);
    m_show->setObjectName(u"start.showPin"_s);
    for (auto* field : {m_pin, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(64);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(pair(m_pinRow, m_againRow));
    layout->addWidget(m_show);
    layout->addWidget(m_plain);
    layout->addStretch(1);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (auto* field : {m_pin, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    retranslate();
}

QString SecurityStep::lead() const
{
    return tr("A volunteer at the door sees the registration desk and nothing else; your PIN opens "
              "the rest again.");
}

void SecurityStep::retranslate()
{
    m_pinRow->setLabel(tr("PIN, at least four characters"));
    m_pinRow->setHint(tr("Not required. You can set or change it later."));
    m_againRow->setLabel(tr("The same PIN again"));
    m_show->setText(tr("Show what I type"));
    m_plain->tell(tr("The data on this computer are not encrypted yet. Use an account with a "
                     "password on this computer, and keep backups in a safe place."));
}

bool SecurityStep::check()
{
    const auto pin = m_pin->text();
    const bool longEnough = pin.isEmpty() || pin.size() >= kLeastPin;
    const bool same = pin == m_again->text();
    m_pinRow->setError(longEnough ? QString() : tr("Write at least four characters, or none."));
    m_againRow->setError(
        same || !longEnough ? QString() : tr("The two PINs differ. Write the same one twice."));
    if (!longEnough)
        m_pin->setFocus(Qt::OtherFocusReason);
    else if (!same)
        m_again->setFocus(Qt::OtherFocusReason);
    return longEnough && same;
}

void SecurityStep::focusFirst()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

QString SecurityStep::pin() const
{
    return m_pin->text();
}

}  // namespace kaasa::ui
