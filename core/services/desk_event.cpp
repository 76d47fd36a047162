// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_event.h"

#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

constexpr qint64 kStep = 5 * 60;         // seconds
constexpr qint64 kLength = 2 * 60 * 60;  // seconds

}  // namespace

Result<AddedEvent> addEventFromNow(storage::Profile& profile, const QString& title)
{
    const auto seconds = profile.clock().now().toSecsSinceEpoch();
    domain::Session meeting;
    meeting.startsAt = QDateTime::fromSecsSinceEpoch(seconds - seconds % kStep, Qt::UTC);
    meeting.endsAt = meeting.startsAt.addSecs(kLength);
    EventPlan plan;
    plan.event.title = title;
    plan.event.kind = u"other"_s;
    plan.sessions = {meeting};
    return EventService(profile).add(plan);
}

}  // namespace kaasa::services
