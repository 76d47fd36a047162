// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/names/likeness_text.h"
#include "core/services/duplicate_finder.h"
#include "core/storage/person_search.h"
#include "core/storage/row_store.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString duplicatesSummary(const Words& words)
{
    return words.phrase("Cli", "Records that may be of one person, and why.");
}

Usage duplicatesUsage(const Words& words)
{
    return {{}, {{u"person"_s, u"PERSON"_s, words.phrase("Cli", "Only of this person.")}}};
}

Result<QList<services::DuplicatePair>> pairs(storage::Profile& profile, const Arguments& arguments)
{
    services::DuplicateFinder finder(profile);
    if (!arguments.has(u"person"))
        return finder.all();
    const auto person = typedKey(profile.database(), u"person"_s, arguments.value(u"person"));
    if (!person)
        return person.error();
    const auto found = finder.ofPerson(person.value());
    if (!found)
        return found.error();
    QList<services::DuplicatePair> list;
    for (const auto& each : found.value())
        list.append({person.value(), each.person, each.likeness});
    return list;
}

Result<Answer> runDuplicates(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto found = pairs(*profile.value(), arguments);
    if (!found)
        return found.error();
    auto& database = profile.value()->database();
    storage::RowStore rows(database);
    storage::PersonSearch search(database);
    Answer answer;
    QJsonArray list;
    for (const auto& pair : found.value()) {
        const auto a = rows.uidOf(u"person", pair.a);
        const auto b = rows.uidOf(u"person", pair.b);
        const auto lines = search.lines({pair.a, pair.b});
        if (!a || !b || !lines)
            return a ? b ? lines.error() : b.error() : a.error();
        const auto why = services::likenessText(pair.likeness, context.words());
        list.append(QJsonObject{{u"a"_s, a.value().toString()},
                                {u"b"_s, b.value().toString()},
                                {u"certainty"_s, codeOf(pair.likeness.certainty)},
                                {u"why"_s, why}});
        QStringList names;
        for (const auto& line : lines.value())
            names.append(line.name);
        answer.lines.append(a.value().toString() + u"  "_s + b.value().toString() + u"  "_s
                            + names.join(u" – "_s) + u"  "_s
                            + names::certaintyText(pair.likeness.certainty, context.words())
                            + u": "_s + why);
    }
    answer.json = list;
    return answer;
}

QString distinctSummary(const Words& words)
{
    return words.phrase("Cli", "Remember that two records are of two people.");
}

Usage distinctUsage(const Words&)
{
    return {{u"PERSON"_s, u"OTHER"_s}, {}};
}

Result<Answer> runDistinct(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto& database = profile.value()->database();
    const auto a = typedKey(database, u"person"_s, arguments.positional(0));
    const auto b = typedKey(database, u"person"_s, arguments.positional(1));
    if (!a || !b)
        return a ? b.error() : a.error();
    const auto done
        = services::DuplicateFinder(*profile.value()).markDistinct(a.value(), b.value());
    if (!done)
        return done.error();
    return Answer{QJsonObject{{u"a"_s, arguments.positional(0)}, {u"b"_s, arguments.positional(1)}},
                  {context.words().phrase("Cli", "They will not be offered as one again.")}};
}

}  // namespace

Verb duplicatesVerb()
{
    return {u"duplicates"_s, duplicatesSummary, duplicatesUsage, runDuplicates};
}

Verb distinctVerb()
{
    return {u"distinct"_s, distinctSummary, distinctUsage, runDistinct};
}

}  // namespace kaasa::cli
