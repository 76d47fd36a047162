// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/domain/session.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// Where something takes place, as papers write it.
struct EventPlace {
    QString text;          ///< "Kopā, lielā zāle, Rīga"; the tool of an online event
    QString municipality;  ///< of the venue; empty when online or not known

    bool operator==(const EventPlace&) const = default;
};

/// Where an event takes place. Errors: Storage.
Result<EventPlace> placeOf(sql::Database& database, const domain::Event& event);
/// Where one of its meetings takes place: a meeting may be somewhere else than its event.
Result<EventPlace> placeOf(sql::Database& database, const domain::Event& event,
                           const domain::Session& session);

/// Who leads the event: "Anna Bērziņa, Ieva Liepa"; interpreters and helpers are not named.
QString leadersOf(const domain::Event& event);

}  // namespace kaasa::reports
