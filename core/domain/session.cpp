// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

#include "core/base/field_check.h"

namespace kaasa::domain {

Result<Session> validated(Session draft)
{
    draft.startsAt = draft.startsAt.toUTC();
    draft.endsAt = draft.endsAt.toUTC();
    draft.cancelledAt = draft.cancelledAt.toUTC();
    if (!draft.isCancelled())
        draft.cancelledReason.clear();
    FieldCheck check;
    check.that(!draft.event.isNull(), u"event", FieldFault::Empty);
    check.that(draft.startsAt.isValid(), u"starts_at", FieldFault::Empty);
    check.that(draft.endsAt.isValid(), u"ends_at", FieldFault::Empty);
    check.that(draft.startsAt < draft.endsAt, u"ends_at", FieldFault::Contradicts,
               {QStringLiteral("starts_at")});
    check.that(draft.startsAt.secsTo(draft.endsAt) <= 24 * 3600, u"ends_at",
               FieldFault::Contradicts, {QStringLiteral("starts_at")});
    check.number(u"minutes", draft.minutes, 1, 24 * 60);
    check.line(u"topic", draft.topic, 0, 200);
    check.lines(u"note", draft.note, 2'000);
    check.line(u"cancelled_reason", draft.cancelledReason, draft.isCancelled() ? 1 : 0, 400);
    return check.result(std::move(draft));
}

int minutesOf(const Session& session)
{
    return session.minutes.value_or(int(session.startsAt.secsTo(session.endsAt) / 60));
}

}  // namespace kaasa::domain
