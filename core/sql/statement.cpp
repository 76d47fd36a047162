// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/statement.h"

#include "core/sql/database.h"

#include <QSqlError>

namespace kaasa::sql {

QVariant bound(const QVariant& value)
{
    if (value.isNull())
        return value;  // a NULL that was read is a variant without value; a QString() that was set
                       // has one
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QVariant(QStringLiteral(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QVariant(QByteArray(""));
    return value;
}

Statement::Statement(std::shared_ptr<QSqlQuery> query, QString path)
    : m_query(std::move(query))
    , m_path(std::move(path))
{
}

Result<void> Statement::run(const QVariantList& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), bound(values[i]));
    if (!m_query->exec())
        return toError(m_query->lastError(), m_path);
    return {};
}

}  // namespace kaasa::sql
