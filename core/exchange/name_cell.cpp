// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/name_cell.h"

#include "core/base/text.h"
#include "core/exchange/name_order.h"
#include "core/exchange/name_spelling.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr int kLongestName = 80;  // domain::PersonName

/// Commas and other signs that typing has left at the ends of a name.
QString withoutStraySigns(QString text)
{
    static const QString kStray = u",;:/|*·"_s;
    while (!text.isEmpty() && (kStray.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    while (!text.isEmpty() && (kStray.contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    return text;
}

/// Cleans the cell and tells what is wrong with it before it is parted.
QString prepared(const QString& raw, NameCell& cell)
{
    static const QRegularExpression kBrackets(u"\\s*[(\\[]([^)\\]]*)[)\\]]\\s*$"_s);
    auto text = withoutStraySigns(tidied(raw));
    if (hasLostCharacters(text)) {
        cell.remarks.append(Remark::LostCharacters);
        return {};
    }
    if (text.endsWith(u')') || text.endsWith(u']')) {
        if (const auto brackets = kBrackets.match(text); brackets.hasMatch()) {
            cell.note = brackets.captured(1).trimmed();
            text = withoutStraySigns(text.first(brackets.capturedStart()));
            cell.remarks.append(Remark::NameNote);
        }
    }
    const bool nameless
        = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (nameless) {
        cell.remarks.append(Remark::EmptyName);
        return {};
    }
    if (text.size() > 3 * kLongestName) {
        cell.remarks.append(Remark::TooLong);
        return {};
    }
    const auto proposed = proposeSpelling(text);
    cell.remarks.append(proposed.remarks);
    return proposed.text;
}

void checkLength(NameCell& cell)
{
    for (auto* part : {&cell.given, &cell.family, &cell.patronymic}) {
        if (hasLength(*part, 0, kLongestName))
            continue;
        part->clear();
        if (!cell.remarks.contains(Remark::TooLong))
            cell.remarks.append(Remark::TooLong);
    }
}

/// The order that this very row follows.
NameOrder orderOfRow(const QString& text, const QStringList& words, NameOrder order)
{
    if (text.contains(u','))
        return NameOrder::FamilyCommaGiven;
    if (order == NameOrder::FamilyCommaGiven)
        order = NameOrder::GivenFamily;
    if (order == NameOrder::GivenFamily && words.size() >= 3 && looksLikePatronymic(words.last()))
        return NameOrder::FamilyGivenPatronymic;
    if (order == NameOrder::GivenFamily && looksLikeCyrillicFamilyName(words.first())
        && !looksLikeCyrillicFamilyName(words.last()))
        return NameOrder::FamilyGiven;
    return order;
}

bool isPartOfPatronymic(const QString& word)
{
    return word == u"кызы" || word == u"оглы" || word == u"qızı" || word == u"oğlu";
}

bool isCapitals(const QString& word)
{
    return word.size() >= 2 && word == word.toUpper() && word != word.toLower();
}

/// One word in capitals among others is the family name, whatever order the list has: "TAMM Mari".
std::optional<NameOrder> orderByCapitals(const QString& raw)
{
    const auto words = raw.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto capitals = std::count_if(words.begin(), words.end(), isCapitals);
    if (words.size() < 2 || capitals != 1 || raw.contains(u','))
        return std::nullopt;
    if (isCapitals(words.first()))
        return NameOrder::FamilyGiven;
    if (isCapitals(words.last()))
        return NameOrder::GivenFamily;
    return std::nullopt;
}

QString joined(const QStringList& words, qsizetype from, qsizetype count = -1)
{
    return words.mid(from, count).join(u' ');
}

void part(const QString& text, NameOrder order, NameCell& cell)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto last = words.size() - 1;
    if (words.size() == 1) {
        cell.given = text;
        return;
    }
    switch (orderOfRow(text, words, order)) {
    case NameOrder::FamilyCommaGiven: {
        const auto comma = text.indexOf(u',');
        cell.family = withoutStraySigns(text.first(comma));
        cell.given = withoutStraySigns(text.mid(comma + 1));
        return;
    }
    case NameOrder::FamilyGiven:
    case NameOrder::FamilyGivenPatronymic: {
        const bool patronymic = last >= 2
            && (looksLikePatronymic(words[last])
                || (order == NameOrder::FamilyGivenPatronymic
                    && text.front().script() == QChar::Script_Cyrillic));
        const bool twoWords = last >= 3 && isPartOfPatronymic(words[last]);  // "Эльдар кызы"
        const auto given = !patronymic ? qsizetype(1) : last - (twoWords ? 2 : 1);
        cell.family = joined(words, 0, given);
        cell.given = patronymic ? words[given] : joined(words, given);
        cell.patronymic = patronymic ? joined(words, given + 1) : QString();
        return;
    }
    case NameOrder::Separate:
    case NameOrder::GivenFamily: {
        auto family = last;
        while (family > 1 && words[family - 1].front().isLower())
            --family;  // "van der Berg"
        cell.given = joined(words, 0, family);
        cell.family = joined(words, family);
        return;
    }
    }
}

}  // namespace

NameCell readName(const QString& raw, NameOrder order)
{
    NameCell cell;
    const auto text = prepared(raw, cell);
    const auto byCapitals
        = order == NameOrder::FamilyGivenPatronymic ? std::nullopt : orderByCapitals(raw);
    if (!text.isEmpty())
        part(text, byCapitals.value_or(order), cell);
    checkLength(cell);
    return cell;
}

NameCell readNamePart(const QString& raw)
{
    NameCell cell;
    cell.given = prepared(raw, cell);
    checkLength(cell);
    return cell;
}

}  // namespace kaasa::exchange
