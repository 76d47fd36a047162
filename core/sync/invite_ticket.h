// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/invitation.h"
#include "core/sync/https_transport.h"

namespace kaasa::sync {

/// What whoever is invited carries: the code, and how to reach the server where the invitation
/// lies. On paper and as a picture it is text, on a stick a file.
struct InviteTicket {
    protocol::InviteCode code;
    ServerAddress server;  ///< its address is empty where the code alone is known

    /// "7KQ2M-9XR4T-… https://sync.example.org": for a picture; a certificate would make it too
    /// dense to be scanned.
    QString text() const;
    /// A code alone, or as `text` writes it. Errors: InvalidInput (fields code, server).
    static Result<InviteTicket> fromText(const QString& typed);

    /// JSON, certificate included.
    QByteArray toFile() const;
    /// Errors: BadFormat.
    static Result<InviteTicket> fromFile(const QByteArray& bytes);
};

}  // namespace kaasa::sync
