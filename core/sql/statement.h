// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/prepared.h"

#include <memory>

namespace kaasa::sql {

/// A prepared statement with positional places (`?`), run many times:
/// `statement.run({name, year})`, then `while (statement.next()) … statement.value(0)`.
class Statement {
public:
    explicit Statement(std::shared_ptr<Prepared> prepared)
        : m_prepared(std::move(prepared))
    {
    }

    /// Binds the values in order and runs. An empty text or blob stays one; only a QVariant without
    /// value is NULL. Errors: those of `lastError`; Storage when there are more or fewer places.
    Result<void> run(const QVariantList& values = {});
    /// Steps to the next row; false after the last, and when the reading broke off: see `ended`.
    bool next() { return m_prepared->next(); }
    /// To be asked after the last row: the file may have become unreadable on the way, and what was
    /// read then is not all there is. Errors: those of `lastError`.
    Result<void> ended() const
    {
        return m_prepared->fault() ? Result<void>(*m_prepared->fault()) : Result<void>();
    }
    /// Column by its place in the SELECT, from 0.
    QVariant value(int column) const { return m_prepared->value(column); }
    qint64 lastInsertId() const { return m_prepared->lastInsertId(); }
    qint64 changedRows() const { return m_prepared->changedRows(); }
    /// Frees the read lock before the last row was reached.
    void finish() { m_prepared->reset(); }

    /// For many rows: binds place after place without copies, then runs.
    Prepared& prepared() { return *m_prepared; }

private:
    std::shared_ptr<Prepared> m_prepared;
};

}  // namespace kaasa::sql
