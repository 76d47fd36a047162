// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_words.h"

#include <algorithm>
#include <array>

namespace kaasa::exchange {

namespace {

QString plainSigns(const QString& text)
{
    const auto parts = text.normalized(QString::NormalizationForm_KD).toLower();
    QString plain;
    plain.reserve(parts.size());
    for (const auto sign : parts) {
        if (sign.isMark())
            continue;
        if (sign == u'ł')
            plain += u'l';
        else if (sign == u'ø')
            plain += u'o';
        else if (sign == u'\'' || sign == u'’')
            continue;  // "д'я" and "don't" are one word
        else
            plain += sign.isLetterOrNumber() ? sign : QChar(u' ');
    }
    return plain;
}

/// What becomes of each sign of the Latin and Cyrillic scripts by itself: normalising whole texts
/// takes thirty times as long as looking up, and a list asks for every cell.
struct PlainTable {
    static constexpr char16_t kGone = 0xFFFE;
    static constexpr char16_t kUnknown = 0xFFFF;  ///< becomes several signs, or acts on neighbours

    PlainTable()
    {
        for (char16_t i = 0; i < signs.size(); ++i) {
            const bool listed
                = i < 0x250 || (i >= 0x400 && i <= 0x481) || (i >= 0x490 && i < 0x500);
            const auto plain = plainSigns(QString(QChar(i)));
            signs[i] = !listed || plain.size() > 1 ? kUnknown
                : plain.isEmpty()                  ? kGone
                                                   : plain.front().unicode();
        }
    }

    std::array<char16_t, 0x500> signs{};
};

}  // namespace

QString plainWords(QStringView text)
{
    static const PlainTable table;
    QString plain;
    plain.reserve(text.size());
    for (const auto sign : text) {
        const auto known = sign.unicode() < table.signs.size() ? table.signs[sign.unicode()]
                                                               : PlainTable::kUnknown;
        if (known == PlainTable::kUnknown)
            return plainSigns(text.toString()).simplified();
        if (known != PlainTable::kGone)
            plain += QChar(known);
    }
    return std::move(plain).simplified();
}

QString plainName(const QString& given, const QString& family)
{
    auto words = plainWords(given + u' ' + family).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

bool holdsWords(const QString& words, QStringView pattern)
{
    const auto list = QStringView(words).split(u' ', Qt::SkipEmptyParts);
    const auto wanted = pattern.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](QStringView part) {
        const bool absent = part.startsWith(u'!');
        if (absent)
            part = part.sliced(1);
        const bool whole = part.endsWith(u'$');
        if (whole)
            part.chop(1);
        const bool found = std::any_of(list.begin(), list.end(), [&](QStringView word) {
            return whole ? word == part : word.startsWith(part);
        });
        return found != absent;
    });
}

}  // namespace kaasa::exchange
