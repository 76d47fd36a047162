// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_server.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/sync/known_space.h"
#include "core/sync/space_members.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using protocol::Role;

/// Errors: Refused when the profile belongs to no space.
Result<QList<sync::Computer>> computersOf(storage::Profile& profile)
{
    const auto space = sync::knownSpace(profile);
    if (!space)
        return space.error();
    if (space.value().computers.isEmpty())
        return Error{Error::Code::Refused, u"no space"_s, {u"sync.no_server"_s}};
    return space.value().computers;
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

QString lineFor(const sync::Computer& computer, const Words& words)
{
    const auto line
        = u"%1  %2  %3"_s.arg(computer.no).arg(computer.name, protocol::roleCode(computer.role));
    return computer.isActive ? line : line + u"  "_s + words.phrase("Cli", "(removed)");
}

Result<Answer> runDevices(const Context& context, const Arguments&)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto computers = computersOf(*profile.value());
    if (!computers)
        return computers.error();
    QJsonArray devices;
    QStringList lines;
    for (const auto& computer : computers.value()) {
        devices.append(QJsonObject{{u"no"_s, computer.no},
                                   {u"id"_s, QString::fromLatin1(computer.id.toHex())},
                                   {u"name"_s, computer.name},
                                   {u"role"_s, protocol::roleCode(computer.role)},
                                   {u"this"_s, computer.isThis},
                                   {u"removed"_s, !computer.isActive}});
        lines.append(lineFor(computer, context.words()));
    }
    return Answer{devices, lines};
}

// ---- what is done to one of them ---------------------------------------------------------------

/// By its number or its id, as `devices` lists them. Errors: NotFound.
Result<sync::Computer> typedComputer(storage::Profile& profile, const QString& typed)
{
    const auto computers = computersOf(profile);
    if (!computers)
        return computers.error();
    for (const auto& computer : computers.value()) {
        if (typed == QString::number(computer.no)
            || typed.toLower() == QString::fromLatin1(computer.id.toHex()))
            return computer;
    }
    return Error{Error::Code::NotFound, u"device"_s, {u"device"_s}};
}

using Step = std::function<Result<void>(sync::SpaceMembers&, const QByteArray& device)>;

/// Does it to the first positional argument, which is returned as it was.
Result<sync::Computer> actOn(const Context& context, const Arguments& arguments, const Step& step)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto computer = typedComputer(*profile.value(), arguments.positional(0));
    const auto server = typedServer(*profile.value(), arguments);
    if (!computer || !server)
        return computer ? server.error() : computer.error();
    sync::HttpsTransport way(server.value());
    sync::SpaceMembers members(*profile.value(), way);
    const auto done = step(members, computer.value().id);
    return done ? computer : done.error();
}

QString removeSummary(const Words& words)
{
    return words.phrase("Cli",
                        "Take a computer out: it reads nothing that is written from now on.");
}

Usage removeUsage(const Words& words)
{
    return {{u"DEVICE"_s}, serverOptions(words)};
}

Result<Answer> runRemove(const Context& context, const Arguments& arguments)
{
    const auto removed = actOn(context, arguments, [](auto& members, const QByteArray& device) {
        return members.remove(device);
    });
    if (!removed)
        return removed.error();
    const auto& gone = removed.value();
    return Answer{QJsonObject{{u"no"_s, gone.no}, {u"name"_s, gone.name}, {u"removed"_s, true}},
                  {context.words().phrase("Cli", "Removed: %1").arg(gone.name)}};
}

QString roleSummary(const Words& words)
{
    return words.phrase("Cli", "Give a computer another role: admin, editor, reader or door.");
}

Usage roleUsage(const Words& words)
{
    return {{u"DEVICE"_s, u"ROLE"_s}, serverOptions(words)};
}

Result<Answer> runSetRole(const Context& context, const Arguments& arguments)
{
    const auto role = protocol::roleFromCode(arguments.positional(1));
    if (!role)
        return invalidField(u"role", FieldFault::NotReadable, {arguments.positional(1)});
    auto set = actOn(context, arguments, [role](auto& members, const QByteArray& device) {
        return members.setRole(device, *role);
    });
    if (!set)
        return set.error();
    auto& computer = set.value();
    computer.role = *role;
    return Answer{QJsonObject{{u"no"_s, computer.no},
                              {u"name"_s, computer.name},
                              {u"role"_s, protocol::roleCode(*role)}},
                  {lineFor(computer, context.words())}};
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
    const auto invited = sync::SpaceMembers(*profile.value(), way)
                             .invite(*role, profile.value()->organisationName(), server.value());
    if (!invited)
        return invited.error();
    const auto text = invited.value().ticket.code.text();
    return Answer{QJsonObject{{u"code"_s, text},
                              {u"role"_s, protocol::roleCode(*role)},
                              {u"fingerprint"_s, invited.value().fingerprint}},
                  {text}};
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

Verb setRoleVerb()
{
    return {u"set-role"_s, roleSummary, roleUsage, runSetRole};
}

Verb inviteVerb()
{
    return {u"invite"_s, inviteSummary, inviteUsage, runInvite};
}

}  // namespace kaasa::cli
