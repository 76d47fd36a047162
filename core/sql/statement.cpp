// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

using namespace Qt::StringLiterals;

namespace kaasa::sql {

Result<void> Statement::run(const QVariantList& values)
{
    if (values.size() != m_prepared->places())
        return Error{Error::Code::Storage,
                     u"%1 values for %2 places"_s.arg(values.size()).arg(m_prepared->places()),
                     {}};
    m_prepared->reset();  // SQLite binds nothing to a statement under way
    for (qsizetype i = 0; i < values.size(); ++i)
        m_prepared->bind(int(i) + 1, values[i]);
    return m_prepared->run();
}

}  // namespace kaasa::sql
