// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/session.h"

#include "core/base/field_check.h"

namespace kaasa::domain {

Result<Session> validated(Session draft)
{
    draft.startsAt = draft.startsAt.toUTC();
    draft.endsAt = draft.endsAt.toUTC();
    FieldCheck check;
    check.that(!draft.event.isNull(), u"event", FieldFault::Empty);
    check.that(draft.startsAt.isValid(), u"starts_at", FieldFault::Empty);
    check.that(draft.endsAt.isValid(), u"ends_at", FieldFault::Empty);
    check.that(draft.startsAt < draft.endsAt, u"ends_at", FieldFault::Contradicts,
               {QStringLiteral("starts_at")});
    check.that(draft.startsAt.secsTo(draft.endsAt) <= 24 * 3600, u"ends_at",
               FieldFault::Contradicts, {QStringLiteral("starts_at")});
    check.line(u"title", draft.title, 0, 200);
    return check.result(std::move(draft));
}

int minutesOf(const Session& session)
{
    return int(session.startsAt.secsTo(session.endsAt) / 60);
}

Result<AgendaItem> validated(AgendaItem draft)
{
    FieldCheck check;
    check.that(!draft.session.isNull(), u"session", FieldFault::Empty);
    check.number(u"position", draft.position, 0, 200);
    check.number(u"minutes", draft.minutes, 0, 24 * 60);
    check.line(u"topic", draft.topic, 1, 200);
    check.line(u"speaker", draft.speaker, 0, 200);
    check.line(u"organisation", draft.organisation, 0, 200);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
