// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSqlRecord>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace kaasa::sql {

/// What SQLite says about the last call on `handle`, as one of our codes.
Error lastError(sqlite3* handle, const QString& path);

/// One compiled statement. Talks to SQLite itself: through QSqlQuery every value passes four
/// copies, which is most of what a small statement costs (docs/decisions/0004).
class Prepared {
public:
    /// Errors: those of `lastError`.
    static Result<std::unique_ptr<Prepared>> compile(sqlite3* handle, const QString& path,
                                                     QStringView sql);
    ~Prepared();
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    const QString& sql() const { return m_sql; }
    int places() const;
    /// From 1; 0 when there is no such place.
    int placeOf(const QString& name) const;

    void bind(int place, const QVariant& value);
    void bindInteger(int place, qint64 value);
    /// Not copied: must live until the statement has run.
    void bindText(int place, QByteArrayView utf8);
    void bindBytes(int place, QByteArrayView bytes);
    void bindNothing(int place);

    /// Runs up to the first row, or to the end when there is none. Errors: those of `lastError`.
    Result<void> run();
    /// The first row after `run`, then the others; false after the last.
    bool next();
    QVariant value(int column) const;
    /// The row with the names of its columns.
    QSqlRecord record();
    /// Ends the read before the last row was reached.
    void reset();
    /// What broke off the reading; nothing when all rows were read.
    const std::optional<Error>& fault() const { return m_fault; }

    qint64 lastInsertId() const { return m_lastInsertId; }
    qint64 changedRows() const { return m_changedRows; }

    /// The database closes; nothing can be run any more.
    void finalize();

private:
    Prepared(sqlite3* handle, QString path, QString sql, sqlite3_stmt* statement);
    /// Kept until the next run.
    QByteArrayView held(int place, QByteArray bytes);
    /// One step; what became of it goes to the members below.
    void step();

    enum class State { Idle, FirstRow, Rows, Ended };

    sqlite3* m_handle;
    sqlite3_stmt* m_statement;
    QString m_path;
    QString m_sql;
    State m_state = State::Idle;
    std::vector<QByteArray> m_held;  ///< what is bound, by place
    std::optional<Error> m_fault;
    qint64 m_lastInsertId = 0;
    qint64 m_changedRows = 0;
    QSqlRecord m_columns;        ///< names without values
    int m_columnsCompiled = -1;  ///< how often SQLite had compiled it anew when they were read
};

}  // namespace kaasa::sql
