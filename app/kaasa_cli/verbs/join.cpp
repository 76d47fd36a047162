// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/joining.h"

#include "app/kaasa_cli/typed_server.h"
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/sync/recovering.h"
#include "core/sync/sync_round.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

constexpr int kUsualMinutes = 10;

QString summary(const Words& words)
{
    return words.phrase("Cli", "Come into a space with an invitation's code, and fetch its data.");
}

Usage usage(const Words& words)
{
    auto options = serverOptions(words);
    options.append({u"member"_s, u"NAME"_s, words.phrase("Cli", "Who works here.")});
    options.append({u"timeout"_s, u"SECONDS"_s,
                    words.phrase("Cli",
                                 "How long to wait until a member lets this computer in; "
                                 "600 without it.")});
    return {{u"CODE"_s}, options};
}

/// The profile that joins: a new one, or one that began to and was broken off.
Result<std::unique_ptr<storage::Profile>> profileFor(const Context& context,
                                                     const QString& memberName)
{
    if (!QFile::exists(context.profilePath()))
        return storage::Profile::createToJoin(context.profilePath(), memberName, context.clock());
    auto profile = context.open();
    if (!profile)
        return profile;
    // data of its own would be poured into the others': they are brought in by an import
    if (!profile.value()->organisationName().isEmpty())
        return Error{Error::Code::Refused, u"profile with data"_s, {u"sync.not_empty"_s}};
    return profile;
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto code = protocol::InviteCode::fromText(arguments.positional(0));
    if (!code)
        return code.error();
    const auto seconds = typedNumber(u"timeout", arguments.value(u"timeout"), kUsualMinutes * 60);
    if (!seconds)
        return seconds.error();
    const auto profile = profileFor(context, arguments.value(u"member"));
    if (!profile)
        return profile.error();
    const auto server = typedServer(*profile.value(), arguments);
    if (!server)
        return server.error();
    sync::HttpsTransport way(server.value());
    sync::Joining joining(*profile.value(), way, code.value());
    const auto invitation = joining.read();
    if (!invitation)
        return invitation.error();
    const QDeadlineTimer deadline(qint64(seconds.value()) * 1000);
    const auto outcome = joining.complete(invitation.value(), server.value(),
                                          [&deadline] { return deadline.hasExpired(); });
    if (!outcome)
        return outcome.error();
    const auto organisation = profile.value()->organisationName();
    return Answer{QJsonObject{{u"profile"_s, context.profilePath()},
                              {u"organisation"_s, organisation},
                              {u"fingerprint"_s, sync::fingerprintOf(invitation.value())},
                              {u"received"_s, outcome.value().acts},
                              {u"put_aside"_s, outcome.value().putAside}},
                  {context.words().phrase("Cli", "Joined: %1").arg(organisation)}};
}

// ---- recover -----------------------------------------------------------------------------------

QString recoverSummary(const Words& words)
{
    return words.phrase("Cli",
                        "Come into a space by its recovery sheet, when no computer is left that "
                        "could let this one in.");
}

Usage recoverUsage(const Words& words)
{
    auto options = serverOptions(words);
    options.append({u"member"_s, u"NAME"_s, words.phrase("Cli", "Who works here.")});
    return {{u"FILE"_s}, options};
}

/// From a file, or "-": what others on the computer see of a command holds no secret.
Result<protocol::RecoverySheet> typedSheet(const QString& path)
{
    QFile file(path);
    const bool isOpen
        = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{Error::Code::FileUnreadable, file.errorString(), {path}};
    return protocol::RecoverySheet::fromText(QString::fromUtf8(file.readAll()));
}

Result<Answer> runRecover(const Context& context, const Arguments& arguments)
{
    const auto sheet = typedSheet(arguments.positional(0));
    if (!sheet)
        return sheet.error();
    const auto profile = profileFor(context, arguments.value(u"member"));
    if (!profile)
        return profile.error();
    const auto server = typedServer(*profile.value(), arguments);
    if (!server)
        return server.error();
    sync::HttpsTransport way(server.value());
    const auto outcome = sync::recover(*profile.value(), way, sheet.value(), server.value());
    if (!outcome)
        return outcome.error();
    const auto organisation = profile.value()->organisationName();
    return Answer{QJsonObject{{u"profile"_s, context.profilePath()},
                              {u"organisation"_s, organisation},
                              {u"received"_s, outcome.value().acts},
                              {u"put_aside"_s, outcome.value().putAside}},
                  {context.words().phrase("Cli", "Recovered: %1").arg(organisation)}};
}

}  // namespace

Verb recoverVerb()
{
    return {u"recover"_s, recoverSummary, recoverUsage, runRecover};
}

Verb joinVerb()
{
    return {u"join"_s, summary, usage, run};
}

}  // namespace kaasa::cli
