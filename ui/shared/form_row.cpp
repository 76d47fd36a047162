// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/form_row.h"

#include "ui/shared/icon_label.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/tolerant_field.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

FormRow::FormRow(QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_field(field)
    , m_hint(new QLabel(this))
    , m_errorLine(new QWidget(this))
    , m_error(new QLabel(m_errorLine))
{
    setFontRole(m_label, FontRole::Label);
    setFontRole(m_hint, FontRole::Caption);
    setTone(m_hint, Tone::Muted);
    setTone(m_error, Tone::Danger);
    setFontRole(m_error, FontRole::Caption);
    for (auto* label : {m_label, m_hint, m_error})
        label->setWordWrap(true);
    setShowsData(m_error);  // core says the sentence, in the interface's language
    m_label->setBuddy(field);
    m_hint->hide();
    auto* errorLine = new QHBoxLayout(m_errorLine);
    errorLine->setContentsMargins(0, 0, 0, 0);
    errorLine->setSpacing(6);
    errorLine->addWidget(new IconLabel(u"error"_s, Tone::Danger, 16, m_errorLine), 0, Qt::AlignTop);
    errorLine->addWidget(m_error, 1);
    m_errorLine->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(field);
    layout->addWidget(m_hint);
    layout->addWidget(m_errorLine);
    if (auto* tolerant = qobject_cast<TolerantField*>(field))
        connect(tolerant, &TolerantField::faulted, this, &FormRow::setError);
}

void FormRow::setLabel(const QString& label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
}

QString FormRow::label() const
{
    return m_label->text();
}

void FormRow::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormRow::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    setInvalid(m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent told(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

QString FormRow::error() const
{
    return m_error->text();
}

}  // namespace kaasa::ui
