// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/services/people_service.h"
#include "core/storage/row_store.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Add a person; a likely duplicate is named, never refused.");
}

Usage usage(const Words& words)
{
    return {
        {},
        {{u"given"_s, u"NAME"_s, words.phrase("Cli", "Given name.")},
         {u"family"_s, u"NAME"_s, words.phrase("Cli", "Surname.")},
         {u"cyrillic"_s, u"NAME"_s, words.phrase("Cli", "The whole name in Cyrillic letters.")},
         {u"birth"_s, u"DAY"_s, words.phrase("Cli", "Birth date, 1985-03-05, or the year alone.")},
         {u"phone"_s, u"NUMBER"_s, words.phrase("Cli", "Phone number.")},
         {u"email"_s, u"ADDRESS"_s, words.phrase("Cli", "E-mail address.")},
         {u"municipality"_s, u"NAME"_s, words.phrase("Cli", "Where she lives.")}}};
}

Result<domain::Person> drafted(const Arguments& arguments)
{
    domain::Person draft;
    draft.names.append(
        {domain::NameForm::Document, arguments.value(u"given"), arguments.value(u"family"), {}});
    if (arguments.has(u"cyrillic")) {
        auto name = domain::nameFromTyped(arguments.value(u"cyrillic"));
        name.form = domain::NameForm::Cyrillic;
        draft.names.append(name);
    }
    const auto birth = arguments.value(u"birth");
    if (birth.size() == 4) {
        const auto year = typedNumber(u"birth_year", birth, 0);
        if (!year)
            return year.error();
        draft.birthYear = year.value();
    } else if (!birth.isEmpty()) {
        const auto day = typedDay(u"birth_date", birth);
        if (!day)
            return day.error();
        draft.birthDate = day.value();
    }
    if (arguments.has(u"phone"))
        draft.contacts.append({domain::ContactKind::Phone, arguments.value(u"phone"), {}, {}});
    if (arguments.has(u"email"))
        draft.contacts.append({domain::ContactKind::Email, arguments.value(u"email"), {}, {}});
    draft.municipality = arguments.value(u"municipality");
    return draft;
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto draft = drafted(arguments);
    if (!draft)
        return draft.error();
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto added = services::PeopleService(*profile.value()).add(draft.value());
    if (!added)
        return added.error();
    const auto uid = added.value().id.toString();
    QJsonArray likely;
    QStringList lines{uid};
    for (const auto& line : added.value().likely) {
        const auto other
            = storage::RowStore(profile.value()->database()).uidOf(u"person", line.key);
        if (!other)
            return other.error();
        likely.append(other.value().toString());
        lines.append(context.words()
                         .phrase("Cli", "Might be the same as %1 (%2)")
                         .arg(line.name, other.value().toString()));
    }
    return Answer{QJsonObject{{u"uid"_s, uid}, {u"likely"_s, likely}}, lines};
}

}  // namespace

Verb personAddVerb()
{
    return {u"person add"_s, summary, usage, run};
}

}  // namespace kaasa::cli
