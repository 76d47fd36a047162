// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/saved_view_repository.h"

#include "core/sql/database.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kOfScreen = uR"(
    SELECT uid, screen, name, definition, shared FROM saved_view
     WHERE screen = :screen AND deleted = 0 AND (shared = 1 OR member_id = :member) ORDER BY id)";

constexpr QStringView kFind = uR"(
    SELECT uid, screen, name, definition, shared FROM saved_view WHERE uid = :uid AND deleted = 0)";

SavedView fromRow(const QSqlRecord& row)
{
    return {
        .id = Uid::fromBytes(row.value(u"uid"_s).toByteArray()),
        .screen = row.value(u"screen"_s).toString(),
        .name = row.value(u"name"_s).toString(),
        .definition = row.value(u"definition"_s).toString(),
        .shared = row.value(u"shared"_s).toBool(),
    };
}

}  // namespace

Result<QList<SavedView>> SavedViewRepository::of(const QString& screen, qint64 member)
{
    const auto rows
        = m_database.select(kOfScreen, {{u":screen"_s, screen}, {u":member"_s, member}});
    if (!rows)
        return rows.error();
    QList<SavedView> views;
    for (const auto& row : rows.value())
        views.append(fromRow(row));
    return views;
}

Result<SavedView> SavedViewRepository::find(const Uid& id)
{
    const auto rows = m_database.select(kFind, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"saved view"_s, {}};
    return fromRow(rows.value().first());
}

Result<void> SavedViewRepository::save(const SavedView& view, qint64 member)
{
    RowStore rows(m_database);
    Values values{{u"screen"_s, view.screen},
                  {u"name"_s, view.name},
                  {u"definition"_s, view.definition},
                  {u"shared"_s, view.shared ? 1 : 0},
                  {u"deleted"_s, 0}};
    const auto present = rows.idOf(u"saved_view", view.id);
    if (!present && present.error().code != Error::Code::NotFound)
        return present.error();
    if (!present)
        values.append({u"member_id"_s, member});
    const auto put = rows.put(u"saved_view", view.id, values);
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> SavedViewRepository::remove(const Uid& id)
{
    return RowStore(m_database).bin(u"saved_view", id);
}

}  // namespace kaasa::storage
