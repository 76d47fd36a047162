// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport.h"

#include <QUrl>

#include <atomic>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace kaasa::sync {

/// Where a server is and how it shows that it is the right one.
struct ServerAddress {
    QUrl url;                ///< https://sync.example.org:8443
    QByteArray certificate;  ///< PEM: this one is trusted and no other; empty: those of the system

    bool operator==(const ServerAddress&) const = default;
};

/// Errors: InvalidInput (field server) unless it is an address of HTTPS with a host.
Result<QUrl> serverUrl(const QString& typed);

/// The way to a server over HTTPS. Belongs to one thread, which waits in `ask()`.
class HttpsTransport : public Transport {
public:
    explicit HttpsTransport(ServerAddress server);
    ~HttpsTransport() override;

    /// Errors: "sync.unreachable"; "sync.certificate" when somebody answers who does not show the
    /// right one; Cancelled.
    Result<Reply> ask(const Question& question) override;

    /// From any thread: what is asked and all that would be comes to nothing.
    void cancel();
    /// From any thread: a question that waits for news (`wait`) is Cancelled, the next one if there
    /// is none now. Others are let alone.
    void stopWaiting();

private:
    Result<Reply> replied(QNetworkReply& reply) const;

    ServerAddress m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_woken = false;
};

}  // namespace kaasa::sync
