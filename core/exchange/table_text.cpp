// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_text.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// At most `digits` behind the comma, no zeros at the end.
QString decimal(double value, int digits, const Words& words)
{
    auto text = QString::number(value, 'f', digits);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    if (words.language() != Language::English)
        text.replace(u'.', u',');
    return text;
}

QString integerText(qint64 value, reports::ReportColumn::Type type, const Words& words)
{
    switch (type) {
    case reports::ReportColumn::Type::Minutes:
        return decimal(double(value) / 60.0, 2, words);
    case reports::ReportColumn::Type::Money: {
        auto text = QString::number(double(value) / 100.0, 'f', 2);
        return words.language() == Language::English ? text : text.replace(u'.', u',');
    }
    default:
        return QString::number(value);
    }
}

}  // namespace

QString guardedText(const QString& text)
{
    static const QString kStarts = u"=+-@\t\r"_s;
    const bool risky = !text.isEmpty() && kStarts.contains(text.front());
    return risky ? u'\'' + text : text;
}

QString tableText(const reports::ReportCell& cell, reports::ReportColumn::Type type,
                  const Words& words, const QTimeZone& zone)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return guardedText(*text);
    if (const auto* number = std::get_if<qint64>(&cell))
        return integerText(*number, type, words);
    if (const auto* number = std::get_if<double>(&cell))
        return decimal(*number, 2, words);
    if (const auto* answer = std::get_if<bool>(&cell))
        return *answer ? words.phrase("Table", "yes") : words.phrase("Table", "no");
    if (const auto* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    if (const auto* moment = std::get_if<QDateTime>(&cell))
        return moment->toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
    if (const auto* few = std::get_if<reports::FewerThan>(&cell))
        return u"<%1"_s.arg(few->limit);
    return {};
}

}  // namespace kaasa::exchange
