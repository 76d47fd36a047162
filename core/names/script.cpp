// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/script.h"

#include <algorithm>

namespace kaasa::names {
namespace {

// The same place in both is the same shape on paper.
constexpr QStringView kLatin = u"ABCEHIKMOPTXYaceiopxyk";
constexpr QStringView kCyrillic = u"АВСЕНІКМОРТХУасеіорхук";

bool isLatin(QChar sign)
{
    return sign.isLetter()
        && (sign.unicode() < 0x0250 || (sign.unicode() >= 0x1E00 && sign.unicode() <= 0x1EFF));
}

bool isCyrillic(QChar sign)
{
    return sign.unicode() >= 0x0400 && sign.unicode() <= 0x052F;
}

std::optional<QString> replaced(QStringView word, bool (*isForeign)(QChar), QStringView from,
                                QStringView to)
{
    auto mended = word.toString();
    for (auto& sign : mended) {
        if (!isForeign(sign))
            continue;
        const auto at = from.indexOf(sign);
        if (at < 0)
            return std::nullopt;
        sign = to[at];
    }
    return mended;
}

}  // namespace

bool isMixed(QStringView word)
{
    return std::any_of(word.begin(), word.end(), isCyrillic)
        && std::any_of(word.begin(), word.end(), isLatin);
}

std::optional<QString> inOneScript(QStringView word)
{
    const auto latin = std::count_if(word.begin(), word.end(), isLatin);
    const auto cyrillic = std::count_if(word.begin(), word.end(), isCyrillic);
    const auto toCyrillic = replaced(word, isLatin, kLatin, kCyrillic);
    const auto toLatin = replaced(word, isCyrillic, kCyrillic, kLatin);
    if (cyrillic >= latin)
        return toCyrillic ? toCyrillic : toLatin;
    return toLatin ? toLatin : toCyrillic;
}

}  // namespace kaasa::names
