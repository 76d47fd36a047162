// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sql/statement.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlRecord>
#include <QVariant>

#include <memory>

namespace kaasa::sql {

class StatementPool;

/// Values for the named places of a statement: `{{u":uid"_s, id.toBytes()}}`.
using Bindings = QList<std::pair<QString, QVariant>>;
using Rows = QList<QSqlRecord>;

/// One connection to one SQLite file. Belongs to the thread that opened it.
/// Prepared statements are kept, so the same text runs fast the second time.
class Database {
public:
    enum class Access {
        ReadWrite,  ///< creates the file when there is none
        ReadOnly,   ///< refuses every change; still takes part in write-ahead logging
    };

    /// WAL, `synchronous=FULL`, foreign keys on, temporary tables in memory, pages of 4096 bytes,
    /// up to 5 s of patience with another writer. Errors: ReadOnly, DiskFull, Damaged, NotAProfile,
    /// Busy, FileMissing, Storage.
    static Result<std::unique_ptr<Database>> open(const QString& path, Access access);
    /// Gone when closed: for tests and trial runs.
    static Result<std::unique_ptr<Database>> inMemory();

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }

    /// All rows at once. For long results use `prepare` and walk through them.
    Result<Rows> select(QStringView sql, const Bindings& bindings = {});
    /// The first column of the first row; NotFound when there is no row.
    Result<QVariant> value(QStringView sql, const Bindings& bindings = {});
    /// How many rows were changed.
    Result<qint64> execute(QStringView sql, const Bindings& bindings = {});
    /// Runs statements that each end with `;` and an empty line (a migration file).
    Result<void> executeScript(const QString& script);

    /// A statement with places `?`, ready to run many times. Lives no longer than the database.
    Result<Statement> prepare(QStringView sql);

    qint64 lastInsertId() const { return m_lastInsertId; }

    /// SQLite's own, for what QtSql has no words for. Closed with the database.
    sqlite3* handle() const;

private:
    friend class Transaction;
    Database(QString path, QString connectionName);

    QSqlDatabase connection() const { return QSqlDatabase::database(m_connectionName, false); }
    Result<void> connect(Access access);
    Result<std::shared_ptr<Prepared>> run(QStringView sql, const Bindings& bindings);

    QString m_path;
    QString m_connectionName;
    std::shared_ptr<StatementPool> m_statements;
    qint64 m_lastInsertId = 0;
    bool m_inTransaction = false;
};

}  // namespace kaasa::sql
