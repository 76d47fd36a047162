// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/domain/registration.h"

#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// What a list shows of one registration. Keys are local.
struct RegistrationLine {
    qint64 key = 0;
    qint64 person = 0;
    QString name;    ///< "Ivanova Jūlija": surname first
    QString second;  ///< the name in another script; may be empty
    std::optional<int> year;
    QString place;
    domain::RegistrationState state = domain::RegistrationState::Registered;
    qint64 queued = 0;  ///< see domain::Registration
    int children = 0;
    QDateTime registeredAt;  ///< UTC
    QString remark;
    QString cancelledReason;
    QString overReason;
    QString heardFrom;

    bool waitsForChildcareOnly() const
    {
        return state == domain::RegistrationState::Registered && queued != 0;
    }
};

/// How full an event is. Places that are not limited have no number.
struct Places {
    std::optional<int> adults;    ///< places for adults
    std::optional<int> children;  ///< childcare places
    int registered = 0;           ///< adults who have a place
    int childrenIn = 0;           ///< childcare places given away
    int waiting = 0;              ///< adults in the queue
    int waitingForChildcare = 0;  ///< registered adults who wait for childcare only
    int cancelled = 0;

    bool hasRoom() const { return !adults || registered < *adults; }
    bool hasChildcareFor(int wanted) const
    {
        return wanted == 0 || !children || childrenIn + wanted <= *children;
    }
    /// Places that are free; nothing when they are not limited.
    std::optional<int> freeAdults() const
    {
        return adults ? std::optional(std::max(0, *adults - registered)) : std::nullopt;
    }
};

/// Reads and writes who is registered for events. Writing happens inside an Act.
class RegistrationRepository {
public:
    explicit RegistrationRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// Nothing when the person never registered. Errors: Storage.
    Result<std::optional<domain::Registration>> find(qint64 event, qint64 person) const;
    /// Registered ones by name in the order of `language`, then the queue in its order, then those
    /// who cancelled, by name.
    Result<QList<RegistrationLine>> ofEvent(qint64 event, Language language) const;
    /// The queue in its order: those without a place, and those who wait for childcare only.
    Result<QList<RegistrationLine>> queueOf(qint64 event) const;
    /// Errors: NotFound for an unknown event.
    Result<Places> places(qint64 event) const;

    /// Expects a `validated` registration; the row is the same on every computer, so its id is set
    /// here. Errors: NotFound, Storage, DiskFull.
    Result<void> save(const domain::Registration& registration);

    static domain::RegistrationId idOf(const domain::EventId& event,
                                       const domain::PersonId& person);

private:
    Result<QList<RegistrationLine>> select(const QString& tail, qint64 event) const;

    sql::Database& m_database;
};

}  // namespace kaasa::storage
