// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_finder.h"
#include "core/exchange/person_row_reader.h"
#include "core/exchange/person_taker.h"
#include "core/exchange/row_taker.h"

namespace kaasa::exchange {

/// Takes in who was in an online meeting, as its program tells it: one row for each time somebody
/// joined. Minutes add up, the first coming and the last going count.
class MeetingLogTaker : public RowTaker {
public:
    /// `event`: local key; 0 = the only online event with a meeting at the time of the log.
    /// Errors: NotFound, BadFormat (NoEvent), Storage.
    static Result<std::unique_ptr<MeetingLogTaker>>
    of(storage::Profile& profile, const ListReader& list, const QString& path, PersonTaker people,
       const ImportAssumptions& assumptions, qint64 event);

    Result<ImportedRow> take(ReadRow& row, const storage::Act* act) override;

private:
    MeetingLogTaker(storage::Profile& profile, const ListReader& list, PersonTaker people,
                    const ImportAssumptions& assumptions);

    /// One person's time in the meeting, over all her rows.
    struct Stay {
        QDateTime joined;
        QDateTime left;
        int minutes = 0;
    };
    Stay stayOf(const ListRow& row) const;
    Result<bool> mark(qint64 person, const Stay& stay, const storage::Act* act);

    storage::Profile& m_profile;
    PersonRowReader m_reader;
    PersonTaker m_people;
    ListLayout m_layout;
    QTimeZone m_zone;
    SlashOrder m_slashOrder;
    qint64 m_session = 0;
    QHash<qint64, Stay> m_stays;  ///< of people whose mark comes from this log
};

}  // namespace kaasa::exchange
