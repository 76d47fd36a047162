// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/samples/active_moms.h"
#include "core/samples/large_sample.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Add invented people and events, to try things out.");
}

Usage usage(const Words& words)
{
    return {{u"am|large"_s},
            {{u"people"_s, u"N"_s,
              words.phrase("Cli", "How many people the large sample has; else 100,000.")}}};
}

Result<void> add(storage::Profile& profile, const QString& name, int people)
{
    if (name == u"am")
        return samples::addActiveMoms(profile);
    if (name == u"large")
        return samples::addLargeSample(profile, {.people = people});
    return invalidField(u"sample", FieldFault::NotReadable, {name});
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto people = typedNumber(u"people", arguments.value(u"people"), 100'000);
    if (!people)
        return people.error();
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto name = arguments.positional(0);
    if (const auto added = add(*profile.value(), name, people.value()); !added)
        return added.error();
    return Answer{QJsonObject{{u"sample"_s, name}},
                  {context.words().phrase("Cli", "Added: %1").arg(name)}};
}

}  // namespace

Verb sampleVerb()
{
    return {u"sample"_s, summary, usage, run};
}

}  // namespace kaasa::cli
