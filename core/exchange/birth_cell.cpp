// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_input.h"
#include "core/base/field_check.h"
#include "core/base/text.h"
#include "core/exchange/value_cells.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// What stands behind a date in lists: "g.", "г.", midnight from a spreadsheet.
QString withoutTail(QString text)
{
    static const QRegularExpression kTail(
        u"(?:(?<=^\\d{4})\\.(?:\\s*[gг]\\.?)?|\\s*(?:g|г|года|a)\\.?|[T ]0?0:00(?::00)?(?:\\.0+)?)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!text.isEmpty() && text.back().isDigit() && !text.contains(u':'))
        return text;
    return text.remove(kTail).trimmed();
}

/// Numbers in the shape of a date that the calendar does not have: 31.02.1990, 1976-13-03.
bool isShapedLikeDate(const QString& text)
{
    static const QRegularExpression kShape(
        u"^\\d{1,4}\\.?[\\s./,_-]+\\d{1,2}[\\s./,_-]+\\d{1,4}\\.?$|^\\d{6,8}$|^\\d{1,2}\\.? \\p{L}+ \\d{4}$|^\\d{4}\\.? gada \\d{1,2}\\. \\p{L}+$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return kShape.match(text).hasMatch();
}

}  // namespace

CellValue<BirthCell> readBirthCell(const QString& raw, const QDate& today)
{
    const auto text = withoutTail(tidied(raw));
    if (text.isEmpty())
        return {};
    const auto read = readDate(text, today, DateUse::Birth);
    if (!read && read.error().arguments.value(1) == codeOf(FieldFault::InFuture))
        return {{}, {Remark::FutureDate}};
    if (!read)
        return {{}, {isShapedLikeDate(text) ? Remark::ImpossibleDate : Remark::UnreadableDate}};
    const auto [day, doubts] = read.value();
    // "+7" and "5.3." are good enough in a form, but no birth date.
    if (doubts.testFlag(DateDoubt::Relative) || doubts.testFlag(DateDoubt::NoYear))
        return {{}, {Remark::UnreadableDate}};
    if (doubts.testFlag(DateDoubt::YearOnly))
        return {{QDate(), day.year()}, {Remark::YearOnly}};

    QList<Remark> remarks;
    constexpr std::pair<DateDoubt, Remark> kRemarks[]{
        {DateDoubt::TwoDigitYear, Remark::TwoDigitYear},
        {DateDoubt::SlashDate, Remark::SlashDate},
        {DateDoubt::MonthFirst, Remark::SlashDate},
        {DateDoubt::OddSeparator, Remark::OddSeparator}};
    for (const auto& [doubt, remark] : kRemarks) {
        if (doubts.testFlag(doubt) && !remarks.contains(remark))
            remarks.append(remark);
    }
    if (!isLikelyBirthDate(day, today))
        remarks.append(Remark::UnlikelyDate);
    return {{day, std::nullopt}, remarks};
}

}  // namespace kaasa::exchange
