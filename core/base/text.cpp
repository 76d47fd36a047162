// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QList>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);
/// A base letter with three marks is real (Vietnamese, pointed Hebrew); ten are mischief.
constexpr int kUnitsPerCharacter = 12;

/// Letters of our languages and plain signs, none of which combines with its neighbour: nearly
/// every text is made of them, and then there is nothing to normalise and every unit is one
/// character.
bool isSimple(QChar sign)
{
    const auto unit = sign.unicode();
    return (unit >= 0x20 && unit <= 0x7E) || (unit >= 0xC0 && unit <= 0x24F)
        || (unit >= 0x400 && unit <= 0x481) || (unit >= 0x490 && unit <= 0x4FF);
}

bool isSimple(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return isSimple(sign); });
}

bool isTidy(QStringView text)
{
    if (text.startsWith(u' ') || text.endsWith(u' '))
        return false;
    QChar before;
    for (const auto sign : text) {
        if (!isSimple(sign) || (sign == u' ' && before == u' '))
            return false;
        before = sign;
    }
    return true;
}

bool turnsDirection(char32_t sign)
{
    return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
}

bool isDropped(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return true;
    default:
        // byte-order marks and soft hyphens sneak in by copying from other programs
        return turnsDirection(sign) || QChar::isNonCharacter(sign) || sign == 0xFEFF
            || sign == 0x00AD || sign == 0x200B;
    }
}

bool isRightToLeft(char32_t sign)
{
    const auto direction = QChar::direction(sign);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

}  // namespace

QString tidied(QStringView text)
{
    if (isTidy(text))
        return text.toString();
    QString kept;
    kept.reserve(text.size());
    for (const char32_t sign : text.toUcs4()) {
        if (QChar::isSpace(sign))  // before control characters: tabs and line ends part words
            kept += u' ';
        else if (!isDropped(sign))
            kept += QChar::fromUcs4(sign);
    }
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

QString tidiedLines(QStringView text)
{
    auto whole = text.toString();
    whole.replace(u"\r\n"_s, u"\n"_s)
        .replace(u'\r', u'\n')
        .replace(QChar(0x2028), u'\n')
        .replace(QChar(0x2029), u'\n');
    auto lines = whole.split(u'\n');
    for (auto& line : lines)
        line = tidied(line);
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

qsizetype characterCount(QStringView text)
{
    if (isSimple(text))
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

bool hasLength(QStringView text, int least, int most)
{
    if (text.size() < least || text.size() > qsizetype(most) * kUnitsPerCharacter)
        return false;
    const auto count = characterCount(text);
    return count >= least && count <= most;
}

QString isolated(const QString& text)
{
    const auto signs = text.toUcs4();
    if (std::none_of(signs.begin(), signs.end(), [](char32_t sign) { return isRightToLeft(sign); }))
        return text;
    return kFirstStrongIsolate + text + kPopIsolate;
}

QString safeFileName(QStringView text, const QString& fallback)
{
    static const QString reserved = u"<>:\"/\\|?*"_s;
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    auto name = tidied(text);
    for (auto& sign : name) {
        if (reserved.contains(sign))
            sign = u' ';
    }
    name = name.simplified();
    while (characterCount(name) > 80 || name.endsWith(u'.') || name.endsWith(u' ')) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
        finder.toEnd();
        name.truncate(finder.toPreviousBoundary());
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    const auto stem = name.section(u'.', 0, 0).toLower();
    const bool device = devices.contains(stem)
        || (stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt"))
            && stem.back().isDigit());
    if (device)
        name.prepend(u'_');
    return name.isEmpty() ? fallback : name;
}

}  // namespace kaasa
