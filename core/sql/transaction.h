// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/database.h"

namespace kaasa::sql {

/// All or nothing: takes the write lock at once and rolls back unless committed.
class Transaction {
public:
    /// Errors: Busy, ReadOnly, Storage; also when one is open already (they do not nest).
    static Result<Transaction> begin(Database& database);

    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// Durable when this returns without error. Errors: DiskFull, Storage.
    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database)
    {
    }
    void rollback();

    Database* m_database;
};

}  // namespace kaasa::sql
