// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement_pool.h"

namespace kaasa::sql {

namespace {

constexpr size_t kKeptTexts = 400;

}  // namespace

Result<std::shared_ptr<Prepared>> StatementPool::take(QStringView sql)
{
    std::unique_ptr<Prepared> statement;
    const auto text = QString::fromRawData(sql.data(), sql.size());  // looked up without a copy
    if (const auto idle = m_idle.find(text); idle != m_idle.end() && !idle->second.empty()) {
        statement = std::move(idle->second.back());
        idle->second.pop_back();
    } else {
        auto compiled = Prepared::compile(m_handle, m_path, sql);
        if (!compiled)
            return compiled.error();
        statement = std::move(compiled).value();
    }
    m_lent.insert(statement.get());
    return std::shared_ptr<Prepared>(statement.release(),
                                     [pool = weak_from_this()](Prepared* lent) {
                                         if (const auto owner = pool.lock())
                                             owner->giveBack(lent);
                                         else
                                             delete lent;
                                     });
}

void StatementPool::giveBack(Prepared* statement)
{
    std::unique_ptr<Prepared> returned(statement);
    m_lent.remove(statement);
    if (m_closed)
        return;
    returned->reset();
    if (m_idle.size() >= kKeptTexts)
        m_idle.clear();
    m_idle[returned->sql()].push_back(std::move(returned));
}

void StatementPool::close()
{
    m_closed = true;
    m_idle.clear();
    for (auto* statement : std::as_const(m_lent))
        statement->finalize();
}

}  // namespace kaasa::sql
