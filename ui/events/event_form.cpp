// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_form.h"

#include "core/services/event_service.h"
#include "core/storage/event_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"

#include <QLineEdit>

#include <algorithm>

namespace kaasa::ui {

using domain::Event;

EventForm::EventForm(Workspace& workspace, QWidget* parent)
    : SavingForm(parent)
    , m_workspace(workspace)
{
    connect(this, &SavingForm::left, this,
            [this](const QString& name, const QVariant& typed) { save(name, typed.toString()); });
}

void EventForm::add(EventField field, QLineEdit* edit)
{
    addLine(field.name, edit ? edit : new QLineEdit);
    m_fields.append(std::move(field));
}

void EventForm::addWide(EventField field)
{
    addLine(field.name, new QLineEdit, true);
    m_fields.append(std::move(field));
}

void EventForm::addText(EventField field)
{
    addLines(field.name);
    m_fields.append(std::move(field));
}

void EventForm::addChoice(EventField field, ChoicesOf choices)
{
    SavingForm::addChoice(field.name, true);  // titles of projects
    m_choices[field.name] = std::move(choices);
    m_fields.append(std::move(field));
}

void EventForm::addCheck(EventField field)
{
    SavingForm::addCheck(field.name);
    m_fields.append(std::move(field));
}

void EventForm::show(const domain::EventId& id)
{
    const auto event = storage::EventRepository(m_workspace.reading().database()).find(id);
    if (!event)
        return;  // the view says that it is gone
    m_event = id;
    setRecord(id.toString(), event.value().title);
    for (const auto& field : std::as_const(m_fields)) {
        const auto text = field.text(event.value());
        if (const auto choices = m_choices.value(field.name))
            setChoices(field.name, choices(text));
        setValue(field.name, text);
    }
}

void EventForm::save(const QString& name, const QString& typed)
{
    const auto field = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const auto& one) { return one.name == name; });
    // a trial first: a number that cannot be read needs no way to the disk and back
    Event trial;
    if (const auto readable = field->put ? field->put(trial, typed) : Result<void>(); !readable)
        return answer(record(), name, sentenceFor(readable.error()));
    auto store = field->store;
    if (!store) {
        store = [put = field->put](storage::Profile& profile, qint64 event, const QString& text) {
            return services::EventService(profile).change(event, [&](Event& record) {
                const auto done = put(record, text);
                Q_ASSERT(done.isOk());
            });
        };
    }
    m_workspace.write<qint64>(
        Workspace::Priority::Interface, this,
        [id = m_event, store, typed](storage::Profile& profile) -> Result<qint64> {
            const auto key = storage::EventRepository(profile.database()).keyOf(id);
            return key ? store(profile, key.value(), typed) : key.error();
        },
        [this, name, record = record()](const Result<qint64>& written) {
            answer(record, name, written ? QString() : sentenceFor(written.error()));
            if (!written)
                return;
            show(m_event);  // in its one form: "50 " becomes 50
            Q_EMIT saved();
        });
}

void EventForm::retranslate()
{
    for (const auto& field : std::as_const(m_fields)) {
        setLabel(field.name, tr(field.label));
        if (field.hint)
            setHint(field.name, tr(field.hint));
    }
    if (!m_event.isNull())
        show(m_event);  // kinds and languages in the words of the new language
}

}  // namespace kaasa::ui
