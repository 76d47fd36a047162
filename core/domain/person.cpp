// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include "core/base/field_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

bool isCode(QStringView text, int least, int most, char16_t first, char16_t last)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.begin(), text.end(), [=](QChar c) { return c >= first && c <= last; });
}

template <typename List, typename Key>
bool repeats(const List& list, Key key)
{
    for (auto one = list.begin(); one != list.end(); ++one) {
        if (std::any_of(list.begin(), one,
                        [&](const auto& other) { return key(other) == key(*one); }))
            return true;
    }
    return false;
}

}  // namespace

Result<Person> validated(Person draft)
{
    for (auto& name : draft.names) {
        auto checked = validated(std::move(name));
        if (!checked)
            return checked.error();
        name = std::move(checked).value();
    }
    std::stable_sort(draft.names.begin(), draft.names.end(),
                     [](const auto& a, const auto& b) { return a.form < b.form; });
    draft.country = draft.country.trimmed().toUpper();
    for (auto& language : draft.languages)
        language.code = language.code.trimmed().toLower();
    if (draft.birthDate.isValid())
        draft.birthYear = draft.birthDate.year();

    FieldCheck check;
    check.that(!draft.names.isEmpty(), u"given_name", FieldFault::Empty);
    check.that(!repeats(draft.names, [](const auto& name) { return name.form; }), u"name_form",
               FieldFault::Twice);
    check.line(u"how_to_address", draft.howToAddress, 0, 80);
    check.number(u"birth_year", draft.birthYear, 1900, 2100);
    check.line(u"municipality", draft.municipality, 0, 120);
    check.that(draft.country.isEmpty() || isCode(draft.country, 2, 2, u'A', u'Z'), u"country",
               FieldFault::NotReadable, {draft.country});
    check.that(draft.languages.size() <= 12, u"languages", FieldFault::TooMany, {u"12"_s});
    for (const auto& language : draft.languages)
        check.that(isCode(language.code, 2, 3, u'a', u'z'), u"languages", FieldFault::NotReadable,
                   {language.code});
    check.that(!repeats(draft.languages, [](const auto& language) { return language.code; }),
               u"languages", FieldFault::Twice);
    check.that(draft.contacts.size() <= 20, u"contact", FieldFault::TooMany, {u"20"_s});
    if (check.fault())
        return *check.fault();

    for (auto& contact : draft.contacts) {
        auto checked = validated(std::move(contact), draft.country);
        if (!checked)
            return checked.error();
        contact = std::move(checked).value();
    }
    return draft;
}

const PersonName& nameInForm(const Person& person, NameForm form)
{
    Q_ASSERT(!person.names.isEmpty());
    for (const auto& name : person.names) {
        if (name.form == form)
            return name;
    }
    return *std::min_element(person.names.begin(), person.names.end(),
                             [](const auto& a, const auto& b) { return a.form < b.form; });
}

QString displayName(const Person& person)
{
    return fullName(nameInForm(person, NameForm::Document));
}

}  // namespace kaasa::domain
