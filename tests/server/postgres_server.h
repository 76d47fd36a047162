// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <QUrl>

namespace kaasa::test {

/// A PostgreSQL of our own in a temporary folder, reached through a socket in it; ends with its
/// scope. Ends the program when it does not run. Runs as user `postgres` when the tests run as root, as PostgreSQL asks.
class PostgresServer {
public:
    PostgresServer();
    ~PostgresServer();

    /// One for the whole program, started when first asked for.
    static PostgresServer& shared();

    QUrl url() const;
    /// As after a power loss: everything it was at is broken off, and it comes up again.
    void crash();
    void stop();
    void start();

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    // a socket's path is 107 bytes at most, and user `postgres` must be able to go there
    QTemporaryDir m_folder{QStringLiteral("/tmp/kaasa-postgres-XXXXXX")};
};

}  // namespace kaasa::test
