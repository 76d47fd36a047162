// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/base/formats.h"
#include "core/domain/companion.h"
#include "core/services/attendance_service.h"
#include "core/services/desk_service.h"
#include "core/storage/person_search.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Mark a person as present at a meeting, at whatever time.");
}

Usage usage(const Words& words)
{
    return {{u"SESSION"_s, u"PERSON"_s},
            {{u"at"_s, u"TIME"_s, words.phrase("Cli", "When she came; else now.")},
             {u"children"_s, u"N"_s, words.phrase("Cli", "How many children came along.")},
             {u"undo"_s, {}, words.phrase("Cli", "She was not there: take the mark away.")}}};
}

// Whoever types this knows that she came: no full room turns her away.
Result<services::DeskAct> typedAct(const Clock& clock, const Arguments& arguments)
{
    services::DeskAct act{.id = Uid::create(clock),
                          .session = domain::SessionId(Uid::fromString(arguments.positional(0))),
                          .person = domain::PersonId(Uid::fromString(arguments.positional(1))),
                          .at = clock.now(),
                          .letIn = true};
    if (arguments.has(u"at")) {
        const auto at = typedTime(arguments.value(u"at"));
        if (!at)
            return at.error();
        act.at = at.value();
    }
    const auto children = typedNumber(u"children", arguments.value(u"children"), 0);
    if (!children)
        return children.error();
    if (children.value() > domain::kMostChildren)
        return invalidField(u"children", FieldFault::OutOfRange, {u"0"_s, u"20"_s});
    act.children = children.value();
    return act;
}

QJsonObject json(const services::DeskAct& act, const QString& name, const QString& state,
                 const QDateTime& at)
{
    return {{u"session"_s, act.session.toString()},
            {u"person"_s, act.person.toString()},
            {u"name"_s, name},
            {u"state"_s, state},
            {u"at"_s, at.isValid() ? QJsonValue(answeredTime(at)) : QJsonValue()}};
}

Result<Answer> takeBack(storage::Profile& profile, const services::DeskAct& typed,
                        const Words& words)
{
    const auto session = typedKey(profile.database(), u"session"_s, typed.session.toString());
    if (!session)
        return session.error();
    const auto person = typedKey(profile.database(), u"person"_s, typed.person.toString());
    if (!person)
        return person.error();
    const auto who = storage::PersonSearch(profile.database()).lines({person.value()});
    if (!who)
        return who.error();
    const auto name = who.value().isEmpty() ? QString() : who.value().first().name;
    const auto act = services::AttendanceService(profile).clear(session.value(), person.value());
    if (!act)
        return act.error();
    return act.value() != 0 ? Answer{json(typed, name, u"cleared"_s, {}),
                                     {words.phrase("Cli", "Mark taken away: %1").arg(name)}}
                            : Answer{json(typed, name, u"not_marked"_s, {}),
                                     {words.phrase("Cli", "There was no mark: %1").arg(name)}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto act = typedAct(profile.value()->clock(), arguments);
    if (!act)
        return act.error();
    const auto& words = context.words();
    if (arguments.has(u"undo"))
        return takeBack(*profile.value(), act.value(), words);
    const auto done = services::DeskService(*profile.value()).perform(act.value());
    if (!done)
        return done.error();
    const auto& came = done.value();
    const bool fresh = came.kind == services::DeskOutcome::Kind::Marked;
    const auto time = Formats(words.language()).time(came.presence.arrivedAt);
    //: %1 = a name, %2 = a time of day
    const auto sentence = fresh ? words.phrase("Cli", "Present: %1, %2")
                                //: %1 = a name, %2 = a time of day
                                : words.phrase("Cli", "Already here: %1, %2");
    return Answer{json(act.value(), came.name, fresh ? u"present"_s : u"already_here"_s,
                       came.presence.arrivedAt),
                  {sentence.arg(came.name, time)}};
}

}  // namespace

Verb checkInVerb()
{
    return {u"check-in"_s, summary, usage, run};
}

}  // namespace kaasa::cli
