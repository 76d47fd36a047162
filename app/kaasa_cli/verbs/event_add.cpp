// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/services/event_service.h"
#include "core/services/series_service.h"
#include "core/storage/session_repository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Plan an event; its venue is made when there is none of that name.");
}

Usage usage(const Words& words)
{
    return {
        {},
        {{u"title"_s, u"TITLE"_s, words.phrase("Cli", "What it is called."), true},
         {u"kind"_s, domain::eventKindCodes().join(u'|'),
          words.phrase("Cli", "What kind of event it is; else other.")},
         {u"start"_s, u"TIME"_s,
          words.phrase("Cli", "2026-03-05T17:30 is local time, 2026-03-05T15:30Z is not."), true},
         {u"end"_s, u"TIME"_s, words.phrase("Cli", "When it ends."), true},
         {u"weekly"_s, u"N"_s, words.phrase("Cli", "So many meetings, a week apart.")},
         {u"venue"_s, u"NAME"_s, words.phrase("Cli", "The house where it takes place.")},
         {u"room"_s, u"NAME"_s, words.phrase("Cli", "The room of that house.")},
         {u"online"_s, u"TOOL"_s, words.phrase("Cli", "By what people meet on the net.")},
         {u"places"_s, u"N"_s, words.phrase("Cli", "Places for adults; else there is no limit.")},
         {u"childcare"_s, u"N"_s, words.phrase("Cli", "Childcare places; else there is no limit.")},
         {u"public"_s, {}, words.phrase("Cli", "Anybody may come; else people are invited.")},
         {u"children"_s, {}, words.phrase("Cli", "Children who come along are counted.")},
         {u"responsible"_s, u"NAME"_s, words.phrase("Cli", "Who signs the sheet.")},
         {u"project"_s, u"PROJECT"_s, words.phrase("Cli", "The project that pays for it.")}}};
}

Result<std::optional<int>> limit(QStringView field, const Arguments& arguments, QStringView option)
{
    if (!arguments.has(option))
        return std::optional<int>();
    const auto number = typedNumber(field, arguments.value(option), 0);
    if (!number)
        return number.error();
    return std::optional(number.value());
}

Result<services::EventPlan> planned(storage::Profile& profile, const Arguments& arguments)
{
    services::EventPlan plan;
    auto& event = plan.event;
    event.title = arguments.value(u"title");
    event.kind = arguments.has(u"kind") ? arguments.value(u"kind") : u"other"_s;
    event.audience = arguments.has(u"public") ? domain::Audience::Public : domain::Audience::Closed;
    event.online = arguments.has(u"online");
    event.onlineTool = arguments.value(u"online");
    event.countsChildren = arguments.has(u"children");
    event.responsible = arguments.value(u"responsible");
    const auto adults = limit(u"capacity_adults", arguments, u"places");
    if (!adults)
        return adults.error();
    event.capacityAdults = adults.value();
    const auto childcare = limit(u"capacity_children", arguments, u"childcare");
    if (!childcare)
        return childcare.error();
    event.capacityChildren = childcare.value();
    if (arguments.has(u"project")) {
        const auto project
            = typedKey(profile.database(), u"project"_s, arguments.value(u"project"));
        if (!project)
            return project.error();
        event.project = domain::ProjectId::fromString(arguments.value(u"project"));
    }
    const auto start = typedTime(arguments.value(u"start"));
    if (!start)
        return start.error();
    const auto end = typedTime(arguments.value(u"end"));
    if (!end)
        return end.error();
    domain::Session session;
    session.startsAt = start.value();
    session.endsAt = end.value();
    plan.sessions = {session};
    plan.venueName = arguments.value(u"venue");
    plan.roomName = arguments.value(u"room");
    return plan;
}

/// The other meetings of a weekly series.
Result<void> repeat(storage::Profile& profile, const services::AddedEvent& added, int meetings)
{
    const auto& session = added.sessions.first();
    const auto start = session.startsAt.toLocalTime();
    const domain::Recurrence rule{
        .rhythm = domain::Rhythm::Weekly, .first = start.date(), .count = meetings};
    const auto planned = services::SeriesService(profile).plan(added.key, rule, start.time(),
                                                               session.endsAt.toLocalTime().time());
    return planned ? Result<void>() : Result<void>(planned.error());
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto meetings = typedNumber(u"count", arguments.value(u"weekly"), 1);
    if (!meetings)
        return meetings.error();
    if (meetings.value() < 1 || meetings.value() > 400)
        return invalidField(u"count", FieldFault::OutOfRange, {u"1"_s, u"400"_s});
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto plan = planned(*profile.value(), arguments);
    if (!plan)
        return plan.error();
    const auto added = services::EventService(*profile.value()).add(plan.value());
    if (!added)
        return added.error();
    if (meetings.value() > 1) {
        if (const auto done = repeat(*profile.value(), added.value(), meetings.value()); !done)
            return done.error();
    }
    const auto sessions
        = storage::SessionRepository(profile.value()->database()).ofEvent(added.value().key);
    if (!sessions)
        return sessions.error();
    const auto uid = added.value().id.toString();
    QJsonArray list;
    QStringList lines{uid};
    for (const auto& session : sessions.value()) {
        list.append(QJsonObject{{u"uid"_s, session.id.toString()},
                                {u"start"_s, answeredTime(session.startsAt)},
                                {u"end"_s, answeredTime(session.endsAt)}});
        lines.append(session.id.toString() + u"  "_s + answeredTime(session.startsAt));
    }
    return Answer{QJsonObject{{u"uid"_s, uid}, {u"sessions"_s, list}}, lines};
}

}  // namespace

Verb eventAddVerb()
{
    return {u"event add"_s, summary, usage, run};
}

}  // namespace kaasa::cli
