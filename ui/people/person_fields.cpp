// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_fields.h"

#include "core/base/date_input.h"
#include "core/base/field_check.h"
#include "core/base/locale_names.h"
#include "core/exchange/country_names.h"
#include "core/exchange/municipality_names.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_form.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ContactKind;
using domain::NameForm;
using domain::Person;
using domain::PersonName;

namespace {

const PersonName* nameOf(const Person& person, NameForm form)
{
    for (const auto& name : person.names) {
        if (name.form == form)
            return &name;
    }
    return nullptr;
}

// A form without any word in it is no form.
void putName(Person& person, NameForm form, QString PersonName::*part, const QString& text)
{
    for (auto& name : person.names) {
        if (name.form != form)
            continue;
        name.*part = text;
        if (name.given.trimmed().isEmpty() && name.family.trimmed().isEmpty())
            person.names.removeIf([form](const auto& one) { return one.form == form; });
        return;
    }
    if (text.trimmed().isEmpty())
        return;
    PersonName fresh{form, {}, {}, {}};
    fresh.*part = text;
    person.names.append(fresh);
}

void addName(PersonForm& form, const QString& name, const char* label, NameForm of,
             QString PersonName::*part)
{
    form.add({.name = name,
              .label = label,
              .text =
                  [of, part](const Person& person) {
                      const auto* found = nameOf(person, of);
                      return found ? found->*part : QString();
                  },
              .put = [of, part](Person& person, const QString& text) -> Result<void> {
                  putName(person, of, part, text);
                  return {};
              }});
}

// The place of the nth contact of a kind in the list; -1 when there are fewer.
qsizetype placeOf(const Person& person, ContactKind kind, int nth)
{
    for (qsizetype i = 0; i < person.contacts.size(); ++i) {
        if (person.contacts[i].kind == kind && nth-- == 0)
            return i;
    }
    return -1;
}

PersonField contactField(const QString& name, const char* label, ContactKind kind, int nth)
{
    return {
        .name = name,
        .label = label,
        .text =
            [kind, nth](const Person& person) {
                const auto place = placeOf(person, kind, nth);
                return place < 0 ? QString() : person.contacts[place].typed;
            },
        .put = [kind, nth](Person& person, const QString& text) -> Result<void> {
            const auto place = placeOf(person, kind, nth);
            if (place >= 0 && text.trimmed().isEmpty())
                person.contacts.removeAt(place);
            else if (place >= 0)
                person.contacts[place].typed = text;
            else if (!text.trimmed().isEmpty())
                person.contacts.append({kind, text, {}, {}});
            return {};
        },
    };
}

PersonField phoneField(const QString& name, const char* label, int nth)
{
    auto field = contactField(name, label, ContactKind::Phone, nth);
    field.hint = [nth](const Person& person) {
        const auto place = placeOf(person, ContactKind::Phone, nth);
        if (place < 0 || !person.contacts[place].normal.isEmpty())
            return QString();
        return PersonForm::tr("This is no number that can be called. It is kept as it was typed.");
    };
    return field;
}

// In Cyrillic where there is a Cyrillic name: only these documents have a patronymic.
NameForm homeOfPatronymic(const Person& person)
{
    return nameOf(person, NameForm::Cyrillic) ? NameForm::Cyrillic : NameForm::Document;
}

PersonField patronymicField()
{
    return {
        .name = u"person.patronymic"_s,
        .label = QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Patronymic"),
        .text =
            [](const Person& person) {
                for (const auto& name : person.names) {
                    if (!name.patronymic.isEmpty())
                        return name.patronymic;
                }
                return QString();
            },
        .put = [](Person& person, const QString& text) -> Result<void> {
            const auto home = homeOfPatronymic(person);
            for (auto& name : person.names)
                name.patronymic = name.form == home ? text : QString();
            return {};
        },
    };
}

PersonField birthField(Workspace& workspace)
{
    return {
        .name = u"person.birth"_s,
        .label = QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Birth date or year"),
        .text =
            [](const Person& person) {
                if (person.birthDate.isValid())
                    return formats().date(person.birthDate);
                return person.birthYear ? QString::number(*person.birthYear) : QString();
            },
        .put = [&workspace](Person& person, const QString& text) -> Result<void> {
            person.birthDate = {};
            person.birthYear.reset();
            if (text.trimmed().isEmpty())
                return {};
            const auto read = readDate(text, workspace.clock().today(), DateUse::Birth);
            if (!read)
                return read.error();
            if (read.value().doubts.testFlag(DateDoubt::YearOnly))
                person.birthYear = read.value().day.year();
            else
                person.birthDate = read.value().day;
            return {};
        },
        .hint =
            [&workspace](const Person& person) {
                const auto today = workspace.clock().today();
                if (!person.birthDate.isValid() || isLikelyBirthDate(person.birthDate, today))
                    return QString();
                return PersonForm::tr("This is an unlikely day to be born. Look again.");
            },
    };
}

PersonField municipalityField()
{
    return {
        .name = u"person.municipality"_s,
        .label = QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Municipality"),
        .text = [](const Person& person) { return person.municipality; },
        .put = [](Person& person, const QString& text) -> Result<void> {
            person.municipality = text;
            return {};
        },
        .hint =
            [](const Person& person) {
                const auto official = exchange::findMunicipality(person.municipality);
                if (!official || official->name == person.municipality)
                    return QString();
                //: Below a field in which a town was typed; %1 is its municipality
                return PersonForm::tr("Official name: %1").arg(official->name);
            },
    };
}

PersonField countryField()
{
    return {
        .name = u"person.country"_s,
        .label = QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Country"),
        .text =
            [](const Person& person) {
                return person.country.isEmpty() ? QString()
                                                : countryName(person.country, interfaceLanguage());
            },
        .put = [](Person& person, const QString& text) -> Result<void> {
            person.country.clear();
            if (text.trimmed().isEmpty())
                return {};
            const auto code = exchange::findCountry(text);
            if (!code)
                return invalidField(u"country", FieldFault::NotReadable, {text});
            person.country = *code;
            return {};
        },
    };
}

}  // namespace

