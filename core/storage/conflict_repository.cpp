// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_repository.h"

#include "core/sql/database.h"
#include "core/storage/row_stamping.h"
#include "core/storage/schema_registry.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kNote = uR"(
    INSERT OR REPLACE INTO sync_conflict (tab, row, col, kept_stamp, kept_device, kept_member,
                                          other, other_stamp, other_device, other_member, subject)
    VALUES (:tab, :row, :col, :kept_stamp, :kept_device, :kept_member, :other, :other_stamp,
            :other_device, :other_member, :subject))";

constexpr QStringView kAll = uR"(
    SELECT id, tab, row, col, subject, kept_stamp, kept_device, kept_member, other, other_stamp,
           other_device, other_member
      FROM sync_conflict ORDER BY max(kept_stamp, other_stamp) DESC, id)";

constexpr QStringView kWho = uR"(
    SELECT (SELECT name FROM member WHERE id = :member), (SELECT name FROM device WHERE id = :device))";

}  // namespace

Result<void> ConflictRepository::note(const Field& field, const ChangeAuthor& kept,
                                      const ChangeAuthor& other, const QVariant& otherValue)
{
    const auto noted = m_database.execute(kNote,
                                          {{u":tab"_s, field.table.number},
                                           {u":row"_s, field.row},
                                           {u":col"_s, field.column},
                                           {u":kept_stamp"_s, kept.stamp.time},
                                           {u":kept_device"_s, kept.stamp.device},
                                           {u":kept_member"_s, kept.member},
                                           {u":other"_s, otherValue},
                                           {u":other_stamp"_s, other.stamp.time},
                                           {u":other_device"_s, other.stamp.device},
                                           {u":other_member"_s, other.member},
                                           {u":subject"_s, field.subject}});
    return noted ? Result<void>() : Result<void>(noted.error());
}

Result<ConflictSide> ConflictRepository::side(const QVariant& value, const ChangeAuthor& author)
{
    const auto rows = m_database.select(
        kWho, {{u":member"_s, author.member}, {u":device"_s, author.stamp.device}});
    if (!rows)
        return rows.error();
    const auto& who = rows.value().first();
    return ConflictSide{value, stampTime(author.stamp.time), who.value(0).toString(),
                        who.value(1).toString()};
}

// Nothing for one that is settled: its row was erased, or its field written since.
Result<std::optional<Conflict>> ConflictRepository::standing(const QSqlRecord& row)
{
    const auto* table = findTable(row.value(u"tab"_s).toInt());
    const auto* column = table ? table->column(row.value(u"col"_s).toInt()) : nullptr;
    if (!column)
        return std::optional<Conflict>();
    const auto authorOf = [&row](const QString& side) -> ChangeAuthor {
        return {{row.value(side + u"_stamp"_s).toLongLong(),
                 row.value(side + u"_device"_s).toLongLong()},
                row.value(side + u"_member"_s)};
    };
    const auto kept = authorOf(u"kept"_s);
    const auto key = row.value(u"row"_s).toLongLong();
    const auto clock = readClock(m_database, *table, key);
    if (!clock && clock.error().code != Error::Code::NotFound)
        return clock.error();
    if (!clock || !(clock.value().at(column->number) == kept.stamp))
        return std::optional<Conflict>();
    const auto cell = m_database.value(
        u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column->name, table->name), {{u":id"_s, key}});
    if (!cell)
        return cell.error();
    const auto keptSide = side(cell.value(), kept);
    const auto otherSide = side(row.value(u"other"_s), authorOf(u"other"_s));
    if (!keptSide || !otherSide)
        return keptSide ? otherSide.error() : keptSide.error();
    const auto person = ownerOf(*table, key, u"person"_s);
    const auto event = ownerOf(*table, key, u"event"_s);
    if (!person || !event)
        return person ? event.error() : person.error();
    return std::optional(Conflict{.id = row.value(u"id"_s).toLongLong(),
                                  .table = table->name,
                                  .column = column->name,
                                  .row = key,
                                  .person = person.value(),
                                  .event = event.value(),
                                  .subject = row.value(u"subject"_s).toString(),
                                  .kept = keptSide.value(),
                                  .other = otherSide.value()});
}

// The row itself, or what it hangs on.
Result<qint64> ConflictRepository::ownerOf(const Table& table, qint64 row, const QString& owner)
{
    if (table.name == owner)
        return row;
    const auto column = owner + u"_id"_s;
    if (!table.column(column))
        return qint64(0);
    const auto key = m_database.value(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(column, table.name),
                                      {{u":id"_s, row}});
    return key ? Result<qint64>(key.value().toLongLong()) : key.error();
}

Result<QList<Conflict>> ConflictRepository::open()
{
    const auto rows = m_database.select(kAll);
    if (!rows)
        return rows.error();
    QList<Conflict> list;
    for (const auto& row : rows.value()) {
        const auto conflict = standing(row);
        if (!conflict)
            return conflict.error();
        if (conflict.value())
            list.append(*conflict.value());
    }
    return list;
}

Result<Conflict> ConflictRepository::find(qint64 id)
{
    const auto all = open();
    if (!all)
        return all.error();
    for (const auto& conflict : all.value()) {
        if (conflict.id == id)
            return conflict;
    }
    return Error{Error::Code::NotFound, u"conflict"_s, {}};
}

Result<void> ConflictRepository::remove(qint64 id)
{
    const auto removed
        = m_database.execute(u"DELETE FROM sync_conflict WHERE id = :id", {{u":id"_s, id}});
    return removed ? Result<void>() : Result<void>(removed.error());
}

}  // namespace kaasa::storage
