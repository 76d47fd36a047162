// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_form.h"

#include "core/base/date_input.h"
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ContactKind;
using domain::NameForm;
using domain::Person;

namespace {

const domain::PersonName* nameOf(const Person& person, NameForm form)
{
    for (const auto& name : person.names) {
        if (name.form == form)
            return &name;
    }
    return nullptr;
}

// A form without any word in it is no form.
void putName(Person& person, NameForm form, QString domain::PersonName::*part, const QString& text)
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
    domain::PersonName fresh{form, {}, {}, {}};
    fresh.*part = text;
    person.names.append(fresh);
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

}  // namespace

PersonForm::PersonForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_columns(new FormColumns(this))
{
    addName(NameForm::Document, QT_TR_NOOP("Given name"), QT_TR_NOOP("Surname"));
    addName(NameForm::Cyrillic, QT_TR_NOOP("Given name in Cyrillic"),
            QT_TR_NOOP("Surname in Cyrillic"));
    add(
        u"person.called"_s, QT_TR_NOOP("Called"),
        [](const Person& person) {
            const auto* name = nameOf(person, NameForm::Called);
            return name ? name->given : QString();
        },
        [](Person& person, const QString& text) -> Result<void> {
            putName(person, NameForm::Called, &domain::PersonName::given, text);
            return {};
        });
    add(
        u"person.address"_s, QT_TR_NOOP("How to address"),
        [](const Person& person) { return person.howToAddress; },
        [](Person& person, const QString& text) -> Result<void> {
            person.howToAddress = text;
            return {};
        });
    addContact(u"person.phone"_s, QT_TR_NOOP("Phone"), ContactKind::Phone, 0);
    addContact(u"person.phone2"_s, QT_TR_NOOP("Another phone"), ContactKind::Phone, 1);
    addContact(u"person.email"_s, QT_TR_NOOP("E-mail"), ContactKind::Email, 0);
    addBirth();
    add(
        u"person.municipality"_s, QT_TR_NOOP("Municipality"),
        [](const Person& person) { return person.municipality; },
        [](Person& person, const QString& text) -> Result<void> {
            person.municipality = text;
            return {};
        });
    add(
        u"person.country"_s, QT_TR_NOOP("Country, two letters"),
        [](const Person& person) { return person.country; },
        [](Person& person, const QString& text) -> Result<void> {
            person.country = text;
            return {};
        });
}

void PersonForm::add(const QString& name, const char* label,
                     std::function<QString(const Person&)> text,
                     std::function<Result<void>(Person&, const QString&)> put)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    auto* formRow = new FormRow(edit, this);
    m_columns->addWidget(formRow);
    const int index = int(m_fields.size());
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { save(index); });
    m_fields.append({edit, formRow, label, std::move(text), std::move(put), {}});
}

void PersonForm::addName(NameForm form, const char* given, const char* family)
{
    const auto prefix = u"person."_s + codeOf(form);
    int column = 0;
    for (const auto& [part, label] : {std::pair{&domain::PersonName::given, given},
                                      std::pair{&domain::PersonName::family, family}}) {
        add(
            prefix + (column == 0 ? u".given"_s : u".family"_s), label,
            [form, part = part](const Person& person) {
                const auto* name = nameOf(person, form);
                return name ? name->*part : QString();
            },
            [form, part = part](Person& person, const QString& text) -> Result<void> {
                putName(person, form, part, text);
                return {};
            });
        ++column;
    }
}

void PersonForm::addContact(const QString& name, const char* label, ContactKind kind, int nth)
{
    add(
        name, label,
        [kind, nth](const Person& person) {
            const auto place = placeOf(person, kind, nth);
            return place < 0 ? QString() : person.contacts[place].typed;
        },
        [kind, nth](Person& person, const QString& text) -> Result<void> {
            const auto place = placeOf(person, kind, nth);
            if (place >= 0 && text.trimmed().isEmpty())
                person.contacts.removeAt(place);
            else if (place >= 0)
                person.contacts[place].typed = text;
            else if (!text.trimmed().isEmpty())
                person.contacts.append({kind, text, {}, {}});
            return {};
        });
}

void PersonForm::addBirth()
{
    const auto today = m_workspace.clock().today();
    add(
        u"person.birth"_s, QT_TR_NOOP("Birth date or year"),
        [](const Person& person) {
            if (person.birthDate.isValid())
                return formats().date(person.birthDate);
            return person.birthYear ? QString::number(*person.birthYear) : QString();
        },
        [today](Person& person, const QString& text) -> Result<void> {
            person.birthDate = {};
            person.birthYear.reset();
            if (text.trimmed().isEmpty())
                return {};
            const auto read = readDate(text, today, DateUse::Birth);
            if (!read)
                return read.error();
            if (read.value().doubts.testFlag(DateDoubt::YearOnly))
                person.birthYear = read.value().day.year();
            else
                person.birthDate = read.value().day;
            return {};
        });
}

void PersonForm::show(qint64 key, const Person& person)
{
    const bool same = key == m_person;
    m_person = key;
    for (auto& field : m_fields) {
        const bool typing = same && field.edit->hasFocus() && field.edit->text() != field.stored;
        const bool faulty = same && !field.row->error().isEmpty();
        field.stored = field.text(person);
        if (typing || faulty)
            continue;  // what was typed is kept as a draft
        field.edit->setText(field.stored);
        field.row->setError({});
    }
}

void PersonForm::save(int index)
{
    auto& field = m_fields[index];
    const auto typed = field.edit->text();
    if (m_person == 0 || typed == field.stored)
        return;
    // a trial first: a date that cannot be read needs no way to the disk and back
    Person trial;
    if (const auto readable = field.put(trial, typed); !readable) {
        field.row->setError(sentenceFor(readable.error()));
        return;
    }
    field.stored = typed;
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, put = field.put, typed](storage::Profile& profile) {
            return services::PeopleService(profile).edit(person, [&](Person& record) {
                const auto done = put(record, typed);
                Q_ASSERT(done.isOk());
            });
        },
        [this, index, person = m_person](const Result<void>& written) {
            if (person != m_person)
                return;
            m_fields[index].row->setError(written ? QString() : sentenceFor(written.error()));
            if (!written) {
                m_fields[index].stored.clear();  // not saved: leaving the field tries again
                return;
            }
            // in its one form: 17.4.90 becomes 17.04.1990
            const auto record = storage::PersonRepository(m_workspace.reading().database()).findByKey(person);
            if (record)
                show(person, record.value());
            Q_EMIT saved();
        });
}

void PersonForm::commit()
{
    for (int i = 0; i < m_fields.size(); ++i)
        save(i);
}

void PersonForm::enter()
{
    m_fields.first().edit->setFocus(Qt::OtherFocusReason);
    m_fields.first().edit->selectAll();
}

void PersonForm::retranslate()
{
    for (const auto& field : m_fields)
        field.row->setLabel(tr(field.label));
}

}  // namespace kaasa::ui
