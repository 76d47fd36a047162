// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/content_hash.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"
#include "core/storage/table_export.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace kaasa::test {

QByteArray contentHash(sql::Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    storage::TableExport tables(database);
    for (const auto& table : storage::registeredTables()) {
        hash.addData(table.name.toUtf8());
        qsizetype deleted = -1;
        bool head = true;
        const auto read = tables.readTable(table, [&](const QStringList& row) -> Result<void> {
            if (head)
                deleted = row.indexOf(u"deleted"_s);
            else if (deleted < 0 || row[deleted] != u"1"_s)
                hash.addData(row.join(u'\x1f').toUtf8() + '\n');
            head = false;
            return {};
        });
        if (!read)
            qFatal("%s cannot be read: %s", qPrintable(table.name),
                   qPrintable(read.error().detail));
    }
    return hash.result();
}

}  // namespace kaasa::test
