// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace kaasa::sql {

/// What is bound for `value`: an empty text or blob stays one (Qt would store NULL for a null
/// QString); only a QVariant without value is NULL.
QVariant bound(const QVariant& value);

/// A prepared statement with positional places (`?`), run many times:
/// `statement.run({name, year})`, then `while (statement.next()) … statement.value(0)`.
class Statement {
public:
    Statement(std::shared_ptr<QSqlQuery> query, QString path);

    /// Binds the values in order and runs. Errors: those of `toError`.
    Result<void> run(const QVariantList& values = {});
    /// Steps to the next row; false after the last.
    bool next() { return m_query->next(); }
    /// Column by its place in the SELECT, from 0.
    QVariant value(int column) const { return m_query->value(column); }
    qint64 lastInsertId() const { return m_query->lastInsertId().toLongLong(); }
    qint64 changedRows() const { return m_query->numRowsAffected(); }
    /// Frees the read lock before the last row was reached.
    void finish() { m_query->finish(); }

private:
    std::shared_ptr<QSqlQuery> m_query;
    QString m_path;
};

}  // namespace kaasa::sql
