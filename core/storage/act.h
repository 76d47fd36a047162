// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/transaction.h"

#include <optional>

namespace kaasa::storage {

class Profile;

/// One thing that a person did: a transaction whose changes share one stamp, stand together in
/// History and are undone together. Nothing is kept unless `commit()` returns without error.
///
///     auto act = Act::begin(m_profile, u"venue.add"_s, venue.name);
///     if (!act)
///         return act.error();
///     … repositories write …
///     return act.value().commit();
class Act {
public:
    struct Options {
        std::optional<qint64> batch;   ///< import_batch.id, for acts that are undone together
        std::optional<qint64> undoes;  ///< the act that this one takes back
        bool silent = false;           ///< bulk samples: no history
    };

    /// `kind`: see core/services/act_text.cpp for all kinds and their sentences.
    /// `subject`: to whom or what, as people call it. Errors: Busy, ReadOnly, DiskFull, Storage.
    static Result<Act> begin(Profile& profile, const QString& kind, const QString& subject = {});
    static Result<Act> begin(Profile& profile, const QString& kind, const QString& subject,
                             const Options& options);

    /// Local id in table `act`.
    qint64 id() const { return m_id; }
    /// Greater than every stamp before it: 48 bits ms since 1970, 16 bits counter (SYNC 2.2).
    qint64 stamp() const { return m_stamp; }

    /// Makes the derived rows of changed people again, then writes durably. An act that changed
    /// nothing leaves no trace. Errors: Refused ("sync.role") when this computer may not do that in
    /// its space, DiskFull, Storage.
    Result<void> commit();

private:
    Act(Profile& profile, sql::Transaction transaction);

    Profile* m_profile;
    sql::Transaction m_transaction;
    qint64 m_id = 0;
    qint64 m_stamp = 0;
};

/// Derived rows that another tool's write left to be made. Errors: Storage.
Result<void> finishLeftovers(Profile& profile);

}  // namespace kaasa::storage
