// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_server.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/sync/member_names.h"
#include "core/sync/sync_round.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using protocol::Role;

/// Who is in the space, as this computer knows it.
struct Space {
    protocol::Membership members;
    sync::SpaceKeys keys;
    QByteArray own;
};

Result<Space> spaceOf(storage::Profile& profile)
{
    const auto members = sync::SpaceLog(profile.database()).membership();
    if (!members)
        return members.error();
    if (members.value().isEmpty())
        return Error{Error::Code::Refused, u"no space"_s, {u"sync.no_server"_s}};
    const auto identity = sync::DeviceIdentity::of(profile);
    if (!identity)
        return identity.error();
    const auto keys = sync::SpaceKeys::of(members.value(), identity.value());
    if (!keys)
        return keys.error();
    return Space{members.value(), keys.value(), identity.value().id()};
}

// ---- devices -----------------------------------------------------------------------------------

QString devicesSummary(const Words& words)
{
    return words.phrase("Cli", "The computers that share these data.");
}

Usage noUsage(const Words&)
{
    return {};
}

QString lineFor(const protocol::Member& member, const QString& name, const Words& words)
{
    const auto line = u"%1  %2  %3"_s.arg(member.no).arg(name, protocol::roleCode(member.role));
    return member.isActive() ? line : line + u"  "_s + words.phrase("Cli", "(removed)");
}

Result<Answer> runDevices(const Context& context, const Arguments&)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto space = spaceOf(*profile.value());
    if (!space)
        return space.error();
    QJsonArray devices;
    QStringList lines;
    for (const auto& member : space.value().members.members()) {
        const auto name = sync::nameOf(member, space.value().keys);
        devices.append(QJsonObject{{u"no"_s, member.no},
                                   {u"id"_s, QString::fromLatin1(member.id.toHex())},
                                   {u"name"_s, name},
                                   {u"role"_s, protocol::roleCode(member.role)},
                                   {u"this"_s, member.id == space.value().own},
                                   {u"removed"_s, !member.isActive()}});
        lines.append(lineFor(member, name, context.words()));
    }
    return Answer{devices, lines};
}

// ---- remove-device -----------------------------------------------------------------------------

QString removeSummary(const Words& words)
{
    return words.phrase("Cli",
                        "Take a computer out: it reads nothing that is written from now on.");
}

Usage removeUsage(const Words& words)
{
    return {{u"DEVICE"_s}, serverOptions(words)};
}

/// By its number or its id, as `devices` lists them.
const protocol::Member* memberFor(const QString& typed, const protocol::Membership& members)
{
    bool isNumber = false;
    const int no = typed.toInt(&isNumber);
    return isNumber ? members.find(no) : members.find(QByteArray::fromHex(typed.toLatin1()));
}

Result<Answer> runRemove(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto space = spaceOf(*profile.value());
    if (!space)
        return space.error();
    const auto* member = memberFor(arguments.positional(0), space.value().members);
    if (!member)
        return Error{Error::Code::NotFound, u"device"_s, {u"device"_s}};
    const auto server = typedServer(*profile.value(), arguments);
    if (!server)
        return server.error();
    sync::HttpsTransport way(server.value());
    const auto removed = sync::SyncRound(*profile.value(), way).remove(member->id);
    if (!removed)
        return removed.error();
    const auto name = sync::nameOf(*member, space.value().keys);
    return Answer{QJsonObject{{u"no"_s, member->no}, {u"name"_s, name}, {u"removed"_s, true}},
                  {context.words().phrase("Cli", "Removed: %1").arg(name)}};
}

// ---- invite ------------------------------------------------------------------------------------

QString inviteSummary(const Words& words)
{
    return words.phrase("Cli", "Make a code that lets one more computer in; good for 72 hours.");
}

Usage inviteUsage(const Words& words)
{
    auto options = serverOptions(words);
    options.append({u"role"_s, u"ROLE"_s,
                    words.phrase("Cli", "What it may do: admin, editor, reader or door.")});
    return {{}, options};
}

Result<Answer> runInvite(const Context& context, const Arguments& arguments)
{
    const auto typed = arguments.value(u"role");
    const auto role = typed.isEmpty() ? std::optional(Role::Editor) : protocol::roleFromCode(typed);
    if (!role)
        return invalidField(u"role", FieldFault::NotReadable, {typed});
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto server = typedServer(*profile.value(), arguments);
    if (!server)
        return server.error();
    sync::HttpsTransport way(server.value());
    const auto code = sync::SyncRound(*profile.value(), way)
                          .invite(*role, profile.value()->organisationName(), server.value());
    if (!code)
        return code.error();
    const auto text = code.value().text();
    return Answer{QJsonObject{{u"code"_s, text}, {u"role"_s, protocol::roleCode(*role)}}, {text}};
}

}  // namespace

Verb devicesVerb()
{
    return {u"devices"_s, devicesSummary, noUsage, runDevices};
}

Verb removeDeviceVerb()
{
    return {u"remove-device"_s, removeSummary, removeUsage, runRemove};
}

Verb inviteVerb()
{
    return {u"invite"_s, inviteSummary, inviteUsage, runInvite};
}

}  // namespace kaasa::cli
