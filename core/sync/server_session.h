// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/api_error.h"
#include "core/sync/device_identity.h"
#include "core/sync/transport.h"

namespace kaasa::sync {

/// What this computer says to the server about one space. Signs in when it has to, and keeps the
/// token it is given in the profile until the server takes it no more.
class ServerSession {
public:
    /// Name of the secret that keeps the token.
    static constexpr QStringView kToken = u"sync.token";

    /// All must outlive it.
    ServerSession(storage::Profile& profile, Transport& transport, const DeviceIdentity& identity,
                  QByteArray space);

    /// The reply when the server agreed. Errors: Refused, whose argument is "sync." and the
    /// server's code, or "sync.unreachable"; Storage.
    Result<Reply> ask(Question question);
    /// The same without signing in: what strangers may ask too.
    Result<Reply> askAsStranger(Question question);

    /// What the server said when it refused last: what to go on with.
    const protocol::ApiError& refusal() const { return m_refusal; }

    /// "/v1/spaces/…/records".
    QString path(const QString& what) const;
    const QByteArray& space() const { return m_space; }

private:
    Result<void> signIn();

    storage::Profile& m_profile;
    Transport& m_transport;
    const DeviceIdentity& m_identity;
    QByteArray m_space;
    QByteArray m_token;
    protocol::ApiError m_refusal;
};

}  // namespace kaasa::sync
