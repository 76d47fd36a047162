// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/attendance.h"
#include "core/domain/consent.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kaasa::services {

/// Somebody who came without having registered: what one line at the door asks.
struct DeskWalkIn {
    QString typedName;  ///< "Olga Jurjeva", as typed; the only thing that is needed
    QString phone;
    QString heardFrom;
    std::optional<domain::ConsentWay> consent;  ///< to her data being kept; empty = not asked yet
    QString language;  ///< ISO 639, two letters: the language in which she was asked

    bool operator==(const DeskWalkIn&) const = default;
};

/// One thing that staff did at the door. A plain value that can be stored now, or kept sealed in
/// the emergency file and stored later: it names its rows by uid, so it holds whatever happens to
/// the profile in between.
struct DeskAct {
    enum class Kind {
        CheckIn,   ///< Enter: present from `at`; a full room makes her wait
        LetIn,     ///< F5: present from `at`, full room or not; also: back again, or not late after
                   ///< all
        Late,      ///< F6
        Excused,   ///< F7
        Leave,     ///< F8: gone at `at`
        Children,  ///< `children` came along
        WalkIn,    ///< a new person, registered and present
        TakeBack,  ///< no mark at this meeting
        Forget,    ///< only in the emergency file: the act of the same id was taken back there
    };

    Uid id;  ///< names the act: it is stored once, however often it is tried
    Kind kind = Kind::CheckIn;
    domain::SessionId session;
    domain::PersonId person;  ///< of a walk-in: the person to be made
    QDateTime at;             ///< UTC: when it happened, not when it was stored
    int children = 0;
    bool letIn = false;  ///< of a walk-in or a check-in: full room or not
    DeskWalkIn walkIn;

    bool operator==(const DeskAct&) const = default;

    /// CBOR, for the emergency file.
    QByteArray toBytes() const;
    /// Errors: Damaged.
    static Result<DeskAct> fromBytes(const QByteArray& bytes);
};

}  // namespace kaasa::services

template <>
struct kaasa::Codes<kaasa::services::DeskAct::Kind> {
    static constexpr std::array<QStringView, 9> list{u"check_in", u"let_in",    u"late",
                                                     u"excused",  u"leave",     u"children",
                                                     u"walk_in",  u"take_back", u"forget"};
};
