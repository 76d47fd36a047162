// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/equivalents.h"

#include "core/names/sounds.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::names {
namespace {

/// Letters that only documents of one country tell apart.
char16_t plain(char16_t sound)
{
    switch (sound) {
    case u'S':
        return u's';
    case u'Z':
        return u'z';
    case u'C':
        return u'c';
    default:
        return sound;
    }
}

/// The words of one half of a line. What is written with ё is also written without.
QStringList spelled(const QString& half)
{
    QStringList words;
    for (auto word : half.split(u' ', Qt::SkipEmptyParts)) {
        words.append(word.remove(u'!'));
        if (word.contains(u'ё'))
            words.append(word.replace(u'ё', u'е'));
    }
    return words;
}

}  // namespace

const Equivalents& Equivalents::shipped()
{
    static const auto table = [] {
        QFile file(u":/names/equivalents.txt"_s);
        const bool open = file.open(QIODevice::ReadOnly | QIODevice::Text);
        Q_ASSERT(open);
        return parsed(open ? QString::fromUtf8(file.readAll()) : QString());
    }();
    return table;
}

const Equivalents& Equivalents::none()
{
    static const Equivalents table;
    return table;
}

Equivalents Equivalents::parsed(const QString& text)
{
    Equivalents table;
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const auto halves = line.split(u'|');
        const int number = int(table.m_spellings.size());
        const auto names = spelled(halves[0]);
        const auto shortForms = spelled(halves.value(1));
        for (const auto& word : names) {
            auto& meaning = table.m_meanings[keyOf(word)];
            if (!meaning.names.contains(number))
                meaning.names.append(number);
        }
        for (const auto& word : shortForms) {
            auto& meaning = table.m_meanings[keyOf(word)];
            if (!meaning.names.contains(number) && !meaning.shortFor.contains(number))
                meaning.shortFor.append(number);
        }
        table.m_spellings.append(names + shortForms);
    }
    return table;
}

// Finer than a search key: Алёна is not Алена here, who may be an Елена.
QString Equivalents::keyOf(QStringView word)
{
    const auto letters = lettersOf(word);
    const auto sounds = soundsOf({letters.data(), size_t(letters.size())});
    QString key;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        const auto next = i + 1 < sounds.size() ? sounds[i + 1] : u'\0';
        const auto last = key.isEmpty() ? u'\0' : key.back().unicode();
        auto sound = plain(sounds[i]);
        const bool glide = sound == u'j' || sound == u'q' || sound == u'i';
        if (glide && next == u'o' && last != u'\0' && !isVowel(last)) {
            sound = u'E';
            ++i;
        } else if (sound == u'q' && !isVowel(next)) {
            continue;
        } else if (glide && next == u'e' && (last == u'\0' || !isVowel(last)) && sound != u'i') {
            continue;
        } else if (sound == u'j' || sound == u'q') {
            sound = u'i';
        } else if (sound == u'v' && isVowel(last) && next != u'\0' && !isVowel(next)) {
            sound = u'u';  // Яўген is Yauhen, and Evgen Eugen
        }
        if (sound != last)
            key += QChar(sound);
    }
    // Aleksandrs, Dmitrijs: how Latvian writes a man
    if (key.size() > 3 && key.endsWith(u's') && !isVowel(key[key.size() - 2].unicode()))
        key.chop(1);
    else if (key.size() > 3 && key.endsWith(u"is"))
        key.chop(1);
    return key;
}

Equivalents::Meaning Equivalents::meaning(QStringView word) const
{
    return m_meanings.isEmpty() ? Meaning() : m_meanings.value(keyOf(word));
}

QStringList Equivalents::begunWith(QStringView typed) const
{
    const auto begin = keyOf(typed);
    QList<int> found;
    for (auto each = m_meanings.begin(); each != m_meanings.end(); ++each) {
        if (each.key().startsWith(begin))
            found += each->names + each->shortFor;
    }
    QStringList spellings;
    for (qsizetype number = 0; number < m_spellings.size(); ++number) {
        if (found.contains(int(number)))
            spellings += m_spellings[number];
    }
    return spellings;
}

}  // namespace kaasa::names
