// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/sql/database.h"
#include "core/sql/transaction.h"
#include "core/storage/change_capture.h"
#include "core/storage/row_stamping.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as Qt demands: a static library's resources are not linked by themselves.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace kaasa::storage {
namespace {

QStringList files()
{
    initMigrations();
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> runOne(sql::Database& database, const QString& name, int number)
{
    QFile file(u":/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, u"no migration "_s + name, {}};
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto run = database.executeScript(QString::fromUtf8(file.readAll())); !run)
        return run.error();
    if (const auto set = database.execute(u"PRAGMA user_version = %1"_s.arg(number)); !set)
        return set.error();
    return transaction.value().commit();
}

}  // namespace

int latestSchema()
{
    return files().last().first(4).toInt();
}

Result<void> migrate(sql::Database& database, int upTo)
{
    const auto version = database.value(u"PRAGMA user_version");
    if (!version)
        return version.error();
    const int present = version.value().toInt();
    if (present > latestSchema()) {
        return Error{Error::Code::NewerFile,
                     u"schema %1, ours is %2"_s.arg(present).arg(latestSchema()),
                     {database.path(), QString::number(present), QString::number(latestSchema())}};
    }
    for (const auto& name : files()) {
        const int number = name.first(4).toInt();
        if (number <= present || number > upTo)
            continue;
        if (const auto run = runOne(database, name, number); !run)
            return run.error();
    }
    if (upTo < latestSchema())
        return {};  // an older file for a test: the registry would not fit it
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto clocked = installClocks(database); !clocked)
        return clocked.error();
    if (const auto installed = installCapture(database); !installed)
        return installed.error();
    return transaction.value().commit();
}

}  // namespace kaasa::storage
