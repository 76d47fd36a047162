// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attendance_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// Somebody who was marked as present.
struct MarkedPerson {
    storage::Presence presence;
    QString name;    ///< as it is shown: "Kalniņa Ēva"
    qint64 act = 0;  ///< to take it back with UndoService; 0 when nothing was changed
};

/// What marking many people at once did.
struct FilledMeeting {
    int changed = 0;  ///< people
    qint64 act = 0;   ///< 0 when nothing was changed
};

/// Who came, as the grid and the paper say it: one mark at a time or many at once. The door has its
/// own rules (DeskService). Keys are local.
class AttendanceService {
public:
    explicit AttendanceService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    // Nobody has been at a meeting of a later day: to mark her present there is Refused
    // (attendance.future). Excused can be noted in advance. At the door this is not asked: a
    // computer whose clock is wrong must not keep people out.

    /// Sets state, minutes, note …; `source` says where it comes from. Returns the act's id.
    Result<qint64> set(const storage::Presence& presence, domain::AttendanceSource source);
    /// Many at once, undone together: a column of the grid, a sheet from paper. Returns the act's
    /// id.
    Result<qint64> setMany(const QList<storage::Presence>& presences,
                           domain::AttendanceSource source, const QString& subject);
    /// The state alone: times, hours, children and note that are known stay. Returns the act's id;
    /// 0 when it was so before.
    Result<qint64> setState(qint64 session, qint64 person, domain::AttendanceState state,
                            domain::AttendanceSource source);
    /// Everybody among `people` who has no mark at this meeting gets one, as one act: whoever is
    /// noted as late or excused stays so.
    Result<FilledMeeting> fill(qint64 session, const QList<qint64>& people,
                               domain::AttendanceState state, domain::AttendanceSource source,
                               const QString& subject);
    /// Somebody who is not known yet was there: a person with this name, to be completed later, and
    /// her mark, as one act. Errors: InvalidInput for a name out of its limits.
    Result<MarkedPerson> markNewcomer(qint64 session, const QString& typedName,
                                      domain::AttendanceSource source);
    /// No mark any more. Returns the act's id; 0 when there was none.
    Result<qint64> clear(qint64 session, qint64 person);
    /// The same for many, undone together.
    Result<FilledMeeting> clearMany(qint64 session, const QList<qint64>& people,
                                    const QString& subject);

private:
    Result<QString> nameOf(qint64 person);
    Result<void> checkDay(qint64 session, domain::AttendanceState state);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
