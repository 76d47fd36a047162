// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_export.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kHistory = uR"(
    SELECT a.id, a.at, lower(hex(m.uid)), a.kind, a.subject, a.undone_by IS NOT NULL,
           c.tab, c.col, c.key1, c.key2, c.key3, c.old, c.new
      FROM change c JOIN act a ON a.id = c.act_id LEFT JOIN member m ON m.id = a.member_id
     ORDER BY c.id)";

const QStringList kHistoryColumns{u"act"_s,     u"at"_s,     u"member"_s, u"kind"_s,
                                  u"subject"_s, u"undone"_s, u"table"_s,  u"row"_s,
                                  u"column"_s,  u"before"_s, u"after"_s};

struct LocalTable {
    QString name;
    QString sql;
    QStringList columns;
};

// The keys of an import are its only name, so they stay.
const QList<LocalTable>& allLocalTables()
{
    static const QList<LocalTable> kTables{
        {u"device"_s,
         u"SELECT lower(hex(uid)), name, prefix FROM device ORDER BY uid"_s,
         {u"uid"_s, u"name"_s, u"prefix"_s}},
        {u"erased"_s, u"SELECT lower(hex(uid)) FROM erased ORDER BY uid"_s, {u"uid"_s}},
        {u"import_batch"_s,
         u"SELECT id, kind, source, at, rows, made, updated, same, faults, undone_at "
         "FROM import_batch ORDER BY id"_s,
         {u"number"_s, u"kind"_s, u"source"_s, u"at"_s, u"rows"_s, u"made"_s, u"updated"_s,
          u"same"_s, u"faults"_s, u"undone_at"_s}},
        {u"local_setting"_s,
         u"SELECT key, value FROM local_setting ORDER BY key"_s,
         {u"key"_s, u"value"_s}},
    };
    return kTables;
}

/// "person" for person_id.
QString referenceName(const QString& column)
{
    return column.endsWith(u"_id"_s) ? column.chopped(3) : column;
}

QString text(const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return value.toString();
}

QString uidOf(const QString& alias)
{
    return u"lower(hex(%1.uid))"_s.arg(alias);
}

/// Marks order computers' writes; what they mean (who stands first in a queue) is kept.
bool isClock(const Table& table, const Column& column)
{
    return table.merge == Merge::ObservedRemove && column.type == ColumnType::Stamp;
}

/// Finds the uid behind a local key, for values of History.
class UidLookup {
public:
    explicit UidLookup(sql::Database& database)
        : m_database(database)
    {
    }

    Result<QString> find(const QString& table, qint64 key)
    {
        const auto known = m_known.constFind({table, key});
        if (known != m_known.constEnd())
            return *known;
        const auto found = m_database.value(
            u"SELECT lower(hex(uid)) FROM %1 WHERE id = :id"_s.arg(table), {{u":id"_s, key}});
        if (!found && found.error().code != Error::Code::NotFound)
            return found.error();
        const auto uid = found ? found.value().toString() : QString();
        m_known.insert({table, key}, uid);
        return uid;
    }

private:
    sql::Database& m_database;
    QHash<std::pair<QString, qint64>, QString> m_known;
};

}  // namespace

Result<void> TableExport::readQuery(const QString& sql, const QStringList& columns,
                                    const Sink& sink)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return statement.error();
    if (const auto run = statement.value().run(); !run)
        return run.error();
    if (const auto taken = sink(columns); !taken)
        return taken;
    while (statement.value().next()) {
        QStringList row;
        for (int i = 0; i < columns.size(); ++i)
            row.append(text(statement.value().value(i)));
        if (const auto taken = sink(row); !taken)
            return taken;
    }
    if (const auto read = statement.value().ended(); !read)
        return read.error();
    return {};
}

Result<void> TableExport::readTable(const Table& table, const Sink& sink)
{
    QStringList selected;
    QStringList columns;
    QString joins;
    const auto join = [&](const QString& column, const QString& referenced) {
        const auto alias = u"r%1"_s.arg(columns.size());
        joins += u" LEFT JOIN %1 %2 ON %2.id = t.%3"_s.arg(referenced, alias, column);
        selected.append(uidOf(alias));
        columns.append(referenceName(column));
    };
    if (table.merge == Merge::ObservedRemove) {
        for (const auto& key : table.keyColumns())
            join(key, referenceName(key));
    } else {
        selected.append(uidOf(u"t"_s));
        columns.append(u"uid"_s);
    }
    const auto keys = columns.size();
    for (const auto& column : table.columns) {
        if (isClock(table, column))
            continue;
        if (column.type == ColumnType::Reference) {
            join(column.name, column.references);
        } else {
            selected.append(u"t."_s + column.name);
            columns.append(column.name);
        }
    }
    QStringList order;
    for (int i = 1; i <= keys; ++i)
        order.append(QString::number(i));
    const auto standing
        = table.merge == Merge::ObservedRemove ? u" WHERE t.mark > t.cleared"_s : QString();
    return readQuery(u"SELECT "_s + selected.join(u", "_s) + u" FROM "_s + table.name + u" t"_s
                         + joins + standing + u" ORDER BY "_s + order.join(u", "_s),
                     columns, sink);
}

QStringList TableExport::localTables()
{
    QStringList names;
    for (const auto& table : allLocalTables())
        names.append(table.name);
    return names;
}

Result<void> TableExport::readLocalTable(const QString& name, const Sink& sink)
{
    for (const auto& table : allLocalTables()) {
        if (table.name == name)
            return readQuery(table.sql, table.columns, sink);
    }
    return Error{Error::Code::NotFound, u"no local table "_s + name, {}};
}

Result<void> TableExport::readHistory(const Sink& sink)
{
    auto statement = m_database.prepare(kHistory);
    if (!statement)
        return statement.error();
    if (const auto run = statement.value().run(); !run)
        return run.error();
    if (const auto taken = sink(kHistoryColumns); !taken)
        return taken;
    UidLookup uids(m_database);
    while (statement.value().next()) {
        const auto at = [&](int place) { return statement.value().value(place); };
        const auto* table = findTable(at(6).toInt());
        if (!table)
            continue;  // written by a newer Kaasa
        const auto* column = table->column(at(7).toInt());
        if (column && column->type == ColumnType::Stamp)
            continue;
        QStringList keys;
        const auto keyColumns = table->keyColumns();
        for (int i = 0; i < keyColumns.size(); ++i) {
            const auto uid
                = uids.find(keyColumns.size() == 1 ? table->name : referenceName(keyColumns[i]),
                            at(8 + i).toLongLong());
            if (!uid)
                return uid.error();
            keys.append(uid.value());
        }
        QStringList row;
        for (int i = 0; i < 6; ++i)
            row.append(text(at(i)));
        row << table->name << keys.join(u' ') << (column ? referenceName(column->name) : QString());
        for (const int place : {11, 12}) {
            if (!column || column->type != ColumnType::Reference || at(place).isNull()) {
                row.append(column ? text(at(place)) : QString());
                continue;
            }
            const auto uid = uids.find(column->references, at(place).toLongLong());
            if (!uid)
                return uid.error();
            row.append(uid.value());
        }
        if (const auto taken = sink(row); !taken)
            return taken;
    }
    if (const auto read = statement.value().ended(); !read)
        return read.error();
    return {};
}

}  // namespace kaasa::storage
