// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/chain_entry.h"

namespace kaasa::protocol {

/// What is written on the sheet or stick that invites a computer: a secret of 128 bits and nothing
/// of the space. Works once (SYNC 2.8).
class InviteCode {
public:
    static constexpr int kSecret = 16;
    static constexpr int kSigns = 26;

    static InviteCode draw();
    /// As somebody types it: small letters, spaces and hyphens do not matter, O is 0, I and L are
    /// 1. Errors: InvalidInput (field code).
    static Result<InviteCode> fromText(const QString& typed);
    /// Errors: Damaged unless it is 16 bytes.
    static Result<InviteCode> fromSecret(const QByteArray& secret);

    /// 26 signs of Crockford's alphabet in groups: "7KQ2M-9XR4T-…".
    QString text() const;
    const QByteArray& secret() const { return m_secret; }
    /// 16 bytes: what the server knows it by; the secret does not follow from it.
    QByteArray id() const;
    /// 32 bytes: what the packets are sealed with.
    QByteArray key() const;

private:
    explicit InviteCode(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    QByteArray m_secret;
};

/// What the inviting computer lays down for the one that comes.
struct Invitation {
    QByteArray space;
    int chainLength = 0;
    QByteArray chainHead;  ///< hash of the chain's entry before `chainLength`
    Role role = Role::Editor;
    QString organisation;  ///< as its people call it
    QString server;        ///< address
    QByteArray pin;        ///< PEM of its certificate, where it is not one that systems know

    bool operator==(const Invitation&) const = default;
};

/// What the one that comes answers.
struct InviteReply {
    DeviceKeys keys;
    QString name;  ///< of the computer

    bool operator==(const InviteReply&) const = default;
};

/// Sealed with the key of the code: whoever does not know it can neither read nor change them. Each
/// kind opens as itself alone. Errors when opening: Damaged.
QByteArray sealInvitation(const Invitation& invitation, const InviteCode& code);
Result<Invitation> openInvitation(const QByteArray& sealed, const InviteCode& code);
QByteArray sealInviteReply(const InviteReply& reply, const InviteCode& code);
Result<InviteReply> openInviteReply(const QByteArray& sealed, const InviteCode& code);

}  // namespace kaasa::protocol
