// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/value_cells.h"
#include "core/exchange/written_day.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr int kOldest = 110;

/// Two digits mean the last hundred years: nobody is born in the future.
int fullYear(const QString& digits, const QDate& today, QList<Remark>& remarks)
{
    const int number = digits.toInt();
    if (digits.size() > 2)
        return number;
    remarks.append(Remark::TwoDigitYear);
    return number > today.year() % 100 ? 1900 + number : 2000 + number;
}

CellValue<BirthCell> judged(int year, int month, int day, const QDate& today, QList<Remark> remarks)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return {{}, {Remark::ImpossibleDate}};
    if (date > today)
        return {{}, {Remark::FutureDate}};
    if (date.addYears(kOldest) < today)
        remarks.append(Remark::UnlikelyDate);
    return {{date, std::nullopt}, remarks};
}

QRegularExpression form(const QString& pattern)
{
    // What may stand behind a date: "g.", "г.", a dot, midnight.
    return QRegularExpression(
        u'^' + pattern
            + u"\\.?\\s*(?:g\\.?|г\\.?|года|a\\.?)?(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

}  // namespace

CellValue<BirthCell> readBirthCell(const QString& raw, const QDate& today)
{
    static const auto kYear = form(u"(?<y>(?:19|20)\\d\\d)"_s);
    static const auto kDigits = form(u"(?<d>\\d\\d)(?<m>\\d\\d)(?<y>(?:19|20)\\d\\d)"_s);
    static const auto kYearFirst
        = form(u"(?<y>\\d{4})\\s?[-./]\\s?(?<m>\\d{1,2})\\s?[-./]\\s?(?<d>\\d{1,2})"_s);
    static const auto kDayFirst = form(
        u"(?<d>\\d{1,2})\\s?(?<s>[-./,_ ])\\s?(?<m>\\d{1,2})\\s?[-./,_ ]\\s?(?<y>\\d{4}|\\d{2})"_s);

    const auto text = tidied(raw);
    if (text.isEmpty())
        return {};
    QList<Remark> remarks;
    if (const auto match = kYear.match(text); match.hasMatch()) {
        const int year = match.captured(u"y"_s).toInt();
        if (year > today.year())
            return {{}, {Remark::FutureDate}};
        return {{QDate(), year}, {Remark::YearOnly}};
    }
    for (const auto* pattern : {&kDigits, &kYearFirst, &kDayFirst}) {
        const auto match = pattern->match(text);
        if (!match.hasMatch())
            continue;
        const auto separator = pattern == &kDayFirst ? match.captured(u"s"_s) : u"."_s;
        if (separator == u"/")
            remarks.append(Remark::SlashDate);
        else if (separator != u".")
            remarks.append(Remark::OddSeparator);
        const int year = fullYear(match.captured(u"y"_s), today, remarks);
        return judged(year, match.captured(u"m"_s).toInt(), match.captured(u"d"_s).toInt(), today,
                      remarks);
    }
    // "1988. gada 17. aprīlis", "14. oktoober 1984", "17 апреля 1988 г.", "17 April 1988"
    const auto named = findDay(text, 0);
    if (named && !named->withoutYear && named->begin == 0)
        return named->day.isValid()
            ? judged(named->day.year(), named->day.month(), named->day.day(), today, remarks)
            : CellValue<BirthCell>{{}, {Remark::ImpossibleDate}};
    return {{}, {Remark::UnreadableDate}};
}

}  // namespace kaasa::exchange
