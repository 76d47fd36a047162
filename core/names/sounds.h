// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

#include <string_view>

namespace kaasa::names {

using Letters = QVarLengthArray<char16_t, 64>;

/// One word's small letters, composed or not; apostrophes and joining marks are left out. Letters
/// that look alike in two scripts are read in the script of the word's majority.
Letters lettersOf(QStringView word);

/// A word as it is spoken, roughly the same for the spellings of all countries. Written with small
/// letters and these signs:
///
///     S Z C  the hushing ones: š ž č      c  ц
///     h      г, ґ, х, h and g: one class, because Галина is Galina and Halyna
///     j      a glide: й, j, y before a vowel     q  a soft sign, or the softness of ļ ņ ķ
///     E      ё, which documents write as e, jo or o
///
/// Anything else, other scripts included, stands for itself.
using Sounds = QVarLengthArray<char16_t, 64>;
Sounds soundsOf(std::u16string_view letters);

/// The letter without its marks.
char16_t baseLetter(char16_t letter);

constexpr bool isVowel(char16_t sound)
{
    return sound == u'a' || sound == u'e' || sound == u'i' || sound == u'o' || sound == u'u'
        || sound == u'E';
}

constexpr bool isHushing(char16_t sound)
{
    return sound == u'S' || sound == u'Z' || sound == u'C';
}

constexpr bool isCyrillic(char16_t letter)
{
    return letter >= 0x0400 && letter <= 0x052F;
}

inline bool belongsToWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'\''
        || sign == u'\u2019' || sign == u'\u02BC' || sign == u'`' || sign == u'\u00AD';
}

/// Calls `visit` with each word of `text`.
template <typename Visit>
void forEachWord(QStringView text, Visit visit)
{
    for (qsizetype at = 0; at < text.size();) {
        if (!belongsToWord(text[at])) {
            ++at;
            continue;
        }
        const auto begin = at;
        while (at < text.size() && belongsToWord(text[at]))
            ++at;
        visit(text.sliced(begin, at - begin));
    }
}

}  // namespace kaasa::names