void addNameFields(PersonForm& form, Workspace& workspace)
{
    addName(form, u"person.document.given"_s,
            QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Given name"), NameForm::Document,
            &PersonName::given);
    addName(form, u"person.document.family"_s,
            QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Surname"), NameForm::Document,
            &PersonName::family);
    addName(form, u"person.cyrillic.given"_s,
            QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Given name in Cyrillic"),
            NameForm::Cyrillic, &PersonName::given);
    addName(form, u"person.cyrillic.family"_s,
            QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Surname in Cyrillic"), NameForm::Cyrillic,
            &PersonName::family);
    addName(form, u"person.original.given"_s,
            QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Given name as at home"), NameForm::Original,
            &PersonName::given);
    addName(form, u"person.original.family"_s,
            QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Surname as at home"), NameForm::Original,
            &PersonName::family);
    addName(form, u"person.called"_s, QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Called"),
            NameForm::Called, &PersonName::given);
    form.add({.name = u"person.address"_s,
              .label = QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "How to address"),
              .text = [](const Person& person) { return person.howToAddress; },
              .put = [](Person& person, const QString& text) -> Result<void> {
                  person.howToAddress = text;
                  return {};
              }});
    form.add(birthField(workspace));
    form.add(patronymicField());
}

void addContactFields(PersonForm& form, Workspace& workspace)
{
    const auto home = storage::RowStore(workspace.reading().database()).setting(u"country"_s);
    form.add(phoneField(u"person.phone"_s, QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Phone"), 0));
    form.add(phoneField(u"person.phone2"_s,
                        QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Another phone"), 1));
    form.add(contactField(u"person.email"_s, QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "E-mail"),
                          ContactKind::Email, 0));
    form.add(contactField(u"person.messenger"_s,
                          QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Messenger"),
                          ContactKind::Messenger, 0));
    form.add(municipalityField(), new SuggestField([home](const QString& typed) {
                 return exchange::suggestMunicipalities(typed, home);
             }));
    form.add(countryField(), new SuggestField([](const QString& typed) {
                 return exchange::suggestCountries(typed, interfaceLanguage());
             }));
    form.add(contactField(u"person.street"_s, QT_TRANSLATE_NOOP("kaasa::ui::PersonForm", "Address"),
                          ContactKind::Address, 0));
}

}  // namespace kaasa::ui
