// SPDX-License-Identifier: GPL-3.0-or-later
// A real server, and computers that share a space over it.
#pragma once

#include "tests/cli/cli_support.h"

#include <QProcess>

namespace kaasa::test {

/// kaasa-server at a free port, with the certificate that it makes for itself.
class CliServer {
public:
    explicit CliServer(const QStringList& options = {});
    ~CliServer();

    QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    const QString& url() const { return m_url; }
    /// Of the running program.
    qint64 process() const { return m_process.processId(); }
    /// How a computer names it the first time.
    QStringList options() const;
    /// Ends as systemd would end it; its exit code.
    int end();
    /// As when the power goes.
    void kill();
    /// Again, at the same address.
    void start();
    /// Another verb of the program: its exit code and what it said.
    static std::pair<int, QByteArray> run(const QStringList& typed);

private:
    QTemporaryDir m_folder;
    QStringList m_options;
    QString m_url;
    QProcess m_process;
};

QString digestOf(const Cli& cli);

/// `desk` comes into the space of `office`, as two people at two computers do it.
void joinSpace(const Cli& office, const Cli& desk, const CliServer& server,
               const QString& role = QStringLiteral("editor"));

}  // namespace kaasa::test
