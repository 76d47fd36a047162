// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace kaasa::domain {

enum class RegistrationState { Registered, Waiting, Cancelled };

/// One person's place, or place in the queue, at one event. A plain value: copy it, compare it.
struct Registration {
    RegistrationId id;
    EventId event;
    PersonId person;
    RegistrationState state = RegistrationState::Registered;
    QDateTime registeredAt;  ///< UTC
    /// The act's stamp by which she joined the queue; 0 when she waits for nothing. A registered
    /// person with a stamp has a place of her own and waits for childcare only.
    qint64 queued = 0;
    int children = 0;         ///< 0–20 who come along and need a childcare place
    QString overReason;       ///< 0–400 characters: why she was let in though the room was full
    QString heardFrom;        ///< 0–120 characters
    QString remark;           ///< 0–400 characters
    QString cancelledReason;  ///< 0–400 characters; empty unless cancelled

    bool operator==(const Registration&) const = default;
};

/// Trims, then checks the limits above. Errors: InvalidInput, whose arguments name the field.
Result<Registration> validated(Registration draft);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::RegistrationState> {
    static constexpr std::array<QStringView, 3> list{u"registered", u"waiting", u"cancelled"};
};
