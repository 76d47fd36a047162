// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recovering.h"

#include "core/storage/profile.h"
#include "core/sync/member_names.h"
#include "core/sync/server_session.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"

#include <QCborArray>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

using protocol::ChainEntry;

/// What the holder of a sheet does at the server, in the sheet's own name.
class SheetHolder {
public:
    SheetHolder(storage::Profile& profile, Transport& transport,
                const protocol::RecoverySheet& sheet)
        : m_profile(profile)
        , m_name{sheet.sign(), sheet.box()}
        , m_server(profile, transport, m_name, sheet.space())
    {
    }

    /// The chain as the server has it, which must go by this sheet.
    Result<protocol::Membership> chain()
    {
        const auto reply
            = m_server.ask({.path = m_server.path(u"chain"_s), .query = {{u"after"_s, u"0"_s}}});
        if (!reply)
            return reply.error();
        protocol::Membership members;
        for (const auto& entry : reply.value().fields().value(u"entries"_s).toArray()) {
            if (const auto taken = members.append(entry.toByteArray()); !taken)
                return Error{Error::Code::Refused, taken.error().detail, {u"sync.chain"_s}};
        }
        if (members.space() != m_server.space() || !members.isRecovery(m_name.id()))
            return Error{Error::Code::Refused, u"another sheet"_s, {u"sync.not_found"_s}};
        return members;
    }

    Result<void> letIn(const DeviceIdentity& newcomer, const protocol::Membership& members)
    {
        const auto keys = SpaceKeys::of(members, protocol::recoveryName(), m_name.box);
        if (!keys)
            return keys.error();
        const auto keyring = keys.value().sealedTo(newcomer.keys());
        if (!keyring)
            return keyring.error();
        auto entry = members.next(ChainEntry::Kind::Admit, m_name.id(),
                                  m_profile.clock().now().toMSecsSinceEpoch());
        entry.keys = newcomer.keys();
        entry.name = sealedName(QSysInfo::machineHostName(), keys.value().key(members.epoch()));
        entry.no = members.nextNumber();
        entry.role = protocol::Role::Admin;
        entry.keyring = keyring.value();
        const auto sent = m_server.ask({.method = "POST",
                                        .path = m_server.path(u"chain"_s),
                                        .body = signedEntry(entry, m_name.sign.secretKey)});
        return sent ? Result<void>() : Result<void>(sent.error());
    }

private:
    storage::Profile& m_profile;
    DeviceIdentity m_name;
    ServerSession m_server;
};

}  // namespace

Result<RoundOutcome> recover(storage::Profile& profile, Transport& transport,
                             const protocol::RecoverySheet& sheet, const ServerAddress& server)
{
    if (const auto saved = saveServer(profile, server); !saved)
        return saved.error();
    const auto newcomer = DeviceIdentity::of(profile);
    if (!newcomer)
        return newcomer.error();
    SheetHolder holder(profile, transport, sheet);
    const auto members = holder.chain();
    if (!members)
        return members.error();
    if (!members.value().find(newcomer.value().id())) {
        if (const auto entered = holder.letIn(newcomer.value(), members.value()); !entered)
            return entered.error();
    }
    // the sheet's token is nothing for what comes now
    if (const auto forgotten = profile.forgetSecret(ServerSession::kToken); !forgotten)
        return forgotten.error();
    if (const auto joined
        = SpaceMembers(profile, transport)
              .join(sheet.space(), ChainPlace{members.value().length(), members.value().head()});
        !joined)
        return joined.error();
    return SyncRound(profile, transport).run();
}

}  // namespace kaasa::sync
