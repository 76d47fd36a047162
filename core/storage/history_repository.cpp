// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_repository.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kSelect = uR"(
    SELECT a.id, a.at, m.name AS member, a.kind, a.subject, a.undone_by, a.batch_id
      FROM act a LEFT JOIN member m ON m.id = a.member_id)";

constexpr QStringView kValues = uR"(
    SELECT tab, col, key1, old, new, person_id, event_id FROM change WHERE act_id = :act
    ORDER BY id)";

constexpr QStringView kMatching = uR"(
    WHERE (:kinds IS NULL OR a.kind IN (SELECT value FROM json_each(:kinds)))
      AND (:member IS NULL OR m.name = :member) AND (:since IS NULL OR a.at >= :since)
      AND (NOT :standing OR a.undone_by IS NULL)
    ORDER BY a.id DESC LIMIT :limit)";

// What another computer did is taken back on the page History, not by a key pressed at this one.
constexpr QStringView kLastUndoable = uR"(
    WHERE a.device_id = 1 AND a.undone_by IS NULL AND a.undoes IS NULL
      AND a.kind <> 'profile.create' AND a.at >= :since
    ORDER BY a.id DESC LIMIT 1)";

// Redo reaches back only as far as nothing new was done since.
constexpr QStringView kLastRedoable = uR"(
    WHERE a.device_id = 1 AND a.undone_by IS NULL
      AND a.undoes IN (SELECT id FROM act WHERE undoes IS NULL)
      AND a.id > (SELECT max(id) FROM act WHERE undoes IS NULL AND device_id = 1)
      AND a.at >= :since
    ORDER BY a.id DESC LIMIT 1)";

HistoryEntry fromRow(const QSqlRecord& row)
{
    return {
        .act = row.value(u"id"_s).toLongLong(),
        .at = QDateTime::fromString(row.value(u"at"_s).toString(), Qt::ISODateWithMs),
        .member = row.value(u"member"_s).toString(),
        .kind = row.value(u"kind"_s).toString(),
        .subject = row.value(u"subject"_s).toString(),
        .undone = !row.value(u"undone_by"_s).isNull(),
        .batch = row.value(u"batch_id"_s).toLongLong(),
    };
}

}  // namespace

Result<QList<HistoryEntry>> HistoryRepository::entries(QStringView where, qint64 key, int limit)
{
    const auto rows = m_database.select(kSelect.toString() + where.toString(),
                                        {{u":key"_s, key}, {u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<HistoryEntry> list;
    for (const auto& row : rows.value()) {
        auto entry = fromRow(row);
        if (const auto read = readValues(entry); !read)
            return read.error();
        list.append(std::move(entry));
    }
    return list;
}

Result<void> HistoryRepository::readValues(HistoryEntry& entry)
{
    const auto rows = m_database.select(kValues, {{u":act"_s, entry.act}});
    if (!rows)
        return rows.error();
    for (const auto& row : rows.value()) {
        if (entry.person == 0)
            entry.person = row.value(5).toLongLong();
        if (entry.event == 0)
            entry.event = row.value(6).toLongLong();
        const auto* table = findTable(row.value(0).toInt());
        if (!table)
            continue;  // written by a newer Kaasa
        const auto* column = table->column(row.value(1).toInt());
        entry.values.append({table->name, column ? column->name : QString(),
                             row.value(2).toLongLong(), row.value(3), row.value(4)});
    }
    return {};
}

Result<QList<HistoryEntry>> HistoryRepository::ofPerson(qint64 person, int limit)
{
    return entries(u" WHERE a.id IN (SELECT act_id FROM change WHERE person_id = :key) ORDER BY "
                   u"a.id DESC LIMIT :limit",
                   person, limit);
}

Result<QList<HistoryEntry>> HistoryRepository::ofEvent(qint64 event, int limit)
{
    return entries(u" WHERE a.id IN (SELECT act_id FROM change WHERE event_id = :key) ORDER BY "
                   u"a.id DESC LIMIT :limit",
                   event, limit);
}

Result<QList<HistoryEntry>> HistoryRepository::latest(int limit)
{
    return entries(u" WHERE a.id > :key ORDER BY a.id DESC LIMIT :limit", 0, limit);
}

Result<QList<HistoryEntry>> HistoryRepository::matching(const HistoryFilter& filter, int limit)
{
    const auto orNull
        = [](bool given, const QVariant& value) { return given ? value : QVariant(); };
    const auto kinds = QJsonDocument(QJsonArray::fromStringList(filter.kinds)).toJson();
    const auto rows = m_database.select(
        kSelect.toString() + kMatching.toString(),
        {{u":kinds"_s, orNull(!filter.kinds.isEmpty(), QString::fromUtf8(kinds))},
         {u":member"_s, orNull(!filter.member.isEmpty(), filter.member)},
         {u":since"_s,
          orNull(filter.since.isValid(), filter.since.toUTC().toString(Qt::ISODateWithMs))},
         {u":standing"_s, filter.standing},
         {u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<HistoryEntry> list;
    for (const auto& row : rows.value())
        list.append(fromRow(row));
    return list;
}

Result<QStringList> HistoryRepository::members()
{
    const auto rows = m_database.select(
        u"SELECT DISTINCT m.name FROM member m WHERE EXISTS (SELECT 1 FROM act WHERE member_id = "
        "m.id) ORDER BY m.name");
    if (!rows)
        return rows.error();
    QStringList names;
    for (const auto& row : rows.value())
        names.append(row.value(0).toString());
    return names;
}

Result<HistoryEntry> HistoryRepository::find(qint64 act)
{
    auto found = entries(u" WHERE a.id = :key LIMIT :limit", act, 1);
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Code::NotFound, u"act %1"_s.arg(act), {}};
    return found.value().first();
}

Result<std::optional<HistoryEntry>> HistoryRepository::lastUndoable(const QDateTime& since)
{
    const auto rows = m_database.select(kSelect.toString() + kLastUndoable.toString(),
                                        {{u":since"_s, since.toUTC().toString(Qt::ISODateWithMs)}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<HistoryEntry>();
    return std::optional(fromRow(rows.value().first()));
}

Result<std::optional<HistoryEntry>> HistoryRepository::lastRedoable(const QDateTime& since)
{
    const auto rows = m_database.select(kSelect.toString() + kLastRedoable.toString(),
                                        {{u":since"_s, since.toUTC().toString(Qt::ISODateWithMs)}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return std::optional<HistoryEntry>();
    return std::optional(fromRow(rows.value().first()));
}

Result<QList<qint64>> HistoryRepository::actsOfBatch(qint64 batch)
{
    const auto rows
        = m_database.select(u"SELECT id FROM act WHERE batch_id = :batch AND undone_by IS NULL "
                            "ORDER BY id DESC",
                            {{u":batch"_s, batch}});
    if (!rows)
        return rows.error();
    QList<qint64> acts;
    for (const auto& row : rows.value())
        acts.append(row.value(0).toLongLong());
    return acts;
}

}  // namespace kaasa::storage
