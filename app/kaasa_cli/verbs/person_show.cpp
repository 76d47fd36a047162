// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/storage/person_repository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "All that is noted of one person.");
}

Usage usage(const Words&)
{
    return {{u"PERSON"_s}, {}};
}

QJsonObject json(const domain::Person& person)
{
    QJsonArray names;
    for (const auto& name : person.names) {
        names.append(QJsonObject{{u"form"_s, codeOf(name.form)},
                                 {u"given"_s, name.given},
                                 {u"family"_s, name.family},
                                 {u"patronymic"_s, name.patronymic}});
    }
    QJsonArray languages;
    for (const auto& language : person.languages) {
        languages.append(
            QJsonObject{{u"language"_s, language.code}, {u"level"_s, codeOf(language.level)}});
    }
    QJsonArray contacts;
    for (const auto& contact : person.contacts) {
        contacts.append(QJsonObject{{u"kind"_s, codeOf(contact.kind)},
                                    {u"typed"_s, contact.typed},
                                    {u"normal"_s, contact.normal},
                                    {u"remark"_s, contact.remark}});
    }
    return {{u"uid"_s, person.id.toString()},
            {u"name"_s, domain::displayName(person)},
            {u"names"_s, names},
            {u"how_to_address"_s, person.howToAddress},
            {u"birth_date"_s,
             person.birthDate.isValid() ? QJsonValue(person.birthDate.toString(Qt::ISODate))
                                        : QJsonValue()},
            {u"birth_year"_s, person.birthYear ? QJsonValue(*person.birthYear) : QJsonValue()},
            {u"municipality"_s, person.municipality},
            {u"country"_s, person.country},
            {u"languages"_s, languages},
            {u"contacts"_s, contacts}};
}

QStringList lines(const domain::Person& person)
{
    QStringList text{domain::displayName(person), person.id.toString()};
    for (const auto& name : person.names)
        text.append(codeOf(name.form) + u": "_s + domain::fullName(name));
    if (person.birthDate.isValid())
        text.append(person.birthDate.toString(Qt::ISODate));
    else if (person.birthYear)
        text.append(QString::number(*person.birthYear));
    for (const auto& contact : person.contacts)
        text.append(codeOf(contact.kind) + u": "_s + contact.typed);
    return text;
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto& database = profile.value()->database();
    const auto key = typedKey(database, u"person"_s, arguments.positional(0));
    if (!key)
        return key.error();
    const auto person = storage::PersonRepository(database).findByKey(key.value());
    if (!person)
        return person.error();
    return Answer{json(person.value()), lines(person.value())};
}

}  // namespace

Verb personShowVerb()
{
    return {u"person show"_s, summary, usage, run};
}

}  // namespace kaasa::cli
