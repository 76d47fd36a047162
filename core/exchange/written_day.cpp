// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_day.h"

#include "core/exchange/plain_words.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// One way to write a day; groups are named d, m, y, to (the last day) and n (the month's name).
QRegularExpression form(const QString& pattern)
{
    return QRegularExpression(pattern,
                              QRegularExpression::UseUnicodePropertiesOption
                                  | QRegularExpression::CaseInsensitiveOption);
}

QDate dayOf(int year, int month, int day)
{
    return QDate(year, month, day);  // null when it does not exist
}

int fullYear(const QString& digits)
{
    const int number = digits.toInt();
    return digits.size() <= 2 ? 2000 + number : number;
}

}  // namespace

int monthNumber(const QString& name)
{
    // Longest common beginnings, in plain words; "mai" is Estonian, "maijs" Latvian, "мая" Russian.
    static constexpr std::array<QStringView, 12> kStems{
        u"jan янв січ",          u"feb veeb фев лют",  u"mar мар берез",    u"apr апр квіт",
        u"mai may мая маи трав", u"jun juun июн черв", u"jul juul июл лип", u"aug авг серп",
        u"sep сен верес",        u"okt oct окт жовт",  u"nov ноя листоп",   u"dec dets дек груд"};
    const auto plain = plainWords(name);
    for (size_t month = 0; month < kStems.size(); ++month) {
        for (const auto stem : kStems[month].split(u' ')) {
            if (plain.startsWith(stem))
                return int(month) + 1;
        }
    }
    return 0;
}

int nearestYear(int month, int day, const QDate& today)
{
    int best = today.year();
    qint64 distance = std::numeric_limits<qint64>::max();
    for (const int year : {today.year(), today.year() - 1, today.year() + 1}) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() && std::llabs(today.daysTo(candidate)) < distance) {
            best = year;
            distance = std::llabs(today.daysTo(candidate));
        }
    }
    return best;
}

std::optional<WrittenDay> findDay(const QString& text, int year)
{
    static const std::array kForms{
        form(u"(?<!\\d)(?<y>(?:19|20)\\d\\d)[-./](?<m>\\d{1,2})[-./](?<d>\\d{1,2})(?!\\d)"_s),
        form(
            u"(?<!\\d)(?<y>(?:19|20)\\d\\d)\\. ?g(?:ada|\\.)? ?(?<d>\\d{1,2})\\.(?: ?[–-] ?(?<to>\\d{1,2})\\.)? ?(?<n>\\p{L}{3,})"_s),
        form(
            u"(?<!\\d)(?<d>\\d{1,2})\\.? ?[–-] ?(?<to>\\d{1,2})\\. ?(?<m>\\d{1,2})\\.(?: ?(?<y>(?:20)?\\d\\d)(?!\\d|[:.]\\d))?"_s),
        form(
            u"(?<!\\d)(?<d>\\d{1,2})[./] ?(?<m>\\d{1,2})(?:[./] ?(?<y>(?:19|20)\\d\\d|\\d\\d(?![:.]?\\d))\\.?|\\.)(?!\\d)"_s),
        form(
            u"(?<!\\d)(?<d>\\d{1,2})\\.?(?: ?[–-] ?(?<to>\\d{1,2})\\.?)? ?(?<n>\\p{L}{3,}),?(?: (?<y>(?:19|20)\\d\\d))?"_s),
        form(u"(?<n>\\p{L}{3,}) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>(?:19|20)\\d\\d)"_s),
    };
    std::optional<WrittenDay> best;
    for (const auto& pattern : kForms) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto name = match.captured(u"n"_s);
            const int month = name.isEmpty() ? match.captured(u"m"_s).toInt() : monthNumber(name);
            if (!name.isEmpty() && month == 0)
                continue;  // "2 stundas"
            if (best && best->begin <= match.capturedStart())
                break;
            const auto yearText = match.captured(u"y"_s);
            const int found = yearText.isEmpty() ? year : fullYear(yearText);
            WrittenDay written{.day = dayOf(found, month, match.captured(u"d"_s).toInt()),
                               .withoutYear = yearText.isEmpty(),
                               .begin = match.capturedStart(),
                               .end = match.capturedEnd()};
            if (const auto last = match.captured(u"to"_s); !last.isEmpty())
                written.lastDay = dayOf(found, month, last.toInt());
            best = written;
            break;
        }
    }
    return best;
}

}  // namespace kaasa::exchange
