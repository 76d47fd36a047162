// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/device_identity.h"

#include "core/sql/transaction.h"
#include "core/storage/profile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

// Names in table `secret` begin with them.
const QString kDevice = u"device"_s;
const QString kHeir = u"heir"_s;

Result<crypto::KeyPair> readPair(storage::Profile& profile, const QString& name)
{
    const auto open = profile.secret(name + u".public"_s);
    const auto secret = profile.secret(name + u".secret"_s);
    if (!open || !secret)
        return open ? secret.error() : open.error();
    return crypto::KeyPair{open.value(), secret.value()};
}

Result<void> keepPair(storage::Profile& profile, const QString& name, const crypto::KeyPair& pair)
{
    if (const auto kept = profile.setSecret(name + u".public"_s, pair.publicKey); !kept)
        return kept;
    return profile.setSecret(name + u".secret"_s, pair.secretKey);
}

Result<DeviceIdentity> read(storage::Profile& profile, const QString& whose)
{
    const auto sign = readPair(profile, whose);
    const auto box = readPair(profile, whose + u".box"_s);
    if (!sign || !box)
        return sign ? box.error() : sign.error();
    return DeviceIdentity{sign.value(), box.value()};
}

Result<void> keep(storage::Profile& profile, const QString& whose, const DeviceIdentity& identity)
{
    if (const auto kept = keepPair(profile, whose, identity.sign); !kept)
        return kept;
    return keepPair(profile, whose + u".box"_s, identity.box);
}

}  // namespace

Result<DeviceIdentity> DeviceIdentity::of(storage::Profile& profile)
{
    auto identity = read(profile, kDevice);
    if (!identity)
        return identity;
    if (identity.value().sign.secretKey.isEmpty())
        return Error{
            Error::Code::Damaged, u"the profile has no key of this computer"_s, {profile.path()}};
    if (!identity.value().box.secretKey.isEmpty())
        return identity;
    // from now on there are keys in the file that are worth something to others
    QFile::setPermissions(profile.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto complete = identity.value();
    complete.box = crypto::newSealingKeys();
    if (const auto kept = keepPair(profile, kDevice + u".box"_s, complete.box); !kept)
        return kept.error();
    return complete;
}

Result<DeviceIdentity> DeviceIdentity::drawHeir(storage::Profile& profile)
{
    auto heir = heirOf(profile);
    if (!heir || !heir.value().sign.secretKey.isEmpty())
        return heir;
    const DeviceIdentity drawn{crypto::newSigningKeys(), crypto::newSealingKeys()};
    auto transaction = sql::Transaction::begin(profile.database());
    if (!transaction)
        return transaction.error();
    if (const auto kept = keep(profile, kHeir, drawn); !kept)
        return kept.error();
    if (const auto committed = transaction.value().commit(); !committed)
        return committed.error();
    return drawn;
}

Result<DeviceIdentity> DeviceIdentity::heirOf(storage::Profile& profile)
{
    return read(profile, kHeir);
}

Result<void> DeviceIdentity::replaceByHeir(storage::Profile& profile, const DeviceIdentity& heir)
{
    if (const auto kept = keep(profile, kDevice, heir); !kept)
        return kept;
    for (const auto& name :
         {u"heir.public"_s, u"heir.secret"_s, u"heir.box.public"_s, u"heir.box.secret"_s}) {
        if (const auto forgotten = profile.forgetSecret(name); !forgotten)
            return forgotten;
    }
    return {};
}

}  // namespace kaasa::sync
