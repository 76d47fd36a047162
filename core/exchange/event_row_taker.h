// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_finder.h"
#include "core/exchange/event_row_reader.h"
#include "core/exchange/row_taker.h"

#include <QSet>

namespace kaasa::exchange {

/// Takes in an agenda: events with their meetings and venues. An event with the same title on the
/// same day is the same; what it lacks is added. The meetings of a series become one event, without
/// its rule: a calendar's rule may be any, and what was moved there must not move back here.
class EventRowTaker : public RowTaker {
public:
    EventRowTaker(storage::Profile& profile, EventRowReader reader, ImportAssumptions assumptions,
                  bool trial);

    Result<ImportedRow> take(ReadRow& row, const storage::Act* act) override;

private:
    Result<void> takeDraft(const EventRow& row, ImportedRow& imported);
    Result<void> add(const EventDraft& draft, ImportedRow& imported);
    Result<void> complete(qint64 event, const EventDraft& draft, ImportedRow& imported);
    /// One more meeting of a series that this list has begun.
    Result<void> addMeetings(qint64 event, const EventDraft& draft, ImportedRow& imported);
    Result<bool> hasMeeting(qint64 event, const EventDraft& draft) const;
    Result<void> saveMeetings(const EventDraft& draft, const domain::Session& common);
    /// Errors: InvalidInput, Storage, DiskFull.
    Result<domain::VenueId> venueOf(const EventDraft& draft);
    /// A time where the row has none; told by a remark.
    EventDraft withTimes(EventDraft draft, ImportedRow& imported) const;

    storage::Profile& m_profile;
    EventRowReader m_reader;
    ImportAssumptions m_assumptions;
    EventFinder m_finder;
    bool m_trial;
    Language m_language;
    QSet<QString> m_trialEvents;      ///< title and day of what a trial would have made
    QHash<QString, qint64> m_series;  ///< what its meetings share → local key of the event
};

}  // namespace kaasa::exchange
