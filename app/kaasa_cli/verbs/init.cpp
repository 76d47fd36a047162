// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Make a new profile for an organisation.");
}

Usage usage(const Words& words)
{
    return {{},
            {{u"organisation"_s, u"NAME"_s, words.phrase("Cli", "What it is called."), true},
             {u"country"_s, u"LV|EE"_s, words.phrase("Cli", "Where it works."), true},
             {u"language"_s, u"LANGUAGE"_s,
              words.phrase("Cli", "The language of its papers: lv, et, ru or en.")},
             {u"member"_s, u"NAME"_s, words.phrase("Cli", "Who works here.")}}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto language = typedLanguages(arguments.value(u"language"), context.words().language());
    if (!language)
        return language.error();
    const storage::NewProfile start{arguments.value(u"organisation"),
                                    arguments.value(u"country").toUpper(), language.value().first,
                                    arguments.value(u"member")};
    const auto profile = storage::Profile::create(context.profilePath(), start, context.clock());
    if (!profile)
        return profile.error();
    const auto prefix = profile.value()->printedPrefix();
    if (!prefix)
        return prefix.error();
    return Answer{QJsonObject{{u"profile"_s, context.profilePath()}, {u"prefix"_s, prefix.value()}},
                  {context.words().phrase("Cli", "Made: %1").arg(context.profilePath())}};
}

}  // namespace

Verb initVerb()
{
    return {u"init"_s, summary, usage, run};
}

}  // namespace kaasa::cli
