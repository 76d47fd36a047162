// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_finder.h"
#include "core/exchange/person_row_reader.h"
#include "core/exchange/person_taker.h"
#include "core/exchange/row_taker.h"

namespace kaasa::exchange {

/// Takes in the answers to a form: the person, and her places at the events she ticked, in the
/// order of the list. Who registered before, or has cancelled, stays so.
class RegistrationRowTaker : public RowTaker {
public:
    /// `event`: local key of the event for which all answers are; 0 = each answer says.
    RegistrationRowTaker(storage::Profile& profile, PersonRowReader reader, PersonTaker people,
                         EventFinder events, qint64 event)
        : m_profile(profile)
        , m_reader(std::move(reader))
        , m_people(std::move(people))
        , m_events(std::move(events))
        , m_event(event)
    {
    }

    Result<ImportedRow> take(ReadRow& row, const storage::Act* act) override;

private:
    Result<QList<qint64>> eventsOf(PersonRow& row);
    /// Whether anything was stored, or in a trial would be.
    Result<bool> registerFor(qint64 event, qint64 person, const PersonDraft& draft,
                             const storage::Act* act);

    storage::Profile& m_profile;
    PersonRowReader m_reader;
    PersonTaker m_people;
    EventFinder m_events;
    qint64 m_event;
    qint64 m_queued = 0;                      ///< how many went into a queue so far
    QSet<std::pair<qint64, qint64>> m_trial;  ///< event and person of what a trial would have made
};

}  // namespace kaasa::exchange
