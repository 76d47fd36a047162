// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_label.h"
#include "core/services/conflict_service.h"
#include "core/storage/conflict_repository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Fields that two computers changed at the same time.");
}

Usage usage(const Words& words)
{
    return {{},
            {{u"use-other"_s, u"NUMBER"_s,
              words.phrase("Cli", "Take the value that lost; can be taken back.")},
             {u"keep"_s, u"NUMBER"_s, words.phrase("Cli", "Keep the value that stands.")}}};
}

QJsonObject json(const storage::ConflictSide& side)
{
    return {{u"value"_s, QJsonValue::fromVariant(side.value)},
            {u"at"_s, answeredTime(side.at)},
            {u"member"_s, side.member},
            {u"computer"_s, side.computer}};
}

QString line(const storage::ConflictSide& side)
{
    return u"%1 (%2)"_s.arg(side.value.toString(),
                            side.member.isEmpty() ? side.computer : side.member);
}

Result<Answer> list(storage::Profile& profile, const Words& words)
{
    const auto open = storage::ConflictRepository(profile.database()).open();
    if (!open)
        return open.error();
    QJsonArray conflicts;
    QStringList lines;
    for (const auto& each : open.value()) {
        conflicts.append(QJsonObject{{u"id"_s, each.id},
                                     {u"table"_s, each.table},
                                     {u"column"_s, each.column},
                                     {u"subject"_s, each.subject},
                                     {u"kept"_s, json(each.kept)},
                                     {u"other"_s, json(each.other)}});
        lines.append(u"%1  %2  %3: %4 | %5"_s.arg(each.id).arg(
            each.subject, fieldLabel(each.column, words), line(each.kept), line(each.other)));
    }
    return Answer{conflicts, lines};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    services::ConflictService conflicts(*profile.value());
    if (arguments.has(u"use-other")) {
        const auto number = typedNumber(u"use-other", arguments.value(u"use-other"), 0);
        if (!number)
            return number.error();
        const auto act = conflicts.useOther(number.value());
        if (!act)
            return act.error();
    }
    if (arguments.has(u"keep")) {
        const auto number = typedNumber(u"keep", arguments.value(u"keep"), 0);
        if (!number)
            return number.error();
        if (const auto kept = conflicts.keep(number.value()); !kept)
            return kept.error();
    }
    return list(*profile.value(), context.words());
}

}  // namespace

Verb conflictsVerb()
{
    return {u"conflicts"_s, summary, usage, run};
}

}  // namespace kaasa::cli
