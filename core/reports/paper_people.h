// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// What papers may say of a person; no personal code, origin, health or notes (FACTS 2.1).
struct PaperPerson {
    qint64 key = 0;
    domain::PersonId id;
    QString givenName;  ///< as in her document, else the nearest form
    QString familyName;
    QString nativeGiven;  ///< in Cyrillic letters, where it is written otherwise
    QString nativeFamily;
    QString municipality;
    QString organisation;  ///< for which she comes, by her newest role
    QString phone;         ///< as typed
    QString email;
    std::optional<bool> photo;      ///< agreed, refused; empty = was not asked
    std::optional<bool> contactMe;  ///< likewise: may be contacted later
    QStringList languages;          ///< ISO 639, the one to speak with her first

    /// "Ivanova Jūlija": surname first, no comma.
    QString listName() const;
    /// "Юлия Иванова"; empty where it is the same.
    QString nativeName() const;
};

enum class NameOrder { FamilyFirst, GivenFirst };

/// Puts people in the alphabet of `language`; namesakes by their identifiers, so that every
/// computer prints the same order.
void sortPeople(std::vector<PaperPerson>& people, NameOrder order, Language language);

/// Reads people for papers, all of a paper at once.
class PaperPeople {
public:
    explicit PaperPeople(sql::Database& database)
        : m_database(database)
    {
    }

    /// By local key, each once, unordered; whoever is in the bin is left out. `day`: on which
    /// consents and roles must hold. Errors: Storage.
    Result<std::vector<PaperPerson>> read(const QList<qint64>& keys, QDate day);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::reports
