// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consent.h"

#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// The exact words somebody agrees to, in one language and one version.
struct ConsentText {
    domain::ConsentTextId id;
    domain::ConsentPurpose purpose = domain::ConsentPurpose::Data;
    int version = 1;
    QString language;  ///< "lv", "et", "ru", "en"
    QString text;
    QDate validFrom;

    bool operator==(const ConsentText&) const = default;
};

/// The consent ledger: lines are added, never changed. Writing happens inside an Act.
class ConsentRepository {
public:
    explicit ConsentRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// All lines of one person, newest first. `person` is a local key.
    Result<QList<domain::ConsentEntry>> ledger(qint64 person);
    /// The line that holds on `day` for a purpose: the newest, unless it ran out. Nothing when
    /// nobody asked.
    Result<std::optional<domain::ConsentEntry>> holding(qint64 person,
                                                        domain::ConsentPurpose purpose, QDate day);
    Result<void> add(qint64 person, const domain::ConsentEntry& entry, qint64 member);

    /// The newest version of each text for a purpose.
    Result<QList<ConsentText>> texts(domain::ConsentPurpose purpose);
    Result<ConsentText> text(const domain::ConsentTextId& id);
    /// A new version: older ones stay, for they were agreed to.
    Result<void> add(const ConsentText& text);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
