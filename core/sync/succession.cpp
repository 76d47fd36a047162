// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/succession.h"

#include "core/protocol/membership.h"
#include "core/sql/transaction.h"
#include "core/storage/profile.h"
#include "core/storage/succession.h"
#include "core/sync/device_identity.h"
#include "core/sync/server_session.h"
#include "core/sync/space_log.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {

Error overtaken()
{
    return {Error::Code::ChangedSince,
            u"another wrote under this computer's name"_s,
            {u"sync.overtaken"_s}};
}

bool isOvertaken(const Error& error)
{
    return error == overtaken();
}

Result<bool> goOnAsHeir(storage::Profile& profile, const protocol::Membership& members)
{
    const auto heir = DeviceIdentity::heirOf(profile);
    if (!heir)
        return heir.error();
    if (heir.value().sign.secretKey.isEmpty() || !members.find(heir.value().id()))
        return false;
    const auto former = DeviceIdentity::of(profile);
    if (!former)
        return former.error();
    auto transaction = sql::Transaction::begin(profile.database());
    if (!transaction)
        return transaction.error();
    SpaceLog log(profile.database());
    const auto last = log.lastAcknowledged();
    if (!last)
        return last.error();
    const auto* self = members.find(former.value().id());
    const auto counted = self && self->lastCounter ? *self->lastCounter : 0;
    const auto sent = std::min(counted, last.value() ? last.value()->counter : 0);
    if (const auto given = log.giveToFormer(former.value().id(), sent); !given)
        return given.error();
    if (const auto renamed = storage::goOnAs(profile, heir.value().id(), sent); !renamed)
        return renamed.error();
    if (const auto replaced = DeviceIdentity::replaceByHeir(profile, heir.value()); !replaced)
        return replaced.error();
    if (const auto forgotten = profile.forgetSecret(ServerSession::kToken); !forgotten)
        return forgotten.error();
    const auto committed = transaction.value().commit();
    return committed ? Result<bool>(true) : committed.error();
}

}  // namespace kaasa::sync
