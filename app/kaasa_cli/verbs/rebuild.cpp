// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rebuilding.h"

#include "app/kaasa_cli/verbs.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Make a damaged profile anew, in another file, from its server.");
}

Usage usage(const Words&)
{
    return {{u"FILE"_s}, {}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto damaged = context.profilePath();
    const auto server = sync::serverOf(damaged, context.clock());
    if (!server)
        return server.error();
    sync::HttpsTransport way(server.value());
    const auto path = arguments.positional(0);
    const auto rebuilt = sync::rebuild(damaged, path, context.clock(), way, server.value());
    if (!rebuilt)
        return rebuilt.error();
    const auto& [rescued, isComplete] = rebuilt.value();
    const auto& words = context.words();
    QStringList lines{words.phrase("Cli", "Made: %1").arg(path)};
    if (!isComplete)
        lines.append(words.phrase(
            "Cli", "What was done last could not be read from the damaged profile any more."));
    return Answer{
        QJsonObject{{u"profile"_s, path}, {u"rescued"_s, rescued}, {u"complete"_s, isComplete}},
        lines};
}

}  // namespace

Verb rebuildVerb()
{
    return {u"rebuild"_s, summary, usage, run};
}

}  // namespace kaasa::cli
