// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/prepared.h"

#include <QSet>

#include <memory>
#include <unordered_map>
#include <vector>

namespace kaasa::sql {

/// The compiled statements of one connection. Whoever lets go of one gives it back, so that the
/// same text runs fast the second time; two users of one text at the same time get two.
class StatementPool : public std::enable_shared_from_this<StatementPool> {
public:
    StatementPool(sqlite3* handle, QString path)
        : m_handle(handle)
        , m_path(std::move(path))
    {
    }

    /// Errors: those of `Prepared::compile`.
    Result<std::shared_ptr<Prepared>> take(QStringView sql);
    /// Before the connection is closed; what is lent runs no more.
    void close();

    sqlite3* handle() const { return m_handle; }
    const QString& path() const { return m_path; }

private:
    void giveBack(Prepared* statement);

    sqlite3* m_handle;
    QString m_path;
    std::unordered_map<QString, std::vector<std::unique_ptr<Prepared>>> m_idle;
    QSet<Prepared*> m_lent;
    bool m_closed = false;
};

}  // namespace kaasa::sql
