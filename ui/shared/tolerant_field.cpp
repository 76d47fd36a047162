// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tolerant_field.h"

#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QEvent>

namespace kaasa::ui {

TolerantField::TolerantField(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] { commit(); });
    connect(this, &QLineEdit::textEdited, this, [this] { setFault({}); });
}

bool TolerantField::commit()
{
    const auto typed = text();
    if (typed == m_committed)
        return isReadable();
    const auto form = read(typed);
    if (!form) {
        setFault(sentenceFor(form.error()));
        m_committed = typed;
        return false;
    }
    setFault({});
    m_committed = form.value();
    setText(form.value());
    Q_EMIT changed();
    return true;
}

void TolerantField::showValue()
{
    m_committed = shown();
    setText(m_committed);
    setFault({});
}

void TolerantField::setFault(const QString& sentence)
{
    if (m_fault == sentence)
        return;
    m_fault = sentence;
    setInvalid(this, !sentence.isEmpty());
    setAccessibleDescription(sentence);
    Q_EMIT faulted(sentence);
}

void TolerantField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    // What is being typed is a draft and stays; what was read takes the new language's form.
    if (event->type() == QEvent::LanguageChange && isReadable() && text() == m_committed)
        showValue();
}

}  // namespace kaasa::ui
