// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/cell_text.h"

#include "core/base/formats.h"
#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using Type = ReportColumn::Type;

struct Reader {
    Type type;
    const Formats& formats;
    const Words& words;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const
    {
        switch (type) {
        case Type::Minutes:
            return formats.decimal(double(number) / 60, 1);
        case Type::Money:
            return formats.euros(number);
        case Type::Percent:
            return formats.percent(int(number));
        default:
            return formats.number(number);
        }
    }
    QString operator()(double number) const
    {
        return type == Type::Percent ? formats.percent(qRound(number)) : formats.decimal(number, 1);
    }
    QString operator()(bool yes) const
    {
        return yes ? words.phrase("Report", "yes") : words.phrase("Report", "no");
    }
    QString operator()(QDate day) const { return formats.date(day); }
    QString operator()(const QDateTime& moment) const { return formats.dateTime(moment); }
    QString operator()(FewerThan few) const { return u'<' + formats.number(few.limit); }
};

}  // namespace

QString cellText(const ReportCell& cell, Type type, const Formats& formats, const Words& words)
{
    return std::visit(Reader{type, formats, words}, cell);
}

bool isNumeric(Type type)
{
    switch (type) {
    case Type::Integer:
    case Type::Decimal:
    case Type::Minutes:
    case Type::Percent:
    case Type::Money:
        return true;
    case Type::Text:
    case Type::Name:
    case Type::Date:
    case Type::DateTime:
    case Type::YesNo:
        return false;
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::reports
