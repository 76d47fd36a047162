// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tokens.h"

#include "core/crypto/hash.h"

#include <QtEndian>

namespace kaasa::server {
namespace {

constexpr char kChallenge = 'c';
constexpr char kToken = 't';
constexpr int kMac = 32;
constexpr int kTime = 8;
constexpr int kUid = 16;

QByteArray timeBytes(qint64 ms)
{
    const auto big = qToBigEndian(ms);
    return QByteArray(reinterpret_cast<const char*>(&big), kTime);
}

qint64 timeOf(const QByteArray& bytes)
{
    return qFromBigEndian<qint64>(bytes.constData());
}

}  // namespace

QByteArray Tokens::sealed(char kind, const QByteArray& content) const
{
    return content + crypto::keyedHash(m_secret, kind + content);
}

std::optional<QByteArray> Tokens::opened(char kind, const QByteArray& bytes) const
{
    if (bytes.size() <= kMac)
        return std::nullopt;
    const auto content = bytes.chopped(kMac);
    if (!crypto::isSame(crypto::keyedHash(m_secret, kind + content), bytes.last(kMac)))
        return std::nullopt;
    return content;
}

QByteArray Tokens::challenge(qint64 now) const
{
    return sealed(kChallenge, timeBytes(now));
}

bool Tokens::isFresh(const QByteArray& challenge, qint64 now) const
{
    const auto content = opened(kChallenge, challenge);
    if (!content || content->size() != kTime)
        return false;
    const auto age = now - timeOf(*content);
    return age >= 0 && age <= kChallengeMs;
}

QByteArray Tokens::issue(const Caller& caller, qint64 now) const
{
    return sealed(kToken, caller.space + caller.device + timeBytes(now + kTokenMs))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Caller> Tokens::read(const QByteArray& token, qint64 now) const
{
    const auto bytes = QByteArray::fromBase64Encoding(
        token, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto content = bytes ? opened(kToken, *bytes) : std::nullopt;
    if (!content || content->size() != 2 * kUid + kTime || timeOf(content->last(kTime)) < now)
        return std::nullopt;
    return Caller{content->first(kUid), content->sliced(kUid, kUid)};
}

}  // namespace kaasa::server
