// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/registration.h"

#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// One person as the lists of an event know her. Keys are local; people who were merged are one.
struct EventGuest {
    qint64 person = 0;
    /// The best of her registrations; empty when she came, or was marked, without one.
    std::optional<domain::RegistrationState> registration;
    int children = 0;   ///< for whom she asked for childcare
    bool came = false;  ///< took part in one of the meetings asked for
    QDateTime arrived;  ///< at them, the earliest; null = not noted
    QDateTime left;     ///< the latest
};

/// Who was invited to an event or has a mark at its meetings. Reads only.
class EventGuests {
public:
    explicit EventGuests(sql::Database& database)
        : m_database(database)
    {
    }

    /// Everybody with a registration, also a cancelled one, or with a mark at one of `meetings`.
    /// Whoever is in the bin is left out. Errors: Storage.
    Result<QList<EventGuest>> read(qint64 event, const QList<qint64>& meetings);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::reports
