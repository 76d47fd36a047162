// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"

#include "core/base/field_check.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::cli {

Result<QDateTime> typedTime(const QString& typed)
{
    auto text = typed.trimmed();
    text.replace(u' ', u'T');
    const auto moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || !text.contains(u'T'))
        return invalidField(u"time", FieldFault::NotReadable, {typed});
    return moment.toUTC();
}

Result<QDate> typedDay(QStringView field, const QString& typed)
{
    const auto day = QDate::fromString(typed.trimmed(), Qt::ISODate);
    if (!day.isValid())
        return invalidField(field, FieldFault::NotReadable, {typed});
    return day;
}

Result<Period> typedPeriod(const QString& typed)
{
    const auto ends = typed.split(u".."_s);
    if (ends.size() != 2)
        return invalidField(u"period", FieldFault::NotReadable, {typed});
    Period period;
    for (auto [text, day] : {std::pair{ends.first(), &period.first}, {ends.last(), &period.last}}) {
        if (text.isEmpty())
            continue;
        const auto read = typedDay(u"period", text);
        if (!read)
            return read.error();
        *day = read.value();
    }
    if (period.first.isValid() && period.last.isValid() && period.last < period.first)
        return invalidField(u"period", FieldFault::NotReadable, {typed});
    return period;
}

Result<TypedLanguages> typedLanguages(const QString& typed, Language otherwise)
{
    if (typed.isEmpty())
        return TypedLanguages{otherwise, std::nullopt};
    const auto codes = typed.split(u'+');
    const auto first = languageFromCode(codes.first());
    const auto second = codes.size() == 2 ? languageFromCode(codes.last()) : std::nullopt;
    if (!first || codes.size() > 2 || (codes.size() == 2 && !second))
        return invalidField(u"language", FieldFault::NotReadable, {typed});
    return TypedLanguages{*first, second == first ? std::nullopt : second};
}

Result<int> typedNumber(QStringView field, const QString& typed, int otherwise)
{
    if (typed.isEmpty())
        return otherwise;
    bool read = false;
    const auto number = typed.toInt(&read);
    if (!read || number < 0)
        return invalidField(field, FieldFault::NotReadable, {typed});
    return number;
}

Result<qint64> typedKey(sql::Database& database, const QString& table, const QString& typed)
{
    const Error missing{Error::Code::NotFound, table, {table, typed}};
    const auto uid = Uid::fromString(typed);
    if (uid.isNull())
        return missing;
    const auto key = storage::RowStore(database).idOf(table, uid);
    return key || key.error().code != Error::Code::NotFound ? key : Result<qint64>(missing);
}

QString answeredTime(const QDateTime& moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

}  // namespace kaasa::cli
