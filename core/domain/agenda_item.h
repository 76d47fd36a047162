// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>
#include <QTime>

namespace kaasa::domain {

/// One point of a session's agenda. A plain value: copy it, compare it.
struct AgendaItem {
    AgendaItemId id;
    SessionId session;
    int position = 0;  ///< 0–200, order within the session
    QTime startsAt;    ///< local time of the day; null when the agenda gives none
    int minutes = 0;   ///< 0–1440; 0 = not said
    QString topic;     ///< 1–200 characters
    QString speaker;   ///< 0–200 characters; a name that is printed, not a reference to a person
    QString organisation;  ///< 0–200 characters, the speaker's

    bool operator==(const AgendaItem&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<AgendaItem> validated(AgendaItem draft);

}  // namespace kaasa::domain
