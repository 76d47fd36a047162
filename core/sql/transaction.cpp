// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/transaction.h"

#include <sqlite3.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaasa::sql {

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.m_inTransaction)
        return Error{Error::Code::Storage, u"a transaction is open already"_s, {database.path()}};
    // IMMEDIATE: a later upgrade from reading to writing could fail half-way
    if (const auto begun = database.execute(u"BEGIN IMMEDIATE"); !begun)
        return begun.error();
    database.m_inTransaction = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    rollback();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    if (const auto done = m_database->execute(u"COMMIT"); !done) {
        rollback();
        return done.error();
    }
    std::exchange(m_database, nullptr)->m_inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (!m_database)
        return;
    // on some errors, a full disk among them, SQLite has rolled back by itself
    if (sqlite3_get_autocommit(m_database->handle()) == 0) {
        if (const auto done = m_database->execute(u"ROLLBACK"); !done)
            qWarning("rollback: %s", qPrintable(done.error().detail));
    }
    std::exchange(m_database, nullptr)->m_inTransaction = false;
}

}  // namespace kaasa::sql
