// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/https_transport.h"
#include "server/data_folder.h"
#include "server/http_server.h"

#include <QTemporaryDir>

#include <thread>

namespace kaasa::test {

/// A real server on a free port of 127.0.0.1, with a folder and a certificate of its own; ends with
/// its scope.
class RunningServer {
public:
    explicit RunningServer(server::HttpServer::Options options = {});
    ~RunningServer();

    /// Ends, and begins anew at the same port with the same data.
    void restart();
    void stop();
    void start();

    sync::ServerAddress address() const;
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    QByteArray certificate() const;

private:
    QTemporaryDir m_folder;
    server::HttpServer::Options m_options;
    SystemClock m_clock;
    std::unique_ptr<server::Tokens> m_tokens;
    std::unique_ptr<server::HttpServer> m_server;
    std::thread m_thread;
    quint16 m_port = 0;
};

}  // namespace kaasa::test
