// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_kind_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kAll = uR"(
    SELECT uid, code, position, text_lv, text_et, text_ru, text_en FROM list_value
     WHERE list = 'event_kind' AND deleted = 0 ORDER BY position, code)";

constexpr QStringView kFind = uR"(
    SELECT uid, code, position, text_lv, text_et, text_ru, text_en FROM list_value
     WHERE list = 'event_kind' AND code = :code ORDER BY deleted LIMIT 1)";

QString textColumn(Language language)
{
    return u"text_"_s + languageCode(language);
}

domain::EventKind fromRow(const QSqlRecord& row)
{
    domain::EventKind kind;
    kind.id = domain::EventKindId::fromBytes(row.value(u"uid"_s).toByteArray());
    kind.code = row.value(u"code"_s).toString();
    kind.position = row.value(u"position"_s).toString();
    for (const auto language : kLanguages) {
        const auto text = row.value(textColumn(language)).toString();
        if (!text.isEmpty())
            kind.texts.insert(language, text);
    }
    return kind;
}

Values toRow(const domain::EventKind& kind)
{
    Values values{{u"list"_s, u"event_kind"_s},
                  {u"code"_s, kind.code},
                  {u"position"_s, kind.position},
                  {u"deleted"_s, 0}};
    for (const auto language : kLanguages)
        values.append({textColumn(language), kind.texts.value(language)});
    return values;
}

}  // namespace

Result<QList<domain::EventKind>> EventKindRepository::all() const
{
    const auto rows = m_database.select(kAll);
    if (!rows)
        return rows.error();
    QList<domain::EventKind> kinds;
    for (const auto& row : rows.value())
        kinds.append(fromRow(row));
    return kinds;
}

Result<domain::EventKind> EventKindRepository::find(const QString& code) const
{
    const auto rows = m_database.select(kFind, {{u":code"_s, code}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"event kind"_s, {u"kind"_s}};
    return fromRow(rows.value().first());
}

Result<domain::EventKind> EventKindRepository::findByKey(qint64 key) const
{
    const auto code
        = m_database.value(u"SELECT code FROM list_value WHERE id = :key", {{u":key"_s, key}});
    return code ? find(code.value().toString()) : code.error();
}

Result<qint64> EventKindRepository::keyOf(const QString& code) const
{
    const auto kind = find(code);
    if (!kind)
        return kind.error();
    return RowStore(m_database).idOf(u"list_value", kind.value().id.uid());
}

Result<void> EventKindRepository::save(const domain::EventKind& kind)
{
    const auto put = RowStore(m_database).put(u"list_value", kind.id.uid(), toRow(kind));
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> EventKindRepository::remove(const domain::EventKindId& id)
{
    return RowStore(m_database).bin(u"list_value", id.uid());
}

domain::EventKindId EventKindRepository::idOf(const QString& code)
{
    return domain::EventKindId(derivedUid("list_value", {"event_kind", code.toLatin1()}));
}

}  // namespace kaasa::storage
