// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/change_store.h"

#include <QString>

#include <memory>

namespace kaasa::test {

/// The stores that every test of the server runs on: one file for each space, or PostgreSQL when
/// KAASA_TEST_STORE=postgres.
bool storesInPostgres();

/// A store for `folder`, which PostgreSQL does not need.
std::unique_ptr<server::ChangeStore> newStore(const QString& folder, qint64 quota);

/// The secret of all servers on the database; nothing where each has its own.
std::optional<QByteArray> sharedSecret();

}  // namespace kaasa::test
