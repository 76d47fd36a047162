// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/event_finder.h"
#include "core/exchange/person_row_reader.h"
#include "core/exchange/person_taker.h"
#include "core/exchange/row_taker.h"

#include <QSet>

namespace kaasa::exchange {

/// Takes in an attendance list: marks of people at the meetings of one event. A mark that Kaasa has
/// already stays; a column whose day has no meeting is left out, and told once.
class AttendanceRowTaker : public RowTaker {
public:
    /// `event`: local key; 0 = the event that has meetings on most days of the list.
    /// Errors: NotFound, BadFormat (NoEvent), Storage.
    static Result<std::unique_ptr<AttendanceRowTaker>>
    of(storage::Profile& profile, const ListReader& list, const QString& path, PersonTaker people,
       const ImportAssumptions& assumptions, qint64 event);

    Result<ImportedRow> take(ReadRow& row, const storage::Act* act) override;

private:
    AttendanceRowTaker(storage::Profile& profile, PersonRowReader reader, PersonTaker people);

    /// Whether anything was stored, or in a trial would be.
    Result<bool> mark(qint64 session, qint64 person, domain::AttendanceState state,
                      const CellRemark& differs, ImportedRow& imported, const storage::Act* act);

    storage::Profile& m_profile;
    PersonRowReader m_reader;
    PersonTaker m_people;
    QHash<QDate, qint64> m_sessions;
    QHash<QDate, ListColumn> m_columns;
    QList<CellRemark> m_untold;  ///< days without a meeting
};

}  // namespace kaasa::exchange
