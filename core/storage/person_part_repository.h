// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/companion.h"
#include "core/domain/role.h"

#include <QDate>
#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// A personal code as it is kept on this computer.
struct KeptCode {
    Uid id;
    QString country;    ///< "LV" or "EE"
    QString canonical;  ///< with its hyphen where it has one
    QString verdict;    ///< code of domain::CodeVerdict
    bool documentSeen = false;
    QDate since;

    bool operator==(const KeptCode&) const = default;
};

/// What hangs on a person besides her name: companions, roles, tags, codes. Each `save`
/// makes or changes one row, inside an Act. `person` is a local key.
class PersonPartRepository {
public:
    explicit PersonPartRepository(sql::Database& database)
        : m_database(database)
    {
    }

    Result<QList<domain::Companion>> companions(qint64 person);
    Result<void> save(qint64 person, const domain::Companion& companion);

    /// Newest first.
    Result<QList<domain::Role>> roles(qint64 person);
    Result<void> save(qint64 person, const domain::Role& role);

    /// Names of tags, by name.
    Result<QStringList> tags(qint64 person);
    Result<QStringList> allTags();
    /// Exactly these: missing ones are made, others taken off.
    Result<void> setTags(qint64 person, const Uid& personUid, const QStringList& names,
                         const Clock& clock);

    /// Newest first: one person can lawfully have had two.
    Result<QList<KeptCode>> codes(qint64 person);
    Result<void> save(qint64 person, const KeptCode& code);

    /// Any part into the bin: `table` as the registry names it.
    Result<void> remove(QStringView table, const Uid& id);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
