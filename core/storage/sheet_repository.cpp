// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sheet_repository.h"

#include "core/crypto/hash.h"
#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kFind = uR"(
    SELECT id, uid, event_id, number, options, made_at FROM sheet
     WHERE deleted = 0 AND %1 ORDER BY id DESC LIMIT 1)";

constexpr QStringView kAlike = uR"(
    SELECT id, number FROM sheet
     WHERE event_id = :event AND options = :options AND deleted = 0 ORDER BY id DESC)";

constexpr QStringView kNumbers = uR"(
    SELECT number FROM sheet WHERE event_id = :event AND deleted = 0 ORDER BY id DESC)";

constexpr QStringView kRows = uR"(
    SELECT coalesce(person_id, 0) FROM sheet_row WHERE sheet_id = :sheet AND deleted = 0 ORDER BY row)";

}  // namespace

QString sheetRowCode(const QString& number, int row)
{
    // without what can be taken for one another on paper; one row in a million million clashes
    constexpr QStringView kSigns = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    constexpr qsizetype kLength = 8;
    const auto bytes = crypto::hash(u"%1/%2"_s.arg(number).arg(row).toUtf8(), 16);
    QString code;
    for (qsizetype i = 0; i < kLength; ++i)
        code += kSigns[uchar(bytes[i]) % kSigns.size()];
    return code;
}

Result<std::optional<PrintedSheet>> SheetRepository::first(const QString& where,
                                                           const QVariant& value) const
{
    const auto found = m_database.select(kFind.toString().arg(where), {{u":value"_s, value}});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return std::optional<PrintedSheet>();
    const auto& row = found.value().first();
    PrintedSheet sheet{.id = Uid::fromBytes(row.value(1).toByteArray()),
                       .event = row.value(2).toLongLong(),
                       .number = row.value(3).toString(),
                       .options = row.value(4).toString(),
                       .madeAt = timeFrom(row.value(5))};
    const auto people = rowsOf(row.value(0).toLongLong());
    if (!people)
        return people.error();
    sheet.rows = people.value();
    return std::optional(sheet);
}

Result<QList<qint64>> SheetRepository::rowsOf(qint64 sheet) const
{
    const auto rows = m_database.select(kRows, {{u":sheet"_s, sheet}});
    if (!rows)
        return rows.error();
    QList<qint64> people;
    for (const auto& row : rows.value())
        people.append(row.value(0).toLongLong());
    return people;
}

Result<std::optional<PrintedSheet>> SheetRepository::newestOf(qint64 event) const
{
    return first(u"event_id = :value"_s, event);
}

Result<QList<PrintedSheet>> SheetRepository::ofEvent(qint64 event) const
{
    const auto numbers = m_database.select(kNumbers, {{u":event"_s, event}});
    if (!numbers)
        return numbers.error();
    QList<PrintedSheet> sheets;
    for (const auto& row : numbers.value()) {
        const auto sheet = find(row.value(0).toString());
        if (!sheet)
            return sheet.error();
        sheets.append(sheet.value());
    }
    return sheets;
}

Result<PrintedSheet> SheetRepository::find(const QString& number) const
{
    const auto sheet = first(u"number = :value"_s, number);
    if (!sheet)
        return sheet.error();
    if (!sheet.value())
        return Error{Error::Code::NotFound, u"sheet"_s, {u"sheet"_s}};
    return *sheet.value();
}

Result<std::pair<PrintedSheet, int>> SheetRepository::scanned(const QString& code) const
{
    const auto sheet = find(code.section(u'/', 0, 0));
    if (!sheet)
        return sheet.error();
    const auto ofRow = code.section(u'/', 1);
    if (ofRow.isEmpty())
        return std::pair(sheet.value(), 0);
    for (int row = 1; row <= int(sheet.value().rows.size()); ++row) {
        if (sheetRowCode(sheet.value().number, row) == ofRow)
            return std::pair(sheet.value(), row);
    }
    return Error{Error::Code::NotFound, u"row of a sheet"_s, {u"sheet"_s}};
}

Result<QString> SheetRepository::numberOfSame(const PrintedSheet& sheet) const
{
    const auto alike
        = m_database.select(kAlike, {{u":event"_s, sheet.event}, {u":options"_s, sheet.options}});
    if (!alike)
        return alike.error();
    for (const auto& row : alike.value()) {
        const auto people = rowsOf(row.value(0).toLongLong());
        if (!people)
            return people.error();
        if (people.value() == sheet.rows)
            return row.value(1).toString();
    }
    return QString();
}

Result<void> SheetRepository::save(const PrintedSheet& sheet, qint64 member)
{
    RowStore store(m_database);
    const auto key = store.put(u"sheet", sheet.id,
                               {{u"event_id"_s, sheet.event},
                                {u"number"_s, sheet.number},
                                {u"options"_s, sheet.options},
                                {u"made_at"_s, storedTime(sheet.madeAt)},
                                {u"member_id"_s, member},
                                {u"deleted"_s, 0}});
    if (!key)
        return key.error();
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        const auto person = sheet.rows[i] == 0 ? QVariant() : QVariant(sheet.rows[i]);
        const auto put = store.put(
            u"sheet_row", derivedUid("sheet_row", {sheet.id.toBytes(), QByteArray::number(i + 1)}),
            {{u"sheet_id"_s, key.value()},
             {u"row"_s, i + 1},
             {u"person_id"_s, person},
             {u"deleted"_s, 0}});
        if (!put)
            return put.error();
    }
    return {};
}

}  // namespace kaasa::storage
