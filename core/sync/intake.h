// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/sync/row_merge.h"
#include "core/sync/seat.h"
#include "core/sync/space_log.h"

#include <QList>

#include <functional>

namespace kaasa::storage {
class Profile;
}
namespace kaasa::protocol {
struct Envelope;
}

namespace kaasa::sync {

struct Body;

/// Why an envelope was put aside instead of taken in; the others go on (SYNC 2.7).
enum class PutAside {
    NotAnEnvelope,
    UnknownAuthor,
    WrongSignature,
    AfterRemoval,  ///< its author was removed before it
    NoKey,
    DoesNotOpen,
    NotUnderstood,  ///< it opens, and what is inside is none of our bodies
    RoleForbids,    ///< some of its acts, which are dropped; the others count
    Gap,            ///< the server withholds one between
};

/// Takes in a page of the server's log, a few hundred changes at a time, each time with how far it
/// was read. Believes nobody: the chain of hashes is the server's word, signatures and counters are
/// the authors'.
class Intake {
public:
    struct Taken {
        int acts = 0;
        int putAside = 0;
        int missing = 0;  ///< of a file: what came before them is not here
    };

    /// Both must outlive it.
    Intake(storage::Profile& profile, const Seat& seat);

    /// `records` stand behind `place` in the log. What was taken in before an error stays, and so
    /// does how far that was. Errors: `overtaken` (succession.h), Storage, DiskFull.
    Result<Taken> take(SpaceLog::Place place, const QList<QByteArray>& records);
    /// The same of a file, which holds whatever its writer had: this computer's own envelopes and
    /// those that follow a gap are passed over, for the server or another file brings them.
    Result<Taken> takeFromFile(const QList<QByteArray>& records);

private:
    struct Opened;

    /// Some hundred changes a transaction; `end` is called before each is committed.
    Result<void> inSlices(QList<QByteArray> records,
                          const std::function<Result<void>(const QByteArray&)>& take,
                          const std::function<Result<void>()>& end);
    Result<bool> isNext(const QByteArray& bytes, Taken& taken);
    Result<void> takeOne(const QByteArray& bytes, Taken& taken);
    Result<void> takeOwn(const protocol::Envelope& envelope, const QByteArray& bytes, Taken& taken);
    QMap<QByteArray, quint64> seenBy(const Body& body) const;
    std::optional<PutAside> open(const QByteArray& bytes, Opened& opened) const;
    Result<void> putAside(PutAside why, const QByteArray& device, quint64 counter,
                          const QByteArray& bytes, Taken& taken);

    storage::Profile& m_profile;
    const Seat& m_seat;
    QByteArray m_own;  ///< its computer
    SpaceLog m_log;
    std::optional<RowMerge> m_merge;  ///< of the transaction that is open
    int m_changes = 0;                ///< in it
};

}  // namespace kaasa::sync

template <>
struct kaasa::Codes<kaasa::sync::PutAside> {
    static constexpr std::array<QStringView, 9> list{
        u"not_an_envelope", u"unknown_author", u"wrong_signature",
        u"after_removal",   u"no_key",         u"does_not_open",
        u"not_understood",  u"role_forbids",   u"gap"};
};
