// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/database.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kaasa::sql {
namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones carry them in the low
// byte.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

constexpr int kCachedStatements = 400;

Error::Code codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case Busy:
    case Locked:
        return Error::Code::Busy;
    case Perm:
    case ReadOnly:
        return Error::Code::ReadOnly;
    case Corrupt:
        return Error::Code::Damaged;
    case Full:
        return Error::Code::DiskFull;
    case CantOpen:
        return Error::Code::FileUnreadable;
    case NotADatabase:
        return Error::Code::NotAProfile;
    default:
        return Error::Code::Storage;
    }
}

}  // namespace

Error toError(const QSqlError& error, const QString& path)
{
    const auto code = codeFor(error.nativeErrorCode().toInt());
    // the driver's text names tables and columns, never values
    return {code, u"sqlite "_s + error.nativeErrorCode() + u": "_s + error.databaseText(), {path}};
}

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    m_prepared.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Access access)
{
    const QFileInfo file(path);
    if (access == Access::ReadOnly && !file.exists())
        return Error{Error::Code::FileMissing, u"no such file"_s, {path}};
    if (!QFileInfo(file.absolutePath()).isDir())
        return Error{Error::Code::FileMissing, u"no such folder"_s, {file.absolutePath()}};
    std::unique_ptr<Database> database(
        new Database(path, u"kaasa-"_s + QUuid::createUuid().toString(QUuid::Id128)));
    if (const auto connected = database->connect(access); !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(
        new Database(u":memory:"_s, u"kaasa-"_s + QUuid::createUuid().toString(QUuid::Id128)));
    if (const auto connected = database->connect(Access::ReadWrite); !connected)
        return connected.error();
    return database;
}

Result<void> Database::connect(Access access)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        return toError(database.lastError(), m_path);
    for (const auto pragma : {u"PRAGMA page_size = 4096", u"PRAGMA journal_mode = WAL",
                              u"PRAGMA synchronous = FULL", u"PRAGMA foreign_keys = ON",
                              u"PRAGMA temp_store = MEMORY", u"PRAGMA cache_size = -16384"}) {
        if (const auto set = execute(pragma); !set)
            return set.error();
    }
    if (access == Access::ReadOnly) {
        if (const auto set = execute(u"PRAGMA query_only = ON"); !set)
            return set.error();
    }
    return {};
}

Result<QSqlQuery*> Database::run(QStringView sql, const Bindings& bindings)
{
    const auto text = sql.toString();
    auto& query = m_prepared[text];
    if (!query) {
        if (m_prepared.size() > kCachedStatements) {
            m_prepared.clear();
            return run(sql, bindings);
        }
        auto fresh = std::make_shared<QSqlQuery>(connection());
        fresh->setForwardOnly(true);
        if (!fresh->prepare(text)) {
            m_prepared.remove(text);
            return toError(fresh->lastError(), m_path);
        }
        query = fresh;
    }
    for (const auto& [place, value] : bindings)
        query->bindValue(place, bound(value));
    if (!query->exec())
        return toError(query->lastError(), m_path);
    return query.get();
}

Result<Rows> Database::select(QStringView sql, const Bindings& bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return query.error();
    Rows rows;
    while (query.value()->next())
        rows.append(query.value()->record());
    const auto error = query.value()->lastError();
    query.value()->finish();
    if (error.isValid())
        return toError(error, m_path);
    return rows;
}

Result<QVariant> Database::value(QStringView sql, const Bindings& bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return query.error();
    if (!query.value()->next()) {
        const auto error = query.value()->lastError();
        query.value()->finish();
        if (error.isValid())
            return toError(error, m_path);
        return Error{Error::Code::NotFound, u"no row"_s, {}};
    }
    const auto found = query.value()->value(0);
    query.value()->finish();
    return found;
}

Result<qint64> Database::execute(QStringView sql, const Bindings& bindings)
{
    const auto query = run(sql, bindings);
    if (!query)
        return query.error();
    m_lastInsertId = query.value()->lastInsertId().toLongLong();
    const qint64 changed = query.value()->numRowsAffected();
    query.value()->finish();
    return changed;
}

Result<void> Database::executeScript(const QString& script)
{
    // trigger bodies hold semicolons, so a statement ends only where an empty line follows
    for (const auto& part : QString(script).replace(u"\r\n"_s, u"\n"_s).split(u";\n\n"_s)) {
        QStringList lines;
        for (const auto& line : part.split(u'\n')) {
            if (!line.trimmed().startsWith(u"--"))
                lines.append(line);
        }
        auto statement = lines.join(u'\n').trimmed();
        if (statement.endsWith(u';'))
            statement.chop(1);
        if (statement.isEmpty())
            continue;
        QSqlQuery query(connection());
        if (!query.exec(statement)) {
            auto error = toError(query.lastError(), m_path);
            error.detail += u" in: "_s + statement.left(80);
            return error;
        }
    }
    return {};
}

Result<Statement> Database::prepare(QStringView sql)
{
    auto query = std::make_shared<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql.toString()))
        return toError(query->lastError(), m_path);
    return Statement(std::move(query), m_path);
}

}  // namespace kaasa::sql
