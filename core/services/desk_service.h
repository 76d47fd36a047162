// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk_act.h"
#include "core/storage/attendance_repository.h"

namespace kaasa::storage {
class Act;
class Profile;
}  // namespace kaasa::storage

namespace kaasa::services {

/// How something done at the door ended.
struct DeskOutcome {
    enum class Kind {
        Marked,     ///< stored durably just now
        AlreadySo,  ///< was so before; nothing was changed
        Queued,     ///< the room is full: stands on the waiting list now
        AlreadyQueued,
        TakenBack,
        NotHere,  ///< nothing to change: she has no mark at this meeting
    };
    Kind kind = Kind::Marked;
    qint64 person = 0;           ///< local key
    storage::Presence presence;  ///< as it is now; of a person in the queue or taken back: empty
    QString name;                ///< "Kalniņa Ēva"
    qint64 act = 0;              ///< 0 when nothing was changed
};

/// The rules of the door: who is present, who waits for a place, what a walk-in leaves behind.
/// Every method is one Act: durable when it returns without error, or as if it had never begun.
class DeskService {
public:
    explicit DeskService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Errors: NotFound for an unknown meeting or person; InvalidInput for a walk-in without a name
    /// or out of its limits; DiskFull, ReadOnly, Busy, Storage.
    Result<DeskOutcome> perform(const DeskAct& act);

    /// `perform` for an act that comes out of the emergency file: one that was stored already is
    /// left alone, because its `id` is noted in the same transaction.
    Result<DeskOutcome> performOnce(const DeskAct& act);
    /// Forgets the noted ids, once the file no longer holds their acts.
    Result<void> forgetNoted();

    /// Whether its values are within their limits, before it waits. Errors: InvalidInput.
    Result<void> check(const DeskAct& act);

    /// Takes back the last thing that was done at the door of this meeting's event and still
    /// stands; `name` says for whom. Errors: NotFound when there is none.
    Result<DeskOutcome> undoLast(qint64 session);

private:
    struct Keys {
        qint64 session = 0;
        qint64 event = 0;
        qint64 person = 0;
        QString name;
    };

    Result<DeskOutcome> mark(const DeskAct& act, const Keys& keys);
    Result<DeskOutcome> queue(const DeskAct& act, const Keys& keys);
    Result<DeskOutcome> takeBack(const DeskAct& act, const Keys& keys);
    Result<DeskOutcome> walkIn(const DeskAct& act, const Keys& keys);
    Result<Keys> keysOf(const DeskAct& act);
    Result<bool> isTurnedAway(const Keys& keys);
    Result<void> settleRegistration(const Keys& keys);
    Result<void> commit(storage::Act& act, const DeskAct& done);

    storage::Profile& m_profile;
    bool m_noting = false;
};

}  // namespace kaasa::services
