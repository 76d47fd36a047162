// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/certificate.h"
#include "server/rate_limits.h"
#include "server/workers.h"

#include <memory>
#include <optional>

namespace kaasa::server {

/// The server as the network sees it: HTTP/1.1 over TLS 1.2 or newer, with the limits of SYNC 2.7.
/// One thread for the network, some for the answers.
class HttpServer {
public:
    struct Options {
        QString address = QStringLiteral("127.0.0.1");
        quint16 port = 0;  ///< 0: one that is free
        /// Without: plain HTTP, for a proxy on the same computer, which alone can reach it then.
        std::optional<CertificateFiles> certificate;
        /// What the proxy in front says about its callers is believed.
        bool behindProxy = false;
        int workers = 4;
        Api::Options api = {};
        RateLimits::Options limits = {};
        int headerSeconds = 10;
        int bodySeconds = 30;  ///< and a second more for each kB
        int idleSeconds = 75;
        int mostConnections = 20'000;
        enum class Log { Nothing, Refusals, All };
        Log log = Log::Refusals;  ///< of which answers a line is written
    };

    /// `clock` and `tokens` must outlive it.
    HttpServer(Options options, const StoreMaker& makeStore, const Tokens& tokens,
               const Clock& clock);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// From now on connections are accepted, once `run()` is under way. The port. Errors:
    /// FileUnreadable for the certificate or its key; Busy when the port is taken; InvalidInput
    /// for an address that is none of this computer's, or that is open to others without TLS.
    Result<quint16> listen();
    /// Returns after `stop()`, when what was begun has been answered.
    void run();
    /// From any thread.
    void stop();
    /// Ends on SIGINT and SIGTERM. Before `run()`.
    void stopOnSignals();

private:
    struct Inner;

    std::unique_ptr<Inner> m_inner;
};

}  // namespace kaasa::server
