// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_content.h"

#include "core/exchange/language_names.h"
#include "core/exchange/municipality_names.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

bool matches(const QRegularExpression& pattern, const QString& cell)
{
    return pattern.match(cell).hasMatch();
}

bool looksLikeName(const QString& cell)
{
    static const QRegularExpression kName(u"^\\p{Lu}[\\p{L}'’-]+,?( \\p{Lu}[\\p{L}'’.-]*){1,3}$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return matches(kName, cell.simplified());
}

Field fieldOf(const QString& cell)
{
    static const QRegularExpression kEmail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    static const QRegularExpression kCode(u"^(\\d{6}-\\d{5}|[1-6]\\d{10})$"_s);
    static const QRegularExpression kBirth(
        u"^(\\d{1,2}[./-] ?\\d{1,2}[./-] ?(19|20)?\\d\\d\\.?|(19|20)\\d\\d-\\d\\d-\\d\\d)$"_s);
    static const QRegularExpression kPhone(u"^(\\+|00)?[\\d ()-]{7,18}$"_s);
    if (matches(kEmail, cell))
        return Field::Email;
    if (matches(kCode, cell))
        return Field::Code;
    if (matches(kBirth, cell))
        return Field::Birth;
    if (matches(kPhone, cell) && !looksLikeRowNumber(cell))
        return Field::Phone;
    if (findMunicipality(cell))
        return Field::Municipality;
    if (looksLikeName(cell))
        return Field::Name;
    if (cell.size() < 20 && findLanguage(cell))
        return Field::Language;
    return Field::Ignore;
}

}  // namespace

bool looksLikeRowNumber(const QString& cell)
{
    static const QRegularExpression kNumber(u"^\\d{1,5}[.)]?$"_s);
    const auto text = cell.trimmed();
    return text.size() <= 6 && matches(kNumber, text);
}

Field fieldByContent(const QStringList& cells)
{
    std::array<int, Codes<Field>::list.size()> votes{};
    int filled = 0;
    for (const auto& cell : cells) {
        const auto text = cell.trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        ++votes[size_t(fieldOf(text))];
    }
    for (const auto field : {Field::Email, Field::Code, Field::Birth, Field::Phone,
                             Field::Municipality, Field::Language, Field::Name}) {
        if (filled > 0 && votes[size_t(field)] * 5 >= filled * 3)
            return field;
    }
    return Field::Ignore;
}

}  // namespace kaasa::exchange
