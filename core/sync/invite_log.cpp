// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/invite_log.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {

Result<QList<InviteLog::Open>> InviteLog::open()
{
    const auto rows = m_database.select(
        u"SELECT secret, role, expires, made FROM sync_invite ORDER BY made, id");
    if (!rows)
        return rows.error();
    QList<Open> open;
    for (const auto& row : rows.value()) {
        const auto code = protocol::InviteCode::fromSecret(row.value(0).toByteArray());
        if (!code)
            return code.error();
        open.append({code.value(), protocol::Role(row.value(1).toInt()), row.value(2).toLongLong(),
                     row.value(3).toLongLong()});
    }
    return open;
}

Result<void> InviteLog::add(const Open& invite)
{
    const auto added
        = m_database.execute(u"INSERT INTO sync_invite (id, secret, role, made, expires) "
                             "VALUES (:id, :secret, :role, :made, :expires)",
                             {{u":id"_s, invite.code.id()},
                              {u":secret"_s, invite.code.secret()},
                              {u":role"_s, int(invite.role)},
                              {u":made"_s, invite.made},
                              {u":expires"_s, invite.expires}});
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> InviteLog::remove(const protocol::InviteCode& code)
{
    const auto removed
        = m_database.execute(u"DELETE FROM sync_invite WHERE id = :id", {{u":id"_s, code.id()}});
    return removed ? Result<void>() : Result<void>(removed.error());
}

}  // namespace kaasa::sync
