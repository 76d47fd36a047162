// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/services/match_reason.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

struct Found {
    domain::Person person;
    QString name;
    services::MatchReason reason;
};

QString summary(const Words& words)
{
    return words.phrase("Cli", "People by any spelling of a name, phone, e-mail or badge.");
}

Usage usage(const Words& words)
{
    return {{u"TEXT"_s},
            {{u"limit"_s, u"NUMBER"_s, words.phrase("Cli", "At most so many; else 50.")}}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto limit = typedNumber(u"limit", arguments.value(u"limit"), 50);
    if (!limit)
        return limit.error();
    auto& database = profile.value()->database();
    const auto typed = arguments.positional(0);
    const auto lines
        = storage::PersonSearch(database).find(typed, context.words().language(), limit.value());
    if (!lines)
        return lines.error();
    std::vector<Found> found;
    for (const auto& line : lines.value()) {
        const auto person = storage::PersonRepository(database).findByKey(line.key);
        if (!person)
            return person.error();
        found.push_back({person.value(), line.name,
                         services::matchReason(person.value(), typed, context.words())});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.reason.score > b.reason.score;
    });
    Answer answer;
    QJsonArray list;
    for (const auto& one : found) {
        const auto uid = one.person.id.toString();
        list.append(QJsonObject{{u"uid"_s, uid},
                                {u"kind"_s, u"person"_s},
                                {u"name"_s, one.name},
                                {u"why"_s, one.reason.text}});
        answer.lines.append(uid + u"  "_s + one.name + u"  ("_s + one.reason.text + u')');
    }
    answer.json = list;
    return answer;
}

}  // namespace

Verb findVerb()
{
    return {u"find"_s, summary, usage, run};
}

}  // namespace kaasa::cli
