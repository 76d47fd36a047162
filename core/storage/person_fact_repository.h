// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/fact.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// An answer with the day from which it holds and the name of whoever asked.
struct KeptFact {
    domain::Fact fact;
    QDate since;
    QString askedBy;  ///< empty when nobody is known

    bool operator==(const KeptFact&) const = default;
};

/// The answers that funders count: a new one never wipes out an older one. Writing happens inside
/// an Act. `person` is a local key.
class PersonFactRepository {
public:
    explicit PersonFactRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// The newest answer to each question as of `day`, in no particular order.
    Result<QList<KeptFact>> newest(qint64 person, QDate day);
    /// Every answer to one question, newest first.
    Result<QList<KeptFact>> history(qint64 person, const QString& key);
    /// From `since` on; a second answer of the same day takes the place of the first.
    Result<void> save(qint64 person, const Uid& personUid, const domain::Fact& fact, QDate since,
                      qint64 member);
    /// The answer that holds from `since` on, into the bin. Errors: NotFound.
    Result<void> remove(const Uid& personUid, const QString& key, QDate since);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
