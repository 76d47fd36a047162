// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/phone_field.h"

#include "core/base/field_check.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

PhoneField::PhoneField(QString country, QWidget* parent)
    : TolerantField(parent)
    , m_country(std::move(country))
{
    setInputMethodHints(Qt::ImhDialableCharactersOnly);
}

void PhoneField::setTyped(const QString& typed)
{
    m_typed = typed;
    m_phone = domain::readPhone(typed, m_country);
    showValue();
}

Result<QString> PhoneField::read(const QString& typed)
{
    const auto phone = domain::readPhone(typed, m_country);
    if (!typed.trimmed().isEmpty() && phone.verdict == domain::PhoneVerdict::Invalid)
        return invalidField(u"phone", FieldFault::NotReadable, {typed});
    m_phone = phone;
    m_typed = typed.trimmed();
    return shown();
}

QString PhoneField::shown() const
{
    if (m_phone.verdict == domain::PhoneVerdict::Invalid)
        return m_typed;
    const auto number = domain::phoneForReading(m_phone.e164);
    return m_phone.note.isEmpty() ? number : number + u' ' + m_phone.note;
}

}  // namespace kaasa::ui
