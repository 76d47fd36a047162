// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One person's place in a household.
struct HouseholdMember {
    Uid id;             ///< of the membership
    qint64 person = 0;  ///< local key
    QString name;       ///< "Kozlovs Andrejs"
    QString relation;   ///< free text: "husband", "mother"; may be empty
    QDate since;
    QDate until;  ///< last day; null while she lives there

    bool operator==(const HouseholdMember&) const = default;
};

/// A household as one of its members' pages shows it: there is no head of it.
struct Household {
    Uid id;
    HouseholdMember self;
    QList<HouseholdMember> others;  ///< by name; those who left too

    bool operator==(const Household&) const = default;
};

/// Who lives with whom. A person may belong to two households; whoever leaves stays in the history.
/// Writing happens inside an Act. Keys are local.
class HouseholdRepository {
public:
    explicit HouseholdRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Every household she is or was in, the newest first.
    Result<QList<Household>> of(qint64 person);
    /// Puts `other` into the household the person lives in, which is made when there is none.
    Result<void> join(qint64 person, qint64 other, const QString& relation, const Clock& clock);
    Result<void> setRelation(const Uid& membership, const QString& relation);
    /// `last` = the last day; a null day takes the end away.
    Result<void> setUntil(const Uid& membership, QDate last);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
