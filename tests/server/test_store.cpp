// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/test_store.h"

#include "server/postgres_store.h"
#include "server/sqlite_store.h"
#include "tests/server/postgres_server.h"
#include "tests/support/catch.h"

namespace kaasa::test {

bool storesInPostgres()
{
    return qEnvironmentVariable("KAASA_TEST_STORE") == QStringLiteral("postgres");
}

std::unique_ptr<server::ChangeStore> newStore(const QString& folder, qint64 quota)
{
    if (!storesInPostgres())
        return std::make_unique<server::SqliteStore>(folder, quota);
    auto store = std::make_unique<server::PostgresStore>(PostgresServer::shared().url(), quota);
    static const bool kPrepared = bool(store->prepare());
    REQUIRE(kPrepared);
    return store;
}

std::optional<QByteArray> sharedSecret()
{
    if (!storesInPostgres())
        return std::nullopt;
    server::PostgresStore store(PostgresServer::shared().url(), 0);
    return store.secret().value();
}

}  // namespace kaasa::test
