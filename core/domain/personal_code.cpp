// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personal_code.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

constexpr int kOldestLikely = 110;

QString withoutSpaces(QStringView typed)
{
    QString text;
    for (const auto sign : typed) {
        if (!sign.isSpace())
            text += sign;
    }
    return text;
}

bool isElevenDigits(QStringView text)
{
    return text.size() == 11
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int digit(QStringView digits, qsizetype index)
{
    return digits[index].unicode() - u'0';
}

int number(QStringView digits, qsizetype index)
{
    return digit(digits, index) * 10 + digit(digits, index + 1);
}

int weighted(QStringView digits, const std::array<int, 10>& weights)
{
    int sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += weights[size_t(i)] * digit(digits, i);
    return sum;
}

bool fitsLatvianCheck(QStringView digits)
{
    const int sum = weighted(digits, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9});
    return (1 + sum) % 11 % 10 == digit(digits, 10);
}

bool fitsEstonianCheck(QStringView digits)
{
    int rest = weighted(digits, {1, 2, 3, 4, 5, 6, 7, 8, 9, 1}) % 11;
    if (rest == 10)
        rest = weighted(digits, {3, 4, 5, 6, 7, 8, 9, 1, 2, 3}) % 11;
    return rest % 10 == digit(digits, 10);
}

/// The verdict on a code that names a birth date.
PersonalCode judged(PersonalCode code, bool checkFits, QDate today)
{
    if (!code.birthDate.isValid())
        return {.kind = code.kind};
    if (!checkFits)
        code.verdict = CodeVerdict::InvalidChecksum;
    else if (code.birthDate > today)
        code.verdict = CodeVerdict::InvalidFuture;
    else
        code.verdict = CodeVerdict::Valid;
    code.unlikelyAge = code.birthDate.addYears(kOldestLikely + 1) <= today;
    return code;
}

PersonalCode readLatvian(QString text, QDate today)
{
    // word processors turn a typed hyphen into a dash
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2013'})
        text.replace(dash, u'-');
    if (text.size() == 12 && text[6] == u'-')
        text.remove(6, 1);
    if (!isElevenDigits(text))
        return {};
    const auto canonical = text.first(6) + u'-' + text.sliced(6);
    if (text[0] == u'3' && text[1] >= u'2') {
        return {.verdict = fitsLatvianCheck(text) ? CodeVerdict::Valid : CodeVerdict::ValidWarn,
                .kind = PersonalCodeKind::LatvianNew,
                .canonical = canonical};
    }
    const int century = digit(text, 6);
    if (century > 2)
        return {};
    const QDate birth(1800 + 100 * century + number(text, 4), number(text, 2), number(text, 0));
    return judged(
        {.kind = PersonalCodeKind::LatvianOld, .canonical = canonical, .birthDate = birth},
        fitsLatvianCheck(text), today);
}

PersonalCode readEstonian(const QString& text, QDate today)
{
    const PersonalCode none{.kind = PersonalCodeKind::Estonian};
    if (!isElevenDigits(text) || text[0] < u'1' || text[0] > u'8')
        return none;
    const int lead = digit(text, 0);
    const QDate birth(1800 + 100 * ((lead - 1) / 2) + number(text, 1), number(text, 3),
                      number(text, 5));
    return judged({.kind = PersonalCodeKind::Estonian,
                   .canonical = text,
                   .birthDate = birth,
                   .sex = lead % 2 ? Sex::Male : Sex::Female},
                  fitsEstonianCheck(text), today);
}

}  // namespace

PersonalCode readPersonalCode(QStringView typed, QStringView country, QDate today)
{
    const auto text = withoutSpaces(typed);
    return country == u"EE" ? readEstonian(text, today) : readLatvian(text, today);
}

PersonalCode readPersonalCode(QStringView typed, QDate today)
{
    const auto estonian = readEstonian(withoutSpaces(typed), today);
    return estonian.verdict == CodeVerdict::Valid ? estonian
                                                  : readLatvian(withoutSpaces(typed), today);
}

QString maskedCode(const QString& canonical)
{
    const qsizetype shown = 7;  // the date; "080385-" or "4850308"
    if (canonical.size() <= shown)
        return QString(canonical.size(), u'*');
    return canonical.first(shown) + QString(canonical.size() - shown, u'*');
}

}  // namespace kaasa::domain
