// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_check.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace kaasa {

Error invalidField(QStringView field, FieldFault fault, const QStringList& details)
{
    return {Error::Code::InvalidInput, u"field %1: %2"_s.arg(field, codeOf(fault)),
            QStringList{field.toString(), codeOf(fault)} + details};
}

void FieldCheck::line(QStringView field, QString& text, int least, int most)
{
    text = tidied(text);
    that(least == 0 || !text.isEmpty(), field, FieldFault::Empty);
    that(hasLength(text, 0, most), field, FieldFault::TooLong, {QString::number(most)});
}

void FieldCheck::lines(QStringView field, QString& text, int most)
{
    text = tidiedLines(text);
    that(hasLength(text, 0, most), field, FieldFault::TooLong, {QString::number(most)});
}

void FieldCheck::number(QStringView field, std::optional<int> number, int least, int most)
{
    that(!number || (*number >= least && *number <= most), field, FieldFault::OutOfRange,
         {QString::number(least), QString::number(most)});
}

void FieldCheck::that(bool holds, QStringView field, FieldFault fault, const QStringList& details)
{
    if (!holds && !m_fault)
        m_fault = invalidField(field, fault, details);
}

}  // namespace kaasa
