// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/person_status.h"
#include "core/storage/person_filter.h"
#include "core/storage/person_search.h"

#include <QDate>
#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One row of the list of people.
struct PersonRow {
    PersonLine line;
    QDate lastSeen;                   ///< the last meeting she took part in; null when none
    domain::PersonStanding standing;  ///< today
    bool dataConsentMissing = false;
    bool needsCompletion = false;
};

/// Lists of people: first the keys in order, then rows for the part that is on screen, so that a
/// hundred thousand people cost no more than a hundred. Reads only.
class PersonListRepository {
public:
    explicit PersonListRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Local keys in order. `today` decides which roles and consents hold. Errors: Storage.
    Result<QList<qint64>> keys(const PersonFilter& filter, PersonSort sort, Language language,
                               QDate today);
    /// In the order of `keys`; people who went into the bin meanwhile are left out.
    Result<QList<PersonRow>> rows(const QList<qint64>& keys, QDate today);
    /// Everybody who is not in the bin or merged into somebody else.
    Result<qint64> count();

    /// What the filters can choose from: values that somebody has, most frequent first.
    Result<QStringList> municipalities();
    Result<QStringList> languages();

    /// The place in `keys` of the first name that does not stand before `letters` in the alphabet:
    /// where a person who types a letter wants to be. `keys` stand by family name.
    Result<int> placeOf(const QString& letters, const QList<qint64>& keys, Language language);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
