// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_entries.h"

#include <QHash>
#include <QTimeZone>

namespace kaasa::exchange {

/// The time zones of a calendar by the names that it gives them: those of the IANA, those of
/// Windows, paths that end in one, lists of cities, and what the calendar itself says of them.
class CalendarZones {
public:
    /// `centre`: where times without a zone are meant.
    explicit CalendarZones(QTimeZone centre)
        : m_centre(std::move(centre))
    {
    }

    /// What the calendar says of a zone: a VTIMEZONE.
    void define(const CalendarEntry& zone);

    const QTimeZone& centre() const { return m_centre; }
    /// Nothing when nobody can tell which zone `id` is.
    std::optional<QTimeZone> find(const QString& id) const;

private:
    struct Defined {
        QString location;             ///< X-LIC-LOCATION
        std::optional<int> standard;  ///< seconds east of Greenwich in winter
        bool hasSummer = false;
    };

    std::optional<QTimeZone> byDefinition(const QString& id) const;

    QTimeZone m_centre;
    QHash<QString, Defined> m_defined;
};

}  // namespace kaasa::exchange
