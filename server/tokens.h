// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace kaasa::server {

/// Who a request comes from.
struct Caller {
    QByteArray space;
    QByteArray device;

    bool operator==(const Caller&) const = default;
};

/// Challenges and bearer tokens that carry their own proof: any instance that knows the secret can
/// check them, none has to remember them (SYNC 2.7).
class Tokens {
public:
    static constexpr qint64 kTokenMs = 3600 * 1000;
    static constexpr qint64 kChallengeMs = 60 * 1000;

    /// `secret`: 32 bytes, the same for every instance.
    explicit Tokens(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    /// To be signed by a computer that wants a token. `now`: ms since 1970.
    QByteArray challenge(qint64 now) const;
    bool isFresh(const QByteArray& challenge, qint64 now) const;

    /// Text for an `Authorization` header.
    QByteArray issue(const Caller& caller, qint64 now) const;
    /// Nothing for a token that is too old, of another server, cut or altered; takes the same time
    /// for each.
    std::optional<Caller> read(const QByteArray& token, qint64 now) const;

private:
    QByteArray sealed(char kind, const QByteArray& content) const;
    std::optional<QByteArray> opened(char kind, const QByteArray& bytes) const;

    QByteArray m_secret;
};

}  // namespace kaasa::server
