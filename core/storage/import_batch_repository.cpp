// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_batch_repository.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kInsert = uR"(
    INSERT INTO import_batch (kind, source, at) VALUES (:kind, :source, :at))";

constexpr QStringView kFinish = uR"(
    UPDATE import_batch SET rows = :rows, made = :made, updated = :updated, same = :same, faults = :faults
     WHERE id = :key)";

constexpr QStringView kSelect = uR"(
    SELECT id, kind, source, at, rows, made, updated, same, faults, undone_at FROM import_batch)";

ImportBatch fromRow(const QSqlRecord& row)
{
    return {.key = row.value(0).toLongLong(),
            .kind = row.value(1).toString(),
            .source = row.value(2).toString(),
            .at = QDateTime::fromString(row.value(3).toString(), Qt::ISODate),
            .rows = row.value(4).toInt(),
            .made = row.value(5).toInt(),
            .updated = row.value(6).toInt(),
            .same = row.value(7).toInt(),
            .faults = row.value(8).toInt(),
            .undoneAt = QDateTime::fromString(row.value(9).toString(), Qt::ISODate)};
}

Result<void> done(const Result<qint64>& executed)
{
    return executed ? Result<void>() : Result<void>(executed.error());
}

}  // namespace

Result<qint64> ImportBatchRepository::begin(const ImportBatch& batch)
{
    const auto inserted = m_database.execute(kInsert,
                                             {{u":kind"_s, batch.kind},
                                              {u":source"_s, batch.source},
                                              {u":at"_s, batch.at.toUTC().toString(Qt::ISODate)}});
    if (!inserted)
        return inserted.error();
    return m_database.lastInsertId();
}

Result<void> ImportBatchRepository::finish(const ImportBatch& batch)
{
    return done(m_database.execute(kFinish,
                                   {{u":rows"_s, batch.rows},
                                    {u":made"_s, batch.made},
                                    {u":updated"_s, batch.updated},
                                    {u":same"_s, batch.same},
                                    {u":faults"_s, batch.faults},
                                    {u":key"_s, batch.key}}));
}

Result<void> ImportBatchRepository::markUndone(qint64 key, const QDateTime& at)
{
    return done(
        m_database.execute(u"UPDATE import_batch SET undone_at = :at WHERE id = :key",
                           {{u":at"_s, at.toUTC().toString(Qt::ISODate)}, {u":key"_s, key}}));
}

Result<void> ImportBatchRepository::forget(qint64 key)
{
    return done(
        m_database.execute(u"DELETE FROM import_batch WHERE id = :key", {{u":key"_s, key}}));
}

Result<QList<ImportBatch>> ImportBatchRepository::latest(int limit)
{
    const auto rows = m_database.select(kSelect.toString() + u" ORDER BY id DESC LIMIT :limit"_s,
                                        {{u":limit"_s, limit}});
    if (!rows)
        return rows.error();
    QList<ImportBatch> batches;
    for (const auto& row : rows.value())
        batches.append(fromRow(row));
    return batches;
}

Result<ImportBatch> ImportBatchRepository::find(qint64 key)
{
    const auto rows
        = m_database.select(kSelect.toString() + u" WHERE id = :key"_s, {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"import"_s, {}};
    return fromRow(rows.value().first());
}

}  // namespace kaasa::storage
