// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/prepared.h"

#include <QDateTime>
#include <QSqlField>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kaasa::sql {
namespace {

Error::Code codeFor(int sqliteCode)
{
    switch (sqliteCode & 0xff) {  // extended codes carry the primary one in the low byte
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_CORRUPT:
        return Error::Code::Damaged;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_CANTOPEN:
        return Error::Code::FileUnreadable;
    case SQLITE_NOTADB:
        return Error::Code::NotAProfile;
    default:
        return Error::Code::Storage;
    }
}

}  // namespace

Error lastError(sqlite3* handle, const QString& path)
{
    const int code = sqlite3_extended_errcode(handle);
    // SQLite's text names tables and columns, never values
    return {
        codeFor(code),
        u"sqlite %1: %2"_s.arg(QString::number(code), QString::fromUtf8(sqlite3_errmsg(handle))),
        {path}};
}

Result<std::unique_ptr<Prepared>> Prepared::compile(sqlite3* handle, const QString& path,
                                                    QStringView sql)
{
    const auto text = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, text.constData(), int(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return lastError(handle, path);
    if (!statement)
        return Error{Error::Code::Storage, u"a statement without words"_s, {path}};
    return std::unique_ptr<Prepared>(new Prepared(handle, path, sql.toString(), statement));
}

Prepared::Prepared(sqlite3* handle, QString path, QString sql, sqlite3_stmt* statement)
    : m_handle(handle)
    , m_statement(statement)
    , m_path(std::move(path))
    , m_sql(std::move(sql))
{
}

Prepared::~Prepared()
{
    finalize();
}

void Prepared::finalize()
{
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    m_state = State::Ended;
}

int Prepared::places() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

int Prepared::placeOf(const QString& name) const
{
    return sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData());
}

void Prepared::bind(int place, const QVariant& value)
{
    if (value.isNull())
        return bindNothing(place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return bindInteger(place, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        sqlite3_bind_double(m_statement, place, value.toDouble());
        return;
    case QMetaType::QByteArray:
        return bindBytes(place, held(place, value.toByteArray()));
    case QMetaType::QDateTime:
        return bind(place, value.toDateTime().toString(Qt::ISODateWithMs));
    default:
        return bindText(place, held(place, value.toString().toUtf8()));
    }
}

// SQLite would make a copy of its own for each run.
QByteArrayView Prepared::held(int place, QByteArray bytes)
{
    m_held.resize(size_t(std::max(places(), place)));
    return m_held[size_t(place) - 1] = std::move(bytes);
}

void Prepared::bindInteger(int place, qint64 value)
{
    sqlite3_bind_int64(m_statement, place, value);
}

void Prepared::bindText(int place, QByteArrayView utf8)
{
    // not null, or an empty text would become NULL
    sqlite3_bind_text(m_statement, place, utf8.isEmpty() ? "" : utf8.data(), int(utf8.size()),
                      SQLITE_STATIC);
}

void Prepared::bindBytes(int place, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_statement, place, bytes.isEmpty() ? "" : bytes.data(), int(bytes.size()),
                      SQLITE_STATIC);
}

void Prepared::bindNothing(int place)
{
    sqlite3_bind_null(m_statement, place);
}

void Prepared::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        m_state = m_state == State::Idle ? State::FirstRow : State::Rows;
        return;
    }
    m_state = State::Ended;
    if (code != SQLITE_DONE)
        m_fault = lastError(m_handle, m_path);
    sqlite3_reset(m_statement);  // lets go of its locks
}

Result<void> Prepared::run()
{
    if (!m_statement)
        return Error{Error::Code::Storage, u"the database is closed"_s, {m_path}};
    if (m_state == State::FirstRow || m_state == State::Rows)
        sqlite3_reset(m_statement);
    m_state = State::Idle;
    m_fault.reset();
    step();
    if (m_fault)
        return *m_fault;
    m_lastInsertId = sqlite3_last_insert_rowid(m_handle);
    m_changedRows = sqlite3_changes(m_handle);
    return {};
}

bool Prepared::next()
{
    switch (m_state) {
    case State::FirstRow:
        m_state = State::Rows;
        return true;
    case State::Rows:
        step();
        return m_state == State::Rows;
    case State::Idle:
    case State::Ended:
        return false;
    }
    Q_UNREACHABLE();
}

QVariant Prepared::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(m_statement, column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    case SQLITE_TEXT: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

QSqlRecord Prepared::record()
{
    // SELECT * has other columns once SQLite has compiled it for a changed table
    const int compiled = sqlite3_stmt_status(m_statement, SQLITE_STMTSTATUS_REPREPARE, 0);
    if (m_columnsCompiled != compiled) {
        m_columns.clear();
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            m_columns.append(
                QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), QMetaType()));
        m_columnsCompiled = compiled;
    }
    auto row = m_columns;
    for (int i = 0; i < row.count(); ++i)
        row.setValue(i, value(i));
    return row;
}

void Prepared::reset()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
    m_held.clear();
    m_state = State::Ended;
}

}  // namespace kaasa::sql
