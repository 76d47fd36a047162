// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registration_row_taker.h"

#include "core/services/registration_rule.h"
#include "core/services/registration_service.h"
#include "core/storage/act.h"
#include "core/storage/event_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kLongestRemark = 400;  // domain::Registration
constexpr qsizetype kLongestHeardFrom = 120;

}  // namespace

Result<QList<qint64>> RegistrationRowTaker::eventsOf(PersonRow& row)
{
    QList<qint64> events;
    if (m_event != 0) {
        events.append(m_event);
        return events;
    }
    for (const auto& answer : row.draft.events) {
        const auto event = m_events.named(answer);
        if (!event)
            return event.error();
        if (event.value() == 0)
            row.remarks.append({Remark::UnknownEvent, 0, {}, answer});
        else if (!events.contains(event.value()))
            events.append(event.value());
    }
    return events;
}

Result<ImportedRow> RegistrationRowTaker::take(ReadRow& row, const storage::Act* act)
{
    auto read = m_reader.read(row.list);
    if (read.status == RowStatus::Skip)
        return importedRow(read, {.action = RowAction::Skipped, .remarks = read.remarks});
    const auto events = eventsOf(read);
    if (!events)
        return events.error();
    const auto remark = read.draft.note.left(kLongestRemark);
    if (!events.value().isEmpty())
        read.draft.note.clear();  // what she writes belongs to her registration
    const auto person = m_people.take(read);
    if (!person)
        return person.error();
    auto imported = importedRow(read, person.value());
    if (person.value().key == 0)
        return imported;
    read.draft.note = remark;
    for (const auto event : events.value()) {
        const auto stored = registerFor(event, person.value().key, read.draft, act);
        if (!stored)
            return stored.error();
        if (stored.value() && imported.action == RowAction::Same)
            imported.action = RowAction::Updated;
    }
    return imported;
}

Result<bool> RegistrationRowTaker::registerFor(qint64 event, qint64 person,
                                               const PersonDraft& draft, const storage::Act* act)
{
    auto& database = m_profile.database();
    storage::RegistrationRepository registrations(database);
    if (person > 0) {
        const auto before = registrations.find(event, person);
        if (!before)
            return before.error();
        if (before.value())
            return false;
    }
    if (!act) {
        const auto size = m_trial.size();
        m_trial.insert({event, person});
        return m_trial.size() > size;
    }
    const auto theEvent = storage::EventRepository(database).findByKey(event);
    if (!theEvent)
        return theEvent.error();
    const auto who = storage::PersonRepository(database).findByKey(person);
    if (!who)
        return who.error();
    const auto places = registrations.places(event);
    if (!places)
        return places.error();
    const domain::Registration wanted{
        .event = theEvent.value().id,
        .person = who.value().id,
        .registeredAt
        = draft.submittedAt.isValid() ? draft.submittedAt.toUTC() : m_profile.clock().now(),
        .children = draft.children.value_or(0),
        .heardFrom = draft.heardFrom.simplified().left(kLongestHeardFrom),
        .remark = draft.note};
    // All rows of a step share the act's stamp; its low 16 bits, a counter, keep the list's order.
    const services::RegistrationWish wish{.ifFull = services::IfFull::Wait};
    const auto decided = services::settled(wanted, places.value(), wish, act->stamp() + m_queued);
    if (!decided)
        return decided.error();
    const auto checked = domain::validated(*decided.value());
    if (!checked)
        return checked.error();
    if (const auto saved = registrations.save(checked.value()); !saved)
        return saved.error();
    m_queued += checked.value().queued != 0 ? 1 : 0;
    return true;
}

}  // namespace kaasa::exchange
