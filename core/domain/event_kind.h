// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QMap>
#include <QString>

namespace kaasa::domain {

/// One entry of the list of event kinds. Those that Kaasa brings have a code that the program
/// translates and no texts, unless the users renamed them. A plain value: copy it, compare it.
struct EventKind {
    EventKindId id;
    QString code;                   ///< see `isKindCode`
    QMap<Language, QString> texts;  ///< 0–80 characters each
    QString position;               ///< orders the list; sorts as plain text

    bool operator==(const EventKind&) const = default;
};

/// Trims, then checks the limits above; users' own kinds need a text in at least one language.
/// Errors: InvalidInput, whose arguments name the field.
Result<EventKind> validated(EventKind draft);

}  // namespace kaasa::domain
