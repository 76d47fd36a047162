// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/storage/person_search.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Which people a list shows: every condition that is set must hold. A plain value: a saved view is
/// one of these, written as JSON.
struct PersonFilter {
    QString text;  ///< as typed into the search field
    QString role;  ///< code of domain::RoleKind, held on `today`; empty = any
    QString tag;
    QString municipality;
    QString language;  ///< spoken, ISO 639
    QString
        missingConsent;  ///< code of domain::ConsentPurpose: nothing given that holds on `today`
    qint64 event = 0;    ///< local key: registered for it or waiting
    std::optional<int>
        notSeenDays;  ///< took part in nothing for that many days; never counts as not seen
    std::optional<int> bornFrom;  ///< year, inclusive
    std::optional<int> bornTo;
    bool needsCompletion = false;  ///< came through the door, details to follow

    bool operator==(const PersonFilter&) const = default;
    /// Nothing but perhaps `text` is set.
    bool isPlain() const;
};

enum class PersonSort { Family, Given, Place, LastSeen };

/// One row of the list of people.
struct PersonRow {
    PersonLine line;
    QDate lastSeen;  ///< the last meeting she took part in; null when none
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

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
