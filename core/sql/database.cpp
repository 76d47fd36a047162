// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/database.h"

#include "core/sql/open_files.h"
#include "core/sql/statement_pool.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kaasa::sql {
namespace {

// Qt's driver opens and closes the file; everything else is said to SQLite itself. Both must be the
// same library: two copies in one program would not see each other's locks.
sqlite3* handleOf(const QSqlDatabase& connection)
{
    const auto handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

bool isTheLinkedSqlite(const QSqlDatabase& connection)
{
    static const bool same = [&] {
        QSqlQuery query(connection);
        return query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
            && query.value(0).toString().toLatin1() == sqlite3_sourceid();
    }();
    return same;
}

}  // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{
    open_files::add(m_path);
}

Database::~Database()
{
    if (m_statements)
        m_statements->close();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
    open_files::remove(m_path);
}

sqlite3* Database::handle() const
{
    return m_statements->handle();
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
        return Error{Error::Code::FileUnreadable, database.lastError().databaseText(), {m_path}};
    auto* const handle = handleOf(database);
    if (!handle || !isTheLinkedSqlite(database))
        return Error{Error::Code::Storage, u"Qt's driver has another SQLite than ours"_s, {m_path}};
    m_statements = std::make_shared<StatementPool>(handle, m_path);
    // The cache in KiB: a writer keeps what it changes until it commits; a reader finds its pages
    // with the system, and several readers are open at once.
    const bool reads = access == Access::ReadOnly;
    for (const auto pragma :
         {u"PRAGMA page_size = 4096", u"PRAGMA journal_mode = WAL", u"PRAGMA synchronous = FULL",
          u"PRAGMA foreign_keys = ON", u"PRAGMA temp_store = MEMORY",
          reads ? u"PRAGMA cache_size = -4096" : u"PRAGMA cache_size = -16384",
          reads ? u"PRAGMA query_only = ON" : u"PRAGMA query_only = OFF"}) {
        if (const auto set = execute(pragma); !set)
            return set.error();
    }
    return {};
}

Result<std::shared_ptr<Prepared>> Database::run(QStringView sql, const Bindings& bindings)
{
    auto statement = m_statements->take(sql);
    if (!statement)
        return statement.error();
    auto& prepared = *statement.value();
    for (const auto& [name, value] : bindings) {
        const int place = prepared.placeOf(name);
        if (place == 0)
            return Error{Error::Code::Storage, u"no place "_s + name, {m_path}};
        prepared.bind(place, value);
    }
    if (bindings.size() != prepared.places())
        return Error{Error::Code::Storage, u"a place without value"_s, {m_path}};
    if (const auto done = prepared.run(); !done)
        return done.error();
    return statement;
}

Result<Rows> Database::select(QStringView sql, const Bindings& bindings)
{
    const auto statement = run(sql, bindings);
    if (!statement)
        return statement.error();
    auto& prepared = *statement.value();
    Rows rows;
    while (prepared.next())
        rows.append(prepared.record());
    if (prepared.fault())
        return *prepared.fault();
    return rows;
}

Result<QVariant> Database::value(QStringView sql, const Bindings& bindings)
{
    const auto statement = run(sql, bindings);
    if (!statement)
        return statement.error();
    if (!statement.value()->next())
        return Error{Error::Code::NotFound, u"no row"_s, {}};
    return statement.value()->value(0);
}

Result<qint64> Database::execute(QStringView sql, const Bindings& bindings)
{
    const auto statement = run(sql, bindings);
    if (!statement)
        return statement.error();
    m_lastInsertId = statement.value()->lastInsertId();
    return statement.value()->changedRows();
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
        auto text = lines.join(u'\n').trimmed();
        if (text.endsWith(u';'))
            text.chop(1);
        if (text.isEmpty())
            continue;
        const auto statement = Prepared::compile(handle(), m_path, text);
        const auto done = statement ? statement.value()->run() : Result<void>(statement.error());
        if (!done) {
            auto error = done.error();
            error.detail += u" in: "_s + text.left(80);
            return error;
        }
    }
    return {};
}

Result<Statement> Database::prepare(QStringView sql)
{
    auto statement = m_statements->take(sql);
    if (!statement)
        return statement.error();
    return Statement(std::move(statement).value());
}

}  // namespace kaasa::sql
