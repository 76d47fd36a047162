// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_words.h"

#include <algorithm>

namespace kaasa::exchange {

QString plainWords(QStringView text)
{
    const auto parts = text.toString().normalized(QString::NormalizationForm_KD).toLower();
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
    return plain.simplified();
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
