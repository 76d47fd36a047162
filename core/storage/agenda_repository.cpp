// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/agenda_repository.h"

#include "core/sql/database.h"
#include "core/storage/child_rows.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::AgendaItem;

namespace {

constexpr QStringView kSelect = uR"(
    SELECT a.uid, s.uid AS session, a.position, a.starts_at, a.minutes, a.topic, a.speaker, a.organisation
      FROM session s JOIN agenda_item a ON a.session_id = s.id
     WHERE a.deleted = 0 AND s.deleted = 0 AND %1 ORDER BY s.starts_at, s.id, a.position, a.id)";

AgendaItem fromRow(const QSqlRecord& row)
{
    return {
        .id = domain::AgendaItemId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .session = domain::SessionId::fromBytes(row.value(u"session"_s).toByteArray()),
        .position = row.value(u"position"_s).toInt(),
        .startsAt = QTime::fromString(row.value(u"starts_at"_s).toString(), u"HH:mm"_s),
        .minutes = row.value(u"minutes"_s).toInt(),
        .topic = row.value(u"topic"_s).toString(),
        .speaker = row.value(u"speaker"_s).toString(),
        .organisation = row.value(u"organisation"_s).toString(),
    };
}

Values toRow(const AgendaItem& item)
{
    return {
        {u"position"_s, item.position},
        {u"starts_at"_s,
         item.startsAt.isValid() ? QVariant(item.startsAt.toString(u"HH:mm"_s)) : QVariant()},
        {u"minutes"_s, item.minutes},
        {u"topic"_s, item.topic},
        {u"speaker"_s, item.speaker},
        {u"organisation"_s, item.organisation},
        {u"deleted"_s, 0},
    };
}

}  // namespace

Result<QList<AgendaItem>> AgendaRepository::select(const QString& where, qint64 key) const
{
    const auto rows = m_database.select(kSelect.toString().arg(where), {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    QList<AgendaItem> items;
    for (const auto& row : rows.value())
        items.append(fromRow(row));
    return items;
}

Result<QList<AgendaItem>> AgendaRepository::ofSession(qint64 session) const
{
    return select(u"s.id = :key"_s, session);
}

Result<QList<AgendaItem>> AgendaRepository::ofEvent(qint64 event) const
{
    return select(u"s.event_id = :key"_s, event);
}

Result<void> AgendaRepository::save(qint64 session, const QList<AgendaItem>& items)
{
    RowStore store(m_database);
    QSet<Uid> kept;
    int position = 0;
    for (auto item : items) {
        item.position = position++;
        kept.insert(item.id.uid());
        auto values = toRow(item);
        values.append({u"session_id"_s, session});
        if (const auto put = store.put(u"agenda_item", item.id.uid(), values); !put)
            return put.error();
    }
    return binOthers(m_database, {u"agenda_item", u"session_id", session}, kept);
}

}  // namespace kaasa::storage
