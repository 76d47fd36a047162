// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/base/formats.h"
#include "core/domain/companion.h"
#include "core/services/attendance_service.h"
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

struct Wish {
    qint64 session = 0;
    qint64 person = 0;
    QDateTime at;
    int children = 0;
};

Result<Wish> wished(storage::Profile& profile, const Arguments& arguments)
{
    Wish wish;
    const auto session = typedKey(profile.database(), u"session"_s, arguments.positional(0));
    if (!session)
        return session.error();
    wish.session = session.value();
    const auto person = typedKey(profile.database(), u"person"_s, arguments.positional(1));
    if (!person)
        return person.error();
    wish.person = person.value();
    if (arguments.has(u"at")) {
        const auto at = typedTime(arguments.value(u"at"));
        if (!at)
            return at.error();
        wish.at = at.value();
    }
    const auto children = typedNumber(u"children", arguments.value(u"children"), 0);
    if (!children)
        return children.error();
    if (children.value() > domain::kMostChildren)
        return invalidField(u"children", FieldFault::OutOfRange, {u"0"_s, u"20"_s});
    wish.children = children.value();
    return wish;
}

QJsonObject json(const Arguments& arguments, const QString& name, const QString& state,
                 const QDateTime& at)
{
    return {{u"session"_s, Uid::fromString(arguments.positional(0)).toString()},
            {u"person"_s, Uid::fromString(arguments.positional(1)).toString()},
            {u"name"_s, name},
            {u"state"_s, state},
            {u"at"_s, at.isValid() ? QJsonValue(answeredTime(at)) : QJsonValue()}};
}

Result<Answer> takeBack(storage::Profile& profile, const Wish& wish, const Context& context,
                        const Arguments& arguments)
{
    const auto who = storage::PersonSearch(profile.database()).lines({wish.person});
    if (!who)
        return who.error();
    const auto name = who.value().isEmpty() ? QString() : who.value().first().name;
    const auto act = services::AttendanceService(profile).clear(wish.session, wish.person);
    if (!act)
        return act.error();
    const auto& words = context.words();
    return act.value() != 0 ? Answer{json(arguments, name, u"cleared"_s, {}),
                                     {words.phrase("Cli", "Mark taken away: %1").arg(name)}}
                            : Answer{json(arguments, name, u"not_marked"_s, {}),
                                     {words.phrase("Cli", "There was no mark: %1").arg(name)}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto wish = wished(*profile.value(), arguments);
    if (!wish)
        return wish.error();
    if (arguments.has(u"undo"))
        return takeBack(*profile.value(), wish.value(), context, arguments);
    const auto done = services::AttendanceService(*profile.value())
                          .checkIn(wish.value().session, wish.value().person, wish.value().at,
                                   wish.value().children);
    if (!done)
        return done.error();
    const auto& came = done.value();
    const bool fresh = came.outcome == services::CheckIn::Outcome::Marked;
    const auto time = Formats(context.words().language()).time(came.presence.arrivedAt);
    //: %1 = a name, %2 = a time of day
    const auto sentence = fresh ? context.words().phrase("Cli", "Present: %1, %2")
                                //: %1 = a name, %2 = a time of day
                                : context.words().phrase("Cli", "Already here: %1, %2");
    return Answer{json(arguments, came.name, fresh ? u"present"_s : u"already_here"_s,
                       came.presence.arrivedAt),
                  {sentence.arg(came.name, time)}};
}

}  // namespace

Verb checkInVerb()
{
    return {u"check-in"_s, summary, usage, run};
}

}  // namespace kaasa::cli
