// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/member_names.h"

#include "core/crypto/keys.h"

namespace kaasa::sync {
namespace {

constexpr int kNonce = 24;
constexpr int kMostName = 120;
const QByteArray kLabel = "kaasa member name 1";

}  // namespace

QByteArray sealedName(const QString& name, const QByteArray& key)
{
    const auto nonce = crypto::randomBytes(kNonce);
    return nonce + crypto::sealWith(key, nonce, name.left(kMostName).toUtf8(), kLabel);
}

QString nameOf(const protocol::Member& member, const SpaceKeys& keys)
{
    const auto name = crypto::openWith(keys.key(member.nameEpoch), member.name.left(kNonce),
                                       member.name.mid(kNonce), kLabel);
    return name ? QString::fromUtf8(name.value()) : QString();
}

}  // namespace kaasa::sync
