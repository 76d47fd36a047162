// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/registration_repository.h"

namespace kaasa::storage {
class Act;
class Profile;
}  // namespace kaasa::storage

namespace kaasa::services {

/// What shall happen when there is no room.
enum class IfFull {
    Tell,   ///< nothing is stored; the outcome says that it is full
    Wait,   ///< on to the waiting list
    LetIn,  ///< over capacity, with a reason
};

/// What a person asks for.
struct RegistrationWish {
    int children = 0;  ///< childcare places
    QString heardFrom;
    QString remark;
    IfFull ifFull = IfFull::Wait;
    QString overReason;  ///< needed for IfFull::LetIn when it is full
};

/// The first in the queue, once something is free for her.
struct Proposal {
    enum class For {
        Place,      ///< a place of her own
        Childcare,  ///< she has a place and waits for childcare
    };
    qint64 person = 0;
    QString name;
    For what = For::Place;
};

/// How a registration ended.
struct RegistrationOutcome {
    enum class What {
        Registered,           ///< she has what she asked for
        WaitingForChildcare,  ///< she has a place; `position` in the queue for childcare
        Waiting,              ///< no place; `position` in the queue
        Full,                 ///< nothing was stored
        Already,              ///< she was registered, or is in the queue, and stays so
        Cancelled,
    };
    What what = What::Registered;
    QString name;                      ///< "Kalniņa Ēva"
    int position = 0;                  ///< 1 = first in the queue; 0 = not in it
    storage::Places places;            ///< as they are now
    std::optional<Proposal> proposal;  ///< whom a freed place should be offered
    qint64 act = 0;                    ///< to take it back; 0 when nothing was stored
};

/// How it ended for several people at once.
struct SeveralRegistered {
    int registered = 0;
    int waiting = 0;  ///< there was no room left for them
    int already = 0;  ///< were registered or waited before, and stay so
    qint64 act = 0;   ///< to take it back; 0 when nothing was stored
};

/// Who is registered, in two quotas (adults, childcare places) with one queue kept in order. Keys
/// are local.
class RegistrationService {
public:
    explicit RegistrationService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Somebody who cancelled before comes back at the end of the queue.
    /// Errors: NotFound, InvalidInput (over_reason, …), DiskFull, Storage.
    Result<RegistrationOutcome> add(qint64 event, qint64 person, const RegistrationWish& wish = {});
    /// In the order of `people`, as one act; whom there is no room for waits. Errors: as of add().
    Result<SeveralRegistered> addSeveral(qint64 event, const QList<qint64>& people);
    /// The same for somebody who is not known yet: a person with this name, to be completed later,
    /// and her registration, as one act. Errors: InvalidInput for a name out of its limits.
    Result<RegistrationOutcome> addNewcomer(qint64 event, const QString& typedName,
                                            const RegistrationWish& wish = {});
    /// Gives her what she waits for. Over capacity only with a reason; without one, and without
    /// room, the outcome is Full. Errors: NotFound when she is not in the queue.
    Result<RegistrationOutcome> promote(qint64 event, qint64 person,
                                        const QString& overReason = {});
    /// Her place is free again; the outcome proposes who is next. Errors: NotFound.
    Result<RegistrationOutcome> cancel(qint64 event, qint64 person, const QString& reason = {});
    /// Other children come along than were announced, or a remark changes.
    Result<RegistrationOutcome> change(qint64 event, qint64 person, int children,
                                       const QString& remark);
    /// Whom to offer what is free now; nothing when nobody waits for it. Only reads.
    static Result<std::optional<Proposal>> proposal(sql::Database& database, qint64 event);

private:
    struct Subject;
    Result<Subject> subject(qint64 event, qint64 person);
    Result<RegistrationOutcome> outcome(RegistrationOutcome::What what, const Subject& subject,
                                        qint64 act);
    Result<RegistrationOutcome> store(const QString& kind, const Subject& subject,
                                      domain::Registration registration);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
