// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_words.h"

#include "core/sync/intake.h"
#include "ui/shared/interface_language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

using Phase = sync::SyncState::Phase;

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(kaasa::ui::SyncWords)
};

// A time of today, a day before that.
QString when(const QDateTime& moment, QDate today)
{
    const auto day = formats().dayOf(moment);
    return day == today ? formats().time(moment) : formats().date(day);
}

}  // namespace

SyncSign syncSign(const sync::SyncState& state, const sync::Waiting& waiting)
{
    switch (state.phase) {
    case Phase::Off:
        return {StatusShape::Ring, SyncWords::tr("On this computer alone")};
    case Phase::Talking:
        return {StatusShape::Ring, SyncWords::tr("Syncing…")};
    case Phase::Unreachable:
        return {StatusShape::HalfRing, SyncWords::tr("No network")};
    case Phase::Refused:
        return {StatusShape::Octagon, SyncWords::tr("Not synced")};
    case Phase::Paused:
        return {StatusShape::HalfRing, SyncWords::tr("Paused")};
    case Phase::Resting:
        break;
    }
    if (waiting.acts > 0)
        return {StatusShape::Ring,
                SyncWords::tr("%n changes on their way", nullptr, int(waiting.acts))};
    return {StatusShape::Disc, SyncWords::tr("Up to date")};
}

SyncSign syncFoot(const sync::SyncState& state, const sync::Waiting& waiting, QDate today)
{
    if (state.phase == Phase::Off)
        return {};
    auto sign = syncSign(state, waiting);
    if (waiting.acts > 0 && state.phase != Phase::Talking)
        //: Foot of the window; %1 is a time or a day: since when
        sign.word = SyncWords::tr("%n changes only here, since %1", nullptr, int(waiting.acts))
                        .arg(when(waiting.oldest, today));
    return sign;
}

QString waitingText(const sync::Waiting& waiting, QDate today)
{
    if (waiting.acts == 0)
        return SyncWords::tr("nothing", "waits to be sent");
    //: %1 is a time or a day
    return SyncWords::tr("%n changes, the oldest from %1", nullptr, int(waiting.acts))
        .arg(when(waiting.oldest, today));
}

QString clockText(const sync::SyncState& state)
{
    constexpr qint64 kMinute = 60 * 1000;
    constexpr qint64 kWorthSaying = 2 * kMinute;
    const auto ahead = state.aheadMs.value_or(0);
    if (qAbs(ahead) < kWorthSaying)
        return {};
    const auto minutes = int(qMin(qAbs(ahead) / kMinute, qint64(INT_MAX)));
    return ahead > 0
        ? SyncWords::tr("The clock of this computer is %n minutes ahead of the server's. Set it "
                        "right, so that the newest change counts as the newest.",
                        nullptr, minutes)
        : SyncWords::tr("The clock of this computer is %n minutes behind the server's. Set it "
                        "right, so that the newest change counts as the newest.",
                        nullptr, minutes);
}

QString meetingText(const sync::Meeting& meeting)
{
    if (meeting.trouble == u"sync.unreachable")
        return SyncWords::tr("no network");
    if (!meeting.trouble.isEmpty())
        return SyncWords::tr("not synced");
    QStringList parts;
    if (meeting.sent > 0)
        parts.append(SyncWords::tr("sent %n", "changes", meeting.sent));
    if (meeting.received > 0)
        parts.append(SyncWords::tr("received %n", "changes", meeting.received));
    if (meeting.admitted > 0)
        parts.append(SyncWords::tr("%n computers let in", nullptr, meeting.admitted));
    if (meeting.putAside > 0)
        parts.append(SyncWords::tr("%n packets put aside", nullptr, meeting.putAside));
    if (meeting.healed)
        parts.append(SyncWords::tr("the server had lost something, and it was put back"));
    if (meeting.renewed)
        parts.append(SyncWords::tr("these data were an older copy, or are on two computers: this "
                                   "computer goes on under a new name"));
    return parts.join(u", "_s);
}

QString computerRoleName(protocol::Role role)
{
    switch (role) {
    case protocol::Role::Admin:
        return SyncWords::tr("manages: works with everything, lets computers in and out");
    case protocol::Role::Editor:
        return SyncWords::tr("works with everything");
    case protocol::Role::Reader:
        return SyncWords::tr("reads only");
    case protocol::Role::Door:
        return SyncWords::tr("registers at the door");
    }
    Q_UNREACHABLE();
}

QString putAsideText(const QString& reason)
{
    const auto why = fromCode<sync::PutAside>(reason);
    if (!why)
        return reason;
    switch (*why) {
    case sync::PutAside::NotAnEnvelope:
    case sync::PutAside::DoesNotOpen:
        return SyncWords::tr("It was damaged on its way or at the server.");
    case sync::PutAside::UnknownAuthor:
        return SyncWords::tr("It comes from a computer that was never let in.");
    case sync::PutAside::WrongSignature:
        return SyncWords::tr("Its signature is wrong: it was changed, or somebody else wrote it.");
    case sync::PutAside::AfterRemoval:
        return SyncWords::tr("It was written after its computer had been removed.");
    case sync::PutAside::NoKey:
        return SyncWords::tr("This computer has no key for it.");
    case sync::PutAside::NotUnderstood:
        return SyncWords::tr("This Kaasa does not understand it. A newer one may.");
    case sync::PutAside::RoleForbids:
        return SyncWords::tr("Some of it is beyond what its computer may do, and was left out.");
    case sync::PutAside::Gap:
        return SyncWords::tr("The server holds back what came before it.");
    }
    Q_UNREACHABLE();
}

QString conflictSideText(const QString& value, const storage::ConflictSide& side)
{
    const auto who = side.member.isEmpty() ? side.computer : side.member;
    const auto shown = value.isEmpty() ? SyncWords::tr("empty", "a value") : value;
    const auto at = formats().dateTime(side.at);
    return who.isEmpty()
        //: a value, when it was written
        ? SyncWords::tr("%1 – %2").arg(shown, at)
        //: a value, who wrote it, when
        : SyncWords::tr("%1 – %2, %3").arg(shown, who, at);
}

}  // namespace kaasa::ui
