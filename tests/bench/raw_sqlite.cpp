// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_sqlite.h"

namespace kaasa::bench {

RawSqlite::RawSqlite(const QString& path)
{
    check(sqlite3_open(path.toUtf8().constData(), &m_database));
    for (const auto* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA foreign_keys=ON", "PRAGMA temp_store=MEMORY"})
        execute(pragma);
}

RawSqlite::~RawSqlite()
{
    for (auto* statement : m_statements)  // only ours: FTS5 keeps statements of its own
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void RawSqlite::execute(const QByteArray& sql)
{
    check(sqlite3_exec(m_database, sql.constData(), nullptr, nullptr, nullptr));
}

sqlite3_stmt* RawSqlite::prepare(const QByteArray& sql)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr));
    m_statements.append(statement);
    return statement;
}

int RawSqlite::readAll(sqlite3_stmt* statement)
{
    int rows = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
        ++rows;
    }
    if (code != SQLITE_DONE)
        check(code);
    check(sqlite3_reset(statement));
    return rows;
}

void RawSqlite::bind(sqlite3_stmt* statement, int place, const QByteArray& text)
{
    check(
        sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT));
}

void RawSqlite::bind(sqlite3_stmt* statement, int place, qint64 number)
{
    check(sqlite3_bind_int64(statement, place, number));
}

void RawSqlite::check(int code) const
{
    if (code != SQLITE_OK)
        qFatal("floor: %s", sqlite3_errmsg(m_database));
}

}  // namespace kaasa::bench
