// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/names/document_spelling.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

using Letters = QHash<QChar, QString>;

/// A small letter with its neighbours; 0 where there is none.
struct Place {
    QChar before;
    QChar letter;
    QChar after;
    bool isLast;
};
using Rule = std::function<QString(const Place&)>;

bool isCyrillicVowel(QChar letter)
{
    return u"аеёиоуыэюяієїў"_s.contains(letter) && letter != u'ў';
}

// Every letter by `rule`, and where that says nothing by the table.
QString spelled(const QString& name, const Letters& letters, const Rule& rule)
{
    QString text;
    bool isStart = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto small = name[i].toLower();
        if (!small.isLetter() && small != u'\'' && small != u'’') {
            text += name[i];
            isStart = true;
            continue;
        }
        const auto neighbour = [&](qsizetype at) {
            return at >= 0 && at < name.size() && name[at].isLetter() ? name[at].toLower()
                                                                      : QChar();
        };
        const Place place{isStart ? QChar() : neighbour(i - 1), small, neighbour(i + 1),
                          neighbour(i + 1).isNull()};
        auto sign = rule(place);
        if (sign.isNull())
            sign = letters.value(small, u""_s);
        if (sign == u"-")
            sign.clear();
        if (isStart && !sign.isEmpty())
            sign[0] = sign[0].toUpper();
        text += sign;
        isStart = false;
    }
    return text;
}

Letters common()
{
    return {{u'а', u"a"_s},  {u'б', u"b"_s},    {u'в', u"v"_s},  {u'г', u"g"_s},  {u'д', u"d"_s},
            {u'е', u"e"_s},  {u'ё', u"e"_s},    {u'ж', u"zh"_s}, {u'з', u"z"_s},  {u'и', u"i"_s},
            {u'й', u"i"_s},  {u'к', u"k"_s},    {u'л', u"l"_s},  {u'м', u"m"_s},  {u'н', u"n"_s},
            {u'о', u"o"_s},  {u'п', u"p"_s},    {u'р', u"r"_s},  {u'с', u"s"_s},  {u'т', u"t"_s},
            {u'у', u"u"_s},  {u'ф', u"f"_s},    {u'х', u"kh"_s}, {u'ц', u"ts"_s}, {u'ч', u"ch"_s},
            {u'ш', u"sh"_s}, {u'щ', u"shch"_s}, {u'ъ', u"ie"_s}, {u'ы', u"y"_s},  {u'ь', u"-"_s},
            {u'э', u"e"_s},  {u'ю', u"iu"_s},   {u'я', u"ia"_s}, {u'\'', u"-"_s}, {u'’', u"-"_s}};
}

Letters with(Letters letters, const Letters& others)
{
    letters.insert(others);
    return letters;
}

QString nothing(const Place&)
{
    return {};
}

bool opens(const Place& place)
{
    return place.before.isNull() || isCyrillicVowel(place.before) || place.before == u'ь'
        || place.before == u'ъ' || place.before == u'\'';
}

}  // namespace

QString icaoSpelling(const QString& russian)
{
    return spelled(russian, common(), nothing);
}

QString ukrainianSpelling(const QString& ukrainian)
{
    const auto letters = with(common(),
                              {{u'г', u"h"_s},
                               {u'ґ', u"g"_s},
                               {u'и', u"y"_s},
                               {u'і', u"i"_s},
                               {u'ї', u"i"_s},
                               {u'є', u"ie"_s}});
    return spelled(ukrainian, letters, [](const Place& place) -> QString {
        if (!place.before.isNull())
            return {};
        switch (place.letter.unicode()) {
        case u'є':
            return u"ye"_s;
        case u'ї':
            return u"yi"_s;
        case u'й':
            return u"y"_s;
        case u'ю':
            return u"yu"_s;
        case u'я':
            return u"ya"_s;
        default:
            return {};
        }
    });
}

QString belarusianSpelling(const QString& belarusian)
{
    const auto letters
        = with(common(), {{u'г', u"h"_s}, {u'і', u"i"_s}, {u'ў', u"u"_s}, {u'ё', u"io"_s}});
    return spelled(belarusian, letters, [](const Place& place) -> QString {
        if (!opens(place))
            return {};
        switch (place.letter.unicode()) {
        case u'е':
            return u"ye"_s;
        case u'ё':
            return u"yo"_s;
        case u'ю':
            return u"yu"_s;
        case u'я':
            return u"ya"_s;
        default:
            return {};
        }
    });
}

