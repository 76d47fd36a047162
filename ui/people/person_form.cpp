// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_form.h"

#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"

#include <QLineEdit>

#include <algorithm>

namespace kaasa::ui {

using domain::Person;

PersonForm::PersonForm(Workspace& workspace, QWidget* parent)
    : SavingForm(parent)
    , m_workspace(workspace)
{
    connect(this, &SavingForm::left, this,
            [this](const QString& name, const QVariant& typed) { save(name, typed.toString()); });
}

void PersonForm::add(PersonField field, QLineEdit* edit)
{
    addLine(field.name, edit ? edit : new QLineEdit);
    m_fields.append(std::move(field));
}

void PersonForm::show(qint64 key, const Person& person)
{
    m_person = key;
    setRecord(QString::number(key), domain::displayName(person));
    for (const auto& field : std::as_const(m_fields)) {
        setValue(field.name, field.text(person));
        setHint(field.name, field.hint ? field.hint(person) : QString());
    }
}

void PersonForm::save(const QString& name, const QString& typed)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const auto& one) { return one.name == name; });
    // a trial first: a date that cannot be read needs no way to the disk and back
    Person trial;
    if (const auto readable = field->put(trial, typed); !readable)
        return answer(record(), name, sentenceFor(readable.error()));
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, put = field->put, typed](storage::Profile& profile) {
            return services::PeopleService(profile).edit(person, [&](Person& record) {
                const auto done = put(record, typed);
                Q_ASSERT(done.isOk());
            });
        },
        [this, name, record = record()](const Result<void>& written) {
            answer(record, name, written ? QString() : sentenceFor(written.error()));
            if (!written)
                return;
            showAgain();  // in its one form: 17.4.90 becomes 17.04.1990
            Q_EMIT saved();
        });
}

void PersonForm::showAgain()
{
    if (m_person == 0)
        return;
    const auto person
        = storage::PersonRepository(m_workspace.reading().database()).findByKey(m_person);
    if (person)
        show(m_person, person.value());
}

void PersonForm::retranslate()
{
    for (const auto& field : std::as_const(m_fields))
        setLabel(field.name, tr(field.label));
    showAgain();  // dates and countries in the words of the new language
}

}  // namespace kaasa::ui
