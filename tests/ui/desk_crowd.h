// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::test {

/// Somebody invented who may come to the door.
struct CrowdPerson {
    qint64 key = 0;
    QString given;  ///< in Latin letters
    QString family;
    QString second;  ///< "Елена Белова": in her own script; may be empty
    bool operator==(const CrowdPerson&) const = default;
};

/// An afternoon that half the town comes to, at the hour of the conversation circle.
struct Crowd {
    int registered = 0;  ///< for the event; 0 = there is no such event
    int known = 0;       ///< to the centre, but not registered for it
    quint64 seed = 20'260'305;
};

/// What was made of a crowd.
struct CrowdEvent {
    Uid meeting;
    qint64 session = 0;         ///< local key of the meeting
    QList<CrowdPerson> people;  ///< registered ones
};

/// Adds the people and the event; it has no limit of places. Ends the program when it cannot.
CrowdEvent addCrowd(storage::Profile& profile, const Crowd& crowd);

}  // namespace kaasa::test
