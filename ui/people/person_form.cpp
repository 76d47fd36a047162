// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_form.h"

#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Person;

PersonForm::PersonForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_columns(new FormColumns(this))
{
}

void PersonForm::add(PersonField field, QLineEdit* edit)
{
    if (!edit)
        edit = new QLineEdit;
    edit->setObjectName(field.name);
    auto* row = new FormRow(edit, this);
    m_columns->addWidget(row);
    const int index = int(m_rows.size());
    connect(edit, &QLineEdit::editingFinished, this, [this, index] { save(index); });
    m_rows.append({std::move(field), edit, row, {}});
}

void PersonForm::show(qint64 key, const Person& person)
{
    const bool same = key == m_person;
    m_person = key;
    for (auto& row : m_rows) {
        const bool typing = same && row.edit->hasFocus() && row.edit->text() != row.stored;
        const bool faulty = same && !row.row->error().isEmpty();
        row.stored = row.field.text(person);
        row.row->setHint(row.field.hint ? row.field.hint(person) : QString());
        if (typing || faulty)
            continue;  // what was typed is kept as a draft
        row.edit->setText(*row.stored);
        row.row->setError({});
    }
}

void PersonForm::save(int index)
{
    auto& row = m_rows[index];
    const auto typed = row.edit->text();
    if (m_person == 0 || typed == row.stored)
        return;
    // a trial first: a date that cannot be read needs no way to the disk and back
    Person trial;
    if (const auto readable = row.field.put(trial, typed); !readable) {
        row.row->setError(sentenceFor(readable.error()));
        return;
    }
    row.stored = typed;
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, put = row.field.put, typed](storage::Profile& profile) {
            return services::PeopleService(profile).edit(person, [&](Person& record) {
                const auto done = put(record, typed);
                Q_ASSERT(done.isOk());
            });
        },
        [this, index, person = m_person](const Result<void>& written) {
            if (person != m_person)
                return;
            m_rows[index].row->setError(written ? QString() : sentenceFor(written.error()));
            if (!written) {
                m_rows[index].stored.reset();  // not saved: leaving the field tries again
                return;
            }
            // in its one form: 17.4.90 becomes 17.04.1990
            const auto record
                = storage::PersonRepository(m_workspace.reading().database()).findByKey(person);
            if (record)
                show(person, record.value());
            Q_EMIT saved();
        });
}

void PersonForm::commit()
{
    for (int i = 0; i < m_rows.size(); ++i)
        save(i);
}

void PersonForm::enter()
{
    m_rows.first().edit->setFocus(Qt::OtherFocusReason);
    m_rows.first().edit->selectAll();
}

void PersonForm::retranslate()
{
    for (const auto& row : m_rows)
        row.row->setLabel(tr(row.field.label));
    if (m_person == 0)
        return;
    const auto record
        = storage::PersonRepository(m_workspace.reading().database()).findByKey(m_person);
    if (record)
        show(m_person, record.value());  // dates and countries in the words of the new language
}

}  // namespace kaasa::ui
