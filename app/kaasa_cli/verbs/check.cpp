// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/verbs.h"
#include "core/storage/backup.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Read every page of the profile and say whether it is sound.");
}

Usage usage(const Words&)
{
    return {};
}

Result<Answer> run(const Context& context, const Arguments&)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    if (const auto sound = storage::checkIntegrity(profile.value()->database()); !sound)
        return sound.error();
    return Answer{QJsonObject{{u"sound"_s, true}},
                  {context.words().phrase("Cli", "The profile is sound.")}};
}

}  // namespace

Verb checkVerb()
{
    return {u"check"_s, summary, usage, run};
}

}  // namespace kaasa::cli
