// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <sqlite3.h>

namespace kaasa::bench {

/// SQLite by its own C interface, with nothing of Qt or of us in between: the floor of what a file
/// of this form can do. Ends the program at the first error.
class RawSqlite {
public:
    /// With the settings of our own files: write-ahead log, every commit durable.
    explicit RawSqlite(const QString& path);
    ~RawSqlite();
    RawSqlite(const RawSqlite&) = delete;
    RawSqlite& operator=(const RawSqlite&) = delete;

    void execute(const QByteArray& sql);
    sqlite3_stmt* prepare(const QByteArray& sql);
    /// Runs to the end, reading every column as text; how many rows there were.
    int readAll(sqlite3_stmt* statement);
    void bind(sqlite3_stmt* statement, int place, const QByteArray& text);
    void bind(sqlite3_stmt* statement, int place, qint64 number);

private:
    void check(int code) const;

    sqlite3* m_database = nullptr;
    QList<sqlite3_stmt*> m_statements;
};

}  // namespace kaasa::bench
