// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/recurrence.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace kaasa::domain {

/// Public events count as events, closed ones as participations; a mixed one is planned as two
/// (Interreg RCO115 and RCO81).
enum class Audience { Public, Closed };

/// What somebody of the house does at an event.
enum class HelperRole { Lecturer, Facilitator, Host, Interpreter, Helper };

/// Who leads an event or helps with it. A plain value: copy it, compare it.
struct EventHelper {
    QString name;     ///< 1–160 characters, as it is printed
    PersonId person;  ///< null when she is not among the people of this profile
    HelperRole role = HelperRole::Facilitator;

    bool operator==(const EventHelper&) const = default;
};

/// Something to which people are invited: one afternoon, or a course of many sessions.
/// A plain value: copy it, compare it.
struct Event {
    EventId id;
    QString title;  ///< 1–200 characters, trimmed
    QString kind;   ///< code of the kinds' list (`eventKindCodes` and the users' own)
    Audience audience = Audience::Closed;
    QStringList languages;  ///< 0–6 ISO 639 codes, each once: what is spoken there
    ProjectId project;      ///< null when it belongs to none
    bool online = false;
    QString onlineTool;  ///< 0–80 characters: "Zoom"; printed on the sheet as the place
    VenueId venue;       ///< null when online or not yet known
    RoomId room;
    std::optional<int> capacityAdults;  ///< 1–10,000; empty when there is room for all
    /// 0–1,000 childcare places; empty when they are not limited.
    std::optional<int> capacityChildren;
    bool countsChildren = false;           ///< the desk asks how many children came along
    std::optional<Recurrence> recurrence;  ///< the rule of a series; its meetings are sessions
    QString responsible;                   ///< 0–160 characters: who signs the sheet
    QList<EventHelper> helpers;            ///< 0–30
    QString description;                   ///< 0–4,000 characters, several lines
    QString number;                        ///< 0–40 characters, printed on papers: "R3-0042"
    QDateTime cancelledAt;                 ///< UTC; null while it takes place
    QString cancelledReason;               ///< 1–400 characters when cancelled, else empty

    bool isCancelled() const { return cancelledAt.isValid(); }
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
    static constexpr std::array<QStringView, 2> list{u"public", u"closed"};
};
template <>
struct kaasa::Codes<kaasa::domain::HelperRole> {
    static constexpr std::array<QStringView, 5> list{u"lecturer", u"facilitator", u"host",
                                                     u"interpreter", u"helper"};
};
