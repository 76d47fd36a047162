// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/device_identity.h"

#include "core/storage/profile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::sync {

Result<DeviceIdentity> DeviceIdentity::of(storage::Profile& profile)
{
    DeviceIdentity identity;
    for (const auto& [name, key] : {std::pair{u"device.public"_s, &identity.sign.publicKey},
                                    std::pair{u"device.secret"_s, &identity.sign.secretKey},
                                    std::pair{u"device.box.public"_s, &identity.box.publicKey},
                                    std::pair{u"device.box.secret"_s, &identity.box.secretKey}}) {
        const auto kept = profile.secret(name);
        if (!kept)
            return kept.error();
        *key = kept.value();
    }
    if (identity.sign.secretKey.isEmpty())
        return Error{
            Error::Code::Damaged, u"the profile has no key of this computer"_s, {profile.path()}};
    if (!identity.box.secretKey.isEmpty())
        return identity;
    // from now on there are keys in the file that are worth something to others
    QFile::setPermissions(profile.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    identity.box = crypto::newSealingKeys();
    for (const auto& [name, key] : {std::pair{u"device.box.public"_s, identity.box.publicKey},
                                    std::pair{u"device.box.secret"_s, identity.box.secretKey}}) {
        if (const auto kept = profile.setSecret(name, key); !kept)
            return kept.error();
    }
    return identity;
}

}  // namespace kaasa::sync