QString englishSpelling(const QString& russian)
{
    const auto letters
        = with(common(),
               {{u'ё', u"yo"_s}, {u'й', u"y"_s}, {u'ю', u"yu"_s}, {u'я', u"ya"_s}, {u'ъ', u"-"_s}});
    return spelled(russian, letters, [](const Place& place) -> QString {
        if (place.letter == u'е' && opens(place))
            return u"ye"_s;
        if (place.letter == u'й' && place.isLast && (place.before == u'и' || place.before == u'ы'))
            return u"-"_s;  // Georgi(y): the one before is the y
        if ((place.letter == u'и' || place.letter == u'ы') && place.after == u'й')
            return u"y"_s;
        return {};
    });
}

QString latvianSpelling(const QString& russian, bool isMan)
{
    const auto letters = with(common(),
                              {{u'ж', u"ž"_s},
                               {u'й', u"j"_s},
                               {u'х', u"h"_s},
                               {u'ц', u"c"_s},
                               {u'ч', u"č"_s},
                               {u'ш', u"š"_s},
                               {u'щ', u"šč"_s},
                               {u'ы', u"i"_s},
                               {u'ю', u"ju"_s},
                               {u'я', u"ja"_s},
                               {u'ё', u"jo"_s},
                               {u'ъ', u"-"_s}});
    auto text = spelled(russian, letters, [](const Place& place) -> QString {
        if (place.letter == u'е' && opens(place))
            return u"je"_s;
        if (place.letter == u'ё' && u"жчшщ"_s.contains(place.before))
            return u"o"_s;
        const bool soft = place.after == u'ь' || place.after == u'ю' || place.after == u'ё';
        if (place.letter == u'л' && soft)
            return u"ļ"_s;
        if (place.letter == u'н' && place.after == u'ь')
            return u"ņ"_s;
        if (place.before == u'л' && (place.letter == u'ю' || place.letter == u'ё'))
            return place.letter == u'ю' ? u"u"_s : u"o"_s;
        return {};
    });
    text.replace(u"skaja"_s, u"ska"_s).replace(u"ckaja"_s, u"cka"_s);
    text.replace(u"skij"_s, u"ski"_s).replace(u"ckij"_s, u"cki"_s);
    if (!isMan)
        return text;
    const auto last = text.back();
    return u"aeou"_s.contains(last) ? text : text + u's';
}

QString estonianSpelling(const QString& russian)
{
    const auto letters = with(common(),
                              {{u'ж', u"ž"_s},
                               {u'х', u"h"_s},
                               {u'ч', u"tš"_s},
                               {u'ш', u"š"_s},
                               {u'щ', u"štš"_s},
                               {u'ы', u"õ"_s},
                               {u'ю', u"ju"_s},
                               {u'я', u"ja"_s},
                               {u'ё', u"jo"_s},
                               {u'ъ', u"-"_s}});
    return spelled(russian, letters, [](const Place& place) -> QString {
        const bool between = isCyrillicVowel(place.before) && isCyrillicVowel(place.after);
        switch (place.letter.unicode()) {
        case u'е':
            return opens(place) ? u"je"_s : QString();
        case u'ё':
            return u"жчшщ"_s.contains(place.before) ? u"o"_s : QString();
        case u'с':
            return between ? u"ss"_s : QString();
        case u'х':
            return between || place.isLast ? u"hh"_s : QString();
        case u'й':
            return place.isLast && place.before == u'и' ? u"-"_s : QString();
        case u'я':
            return place.before == u'и' ? u"a"_s : QString();
        default:
            return {};
        }
    });
}

QString plainSpelling(const QString& latin)
{
    QString text;
    for (const auto sign : latin.normalized(QString::NormalizationForm_D)) {
        if (!sign.isMark())
            text += sign;
    }
    return text.replace(u'ł', u'l').replace(u'Ł', u'L');
}

}  // namespace kaasa::test
