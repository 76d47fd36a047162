// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/formats.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/registration_repository.h"
#include "core/storage/row_store.h"
#include "core/storage/session_repository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString listSummary(const Words& words)
{
    return words.phrase("Cli", "All events by their first meeting.");
}

Usage listUsage(const Words& words)
{
    return {{},
            {{u"from"_s, u"DAY"_s, words.phrase("Cli", "Only what ends on this day or later.")},
             {u"to"_s, u"DAY"_s, words.phrase("Cli", "Only what begins on this day or before.")}}};
}

Result<QDate> optionalDay(const Arguments& arguments, QStringView option)
{
    return arguments.has(option) ? typedDay(u"date", arguments.value(option))
                                 : Result<QDate>(QDate());
}

Result<Answer> runList(const Context& context, const Arguments& arguments)
{
    const auto from = optionalDay(arguments, u"from");
    if (!from)
        return from.error();
    const auto to = optionalDay(arguments, u"to");
    if (!to)
        return to.error();
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto events = storage::CalendarRepository(profile.value()->database()).events();
    if (!events)
        return events.error();
    const Formats formats(context.words().language());
    QJsonArray list;
    QStringList lines;
    for (const auto& event : events.value()) {
        if (from.value().isValid() && formats.dayOf(event.endsAt) < from.value())
            continue;
        if (to.value().isValid()
            && (!event.startsAt.isValid() || formats.dayOf(event.startsAt) > to.value()))
            continue;
        list.append(QJsonObject{{u"uid"_s, event.id.toString()},
                                {u"title"_s, event.title},
                                {u"kind"_s, event.kind},
                                {u"start"_s, answeredTime(event.startsAt)},
                                {u"end"_s, answeredTime(event.endsAt)},
                                {u"venue"_s, event.venue},
                                {u"room"_s, event.room},
                                {u"sessions"_s, event.sessions},
                                {u"registered"_s, event.registered},
                                {u"waiting"_s, event.waiting},
                                {u"cancelled"_s, event.cancelled}});
        lines.append(event.id.toString() + u"  "_s + formats.dateTime(event.startsAt) + u"  "_s
                     + event.title);
    }
    return Answer{list, lines};
}

QString showSummary(const Words& words)
{
    return words.phrase("Cli", "One event, its meetings and who is registered.");
}

Usage showUsage(const Words&)
{
    return {{u"EVENT"_s}, {}};
}

QJsonArray sessionsJson(const QList<domain::Session>& sessions)
{
    QJsonArray list;
    for (const auto& session : sessions) {
        list.append(QJsonObject{{u"uid"_s, session.id.toString()},
                                {u"start"_s, answeredTime(session.startsAt)},
                                {u"end"_s, answeredTime(session.endsAt)},
                                {u"minutes"_s, domain::minutesOf(session)},
                                {u"topic"_s, session.topic},
                                {u"cancelled"_s, session.isCancelled()}});
    }
    return list;
}

Result<QJsonArray> registrationsJson(sql::Database& database,
                                     const QList<storage::RegistrationLine>& lines)
{
    QJsonArray list;
    for (const auto& line : lines) {
        const auto uid = storage::RowStore(database).uidOf(u"person", line.person);
        if (!uid)
            return uid.error();
        list.append(QJsonObject{{u"person"_s, uid.value().toString()},
                                {u"name"_s, line.name},
                                {u"state"_s, codeOf(line.state)},
                                {u"children"_s, line.children}});
    }
    return list;
}

QJsonObject eventJson(const domain::Event& event, const storage::MeetingLine* meeting)
{
    return {
        {u"uid"_s, event.id.toString()},
        {u"title"_s, event.title},
        {u"kind"_s, event.kind},
        {u"audience"_s, codeOf(event.audience)},
        {u"languages"_s, QJsonArray::fromStringList(event.languages)},
        {u"project"_s, event.project.isNull() ? QJsonValue() : event.project.toString()},
        {u"venue"_s, meeting ? meeting->venue : QString()},
        {u"room"_s, meeting ? meeting->room : QString()},
        {u"online"_s, event.online ? QJsonValue(event.onlineTool) : QJsonValue()},
        {u"places"_s, event.capacityAdults ? QJsonValue(*event.capacityAdults) : QJsonValue()},
        {u"childcare"_s,
         event.capacityChildren ? QJsonValue(*event.capacityChildren) : QJsonValue()},
        {u"responsible"_s, event.responsible},
        {u"cancelled"_s, event.isCancelled() ? QJsonValue(event.cancelledReason) : QJsonValue()}};
}

Result<Answer> runShow(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto& database = profile.value()->database();
    const auto key = typedKey(database, u"event"_s, arguments.positional(0));
    if (!key)
        return key.error();
    const auto event = storage::EventRepository(database).findByKey(key.value());
    if (!event)
        return event.error();
    const auto sessions = storage::SessionRepository(database).ofEvent(key.value());
    if (!sessions)
        return sessions.error();
    const auto meetings = storage::CalendarRepository(database).meetingsOf(key.value());
    if (!meetings)
        return meetings.error();
    const auto people = storage::RegistrationRepository(database).ofEvent(
        key.value(), context.words().language());
    if (!people)
        return people.error();
    const auto registrations = registrationsJson(database, people.value());
    if (!registrations)
        return registrations.error();

    auto json = eventJson(event.value(),
                          meetings.value().isEmpty() ? nullptr : &meetings.value().first());
    json.insert(u"sessions"_s, sessionsJson(sessions.value()));
    json.insert(u"registrations"_s, registrations.value());
    const Formats formats(context.words().language());
    QStringList lines{event.value().title, event.value().id.toString()};
    for (const auto& session : sessions.value()) {
        lines.append(session.id.toString() + u"  "_s
                     + formats.span(session.startsAt, session.endsAt));
    }
    for (const auto& line : people.value())
        lines.append(codeOf(line.state) + u"  "_s + line.name);
    return Answer{json, lines};
}

}  // namespace

Verb eventListVerb()
{
    return {u"event list"_s, listSummary, listUsage, runList};
}

Verb eventShowVerb()
{
    return {u"event show"_s, showSummary, showUsage, runShow};
}

}  // namespace kaasa::cli
