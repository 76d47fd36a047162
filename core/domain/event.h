// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kaasa::domain {

/// Public events count as events, closed ones as participations; a mixed one is planned as two
/// (Interreg RCO115 and RCO81).
enum class Audience { Public, Closed };

enum class EventState { Planned, Cancelled };

/// Something to which people are invited: one afternoon, or a course of many sessions.
/// A plain value: copy it, compare it.
struct Event {
    EventId id;
    QString title;  ///< 1–200 characters, trimmed
    QString kind;   ///< code of the kinds' list (`eventKindCodes` and the users' own)
    Audience audience = Audience::Closed;
    QStringList languages;  ///< 0–6 ISO 639 codes, each once: what is spoken there
    ProjectId project;      ///< null when it belongs to none
    SeriesId series;        ///< null unless made by a series
    bool online = false;
    QString onlineTool;  ///< 0–80 characters: "Zoom"; printed on the sheet as the place
    VenueId venue;       ///< null when online or not yet known
    RoomId room;
    std::optional<int> capacityAdults;  ///< 1–10,000; empty when there is room for all
    std::optional<int>
        capacityChildren;  ///< 0–1,000 childcare places; empty when nobody counts them
    QString description;   ///< 0–4,000 characters, several lines
    EventState state = EventState::Planned;
    QString cancelledReason;  ///< 1–400 characters when cancelled, else empty

    bool operator==(const Event&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Event> validated(Event draft);

/// The kinds that Kaasa brings along; users add to them, so a kind is a code and no enumeration.
const QStringList& eventKindCodes();
/// Whether `code` can name a kind: 1–60 small letters, digits and underscores.
bool isKindCode(QStringView code);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::Audience> {
    static constexpr std::array<QStringView, 2> list {u"public", u"closed"};
};
template <>
struct kaasa::Codes<kaasa::domain::EventState> {
    static constexpr std::array<QStringView, 2> list {u"planned", u"cancelled"};
};
