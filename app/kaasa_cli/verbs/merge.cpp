// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/services/merge_service.h"
#include "core/storage/row_store.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString mergeSummary(const Words& words)
{
    return words.phrase("Cli", "Make two records of one person one; nothing of either is lost.");
}

Usage mergeUsage(const Words& words)
{
    return {{u"PERSON"_s, u"OTHER"_s},
            {{u"take"_s, u"FIELD,…"_s,
              words.phrase("Cli",
                           "Fields that OTHER's record says better: municipality, "
                           "birth_date …")}}};
}

Result<Answer> answer(storage::Profile& profile, qint64 person, const QString& line)
{
    const auto merged = services::MergeService(profile).mergedInto(person);
    if (!merged)
        return merged.error();
    storage::RowStore rows(profile.database());
    const auto uid = rows.uidOf(u"person", person);
    if (!uid)
        return uid.error();
    QJsonArray list;
    for (const auto& each : merged.value()) {
        const auto other = rows.uidOf(u"person", each.key);
        if (!other)
            return other.error();
        list.append(other.value().toString());
    }
    return Answer{QJsonObject{{u"person"_s, uid.value().toString()}, {u"merged"_s, list}}, {line}};
}

Result<Answer> runMerge(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto& database = profile.value()->database();
    const auto kept = typedKey(database, u"person"_s, arguments.positional(0));
    const auto other = typedKey(database, u"person"_s, arguments.positional(1));
    if (!kept || !other)
        return kept ? other.error() : kept.error();
    const auto take = arguments.value(u"take").split(u',', Qt::SkipEmptyParts);
    const auto merged
        = services::MergeService(*profile.value()).merge(kept.value(), other.value(), take);
    if (!merged)
        return merged.error();
    return answer(*profile.value(), kept.value(),
                  context.words().phrase("Cli", "They are one person now."));
}

QString unmergeSummary(const Words& words)
{
    return words.phrase("Cli", "Split records that were merged.");
}

Usage unmergeUsage(const Words&)
{
    return {{u"PERSON"_s}, {}};
}

Result<Answer> runUnmerge(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto person = typedKey(profile.value()->database(), u"person"_s, arguments.positional(0));
    if (!person)
        return person.error();
    const auto split = services::MergeService(*profile.value()).unmerge(person.value());
    if (!split)
        return split.error();
    return answer(*profile.value(), person.value(),
                  context.words().phrase("Cli", "They are separate people again."));
}

}  // namespace

Verb mergeVerb()
{
    return {u"merge"_s, mergeSummary, mergeUsage, runMerge};
}

Verb unmergeVerb()
{
    return {u"unmerge"_s, unmergeSummary, unmergeUsage, runUnmerge};
}

}  // namespace kaasa::cli
