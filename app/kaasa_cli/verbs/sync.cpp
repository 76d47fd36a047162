// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_server.h"
#include "app/kaasa_cli/verbs.h"
#include "core/services/profile_removal.h"
#include "core/sync/digest.h"
#include "core/sync/file_exchange.h"
#include "core/sync/removal.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString syncSummary(const Words& words)
{
    return words.phrase("Cli", "Send what is new here and fetch what is new elsewhere.");
}

Usage syncUsage(const Words& words)
{
    auto options = serverOptions(words);
    options.append({u"to-file"_s, u"FILE"_s,
                    words.phrase("Cli",
                                 "Instead of the server: write everything sealed into a file, for "
                                 "a stick.")});
    options.append({u"from-file"_s, u"FILE"_s,
                    words.phrase("Cli", "Instead of the server: take in what is new in a file.")});
    return {{}, options};
}

Result<Answer> writeFile(storage::Profile& profile, const QString& path, const Words& words)
{
    const auto written = sync::writeSyncFile(profile, path);
    if (!written)
        return written.error();
    return Answer{QJsonObject{{u"written"_s, written.value()}, {u"file"_s, path}},
                  {words.phrase("Cli", "%n packet(s) written.", nullptr, written.value())}};
}

Result<Answer> readFile(storage::Profile& profile, const QString& path, const Words& words)
{
    const auto outcome = sync::readSyncFile(profile, path);
    if (!outcome)
        return outcome.error();
    const auto& done = outcome.value();
    QStringList lines{words.phrase("Cli", "%n act(s) received.", nullptr, done.acts)};
    if (done.putAside > 0)
        lines.append(words.phrase("Cli", "%n packet(s) put aside; they need attention.", nullptr,
                                  done.putAside));
    if (done.missing > 0)
        lines.append(words.phrase("Cli",
                                  "%n packet(s) left out, for what came before them is missing.",
                                  nullptr, done.missing));
    return Answer{QJsonObject{{u"received"_s, done.acts},
                              {u"put_aside"_s, done.putAside},
                              {u"missing"_s, done.missing}},
                  lines};
}

QStringList linesFor(const sync::RoundOutcome& outcome, const Words& words)
{
    QStringList lines{words.phrase("Cli", "%n packet(s) sent.", nullptr, outcome.sent),
                      words.phrase("Cli", "%n act(s) received.", nullptr, outcome.acts)};
    if (outcome.admitted > 0)
        lines.append(words.phrase("Cli", "%n computer(s) let in.", nullptr, outcome.admitted));
    if (outcome.putAside > 0)
        lines.append(words.phrase("Cli", "%n packet(s) put aside; they need attention.", nullptr,
                                  outcome.putAside));
    if (outcome.renewed)
        lines.append(words.phrase(
            "Cli",
            "This profile was an older copy, or is on two computers: it goes on under a new "
            "name. Nothing was lost."));
    return lines;
}

Result<Answer> runSync(const Context& context, const Arguments& arguments)
{
    auto profile = context.open();
    if (!profile)
        return profile.error();
    if (arguments.has(u"to-file"))
        return writeFile(*profile.value(), arguments.value(u"to-file"), context.words());
    if (arguments.has(u"from-file"))
        return readFile(*profile.value(), arguments.value(u"from-file"), context.words());
    const auto server = typedServer(*profile.value(), arguments);
    if (!server)
        return server.error();
    const auto place = sync::SpaceLog(profile.value()->database()).place();
    if (!place)
        return place.error();
    sync::HttpsTransport way(server.value());
    const bool founds = !place.value();
    if (founds) {
        if (const auto founded = sync::SpaceMembers(*profile.value(), way).found(); !founded)
            return founded.error();
    }
    const auto outcome = sync::SyncRound(*profile.value(), way).run();
    if (!outcome && sync::isRemoval(outcome.error())) {
        profile.value().reset();
        if (const auto deleted = services::deleteProfile(context.profilePath()); !deleted)
            return deleted.error();
    }
    if (!outcome)
        return outcome.error();
    if (const auto saved = sync::saveServer(*profile.value(), server.value()); !saved)
        return saved.error();
    auto lines = linesFor(outcome.value(), context.words());
    if (founds)
        lines.prepend(context.words().phrase(
            "Cli", "This computer's key lies in the profile, which only you can read."));
    return Answer{QJsonObject{{u"founded"_s, founds},
                              {u"sent"_s, outcome.value().sent},
                              {u"received"_s, outcome.value().acts},
                              {u"admitted"_s, outcome.value().admitted},
                              {u"put_aside"_s, outcome.value().putAside},
                              {u"renewed"_s, outcome.value().renewed}},
                  lines};
}

QString digestSummary(const Words& words)
{
    return words.phrase("Cli", "A number that is alike on computers whose shared data are alike.");
}

Usage digestUsage(const Words&)
{
    return {};
}

Result<Answer> runDigest(const Context& context, const Arguments&)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto digest = sync::digestOf(profile.value()->database());
    if (!digest)
        return digest.error();
    const auto hex = QString::fromLatin1(digest.value().toHex());
    return Answer{QJsonObject{{u"digest"_s, hex}}, {hex}};
}

}  // namespace

Verb syncVerb()
{
    return {u"sync"_s, syncSummary, syncUsage, runSync};
}

Verb digestVerb()
{
    return {u"digest"_s, digestSummary, digestUsage, runDigest};
}

}  // namespace kaasa::cli
