// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/services/registration_service.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using services::RegistrationOutcome;

QString summary(const Words& words)
{
    return words.phrase("Cli", "Register a person for an event, or put her on its waiting list.");
}

Usage usage(const Words& words)
{
    return {
        {u"EVENT"_s, u"PERSON"_s},
        {{u"children"_s, u"N"_s, words.phrase("Cli", "Childcare places that she needs.")},
         {u"heard-from"_s, u"TEXT"_s, words.phrase("Cli", "How she learnt of it.")},
         {u"let-in"_s, u"REASON"_s, words.phrase("Cli", "Why she gets a place though it is full.")},
         {u"cancel"_s, {}, words.phrase("Cli", "She does not come; her place is free again.")}}};
}

QString code(RegistrationOutcome::What what)
{
    switch (what) {
    case RegistrationOutcome::What::Registered:
        return u"registered"_s;
    case RegistrationOutcome::What::WaitingForChildcare:
        return u"waiting_for_childcare"_s;
    case RegistrationOutcome::What::Waiting:
        return u"waiting"_s;
    case RegistrationOutcome::What::Full:
        return u"full"_s;
    case RegistrationOutcome::What::Already:
        return u"already"_s;
    case RegistrationOutcome::What::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString sentence(const RegistrationOutcome& outcome, const Words& words)
{
    switch (outcome.what) {
    case RegistrationOutcome::What::Registered:
        return words.phrase("Cli", "Registered: %1").arg(outcome.name);
    case RegistrationOutcome::What::WaitingForChildcare:
        //: %1 = a name, %2 = her place in the queue
        return words.phrase("Cli", "Registered, waits for childcare: %1 (%2)")
            .arg(outcome.name, QString::number(outcome.position));
    case RegistrationOutcome::What::Waiting:
        //: %1 = a name, %2 = her place in the queue
        return words.phrase("Cli", "On the waiting list: %1 (%2)")
            .arg(outcome.name, QString::number(outcome.position));
    case RegistrationOutcome::What::Full:
        return words.phrase("Cli", "Full, nothing was stored: %1").arg(outcome.name);
    case RegistrationOutcome::What::Already:
        return words.phrase("Cli", "Registered before: %1").arg(outcome.name);
    case RegistrationOutcome::What::Cancelled:
        return words.phrase("Cli", "Registration cancelled: %1").arg(outcome.name);
    }
    Q_UNREACHABLE();
}

Result<RegistrationOutcome> registered(storage::Profile& profile, qint64 event, qint64 person,
                                       const Arguments& arguments)
{
    services::RegistrationService registrations(profile);
    if (arguments.has(u"cancel"))
        return registrations.cancel(event, person);
    const auto children = typedNumber(u"children", arguments.value(u"children"), 0);
    if (!children)
        return children.error();
    const bool letIn = arguments.has(u"let-in");
    return registrations.add(event, person,
                             {.children = children.value(),
                              .heardFrom = arguments.value(u"heard-from"),
                              .ifFull = letIn ? services::IfFull::LetIn : services::IfFull::Wait,
                              .overReason = arguments.value(u"let-in")});
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto& database = profile.value()->database();
    const auto event = typedKey(database, u"event"_s, arguments.positional(0));
    if (!event)
        return event.error();
    const auto person = typedKey(database, u"person"_s, arguments.positional(1));
    if (!person)
        return person.error();
    const auto outcome = registered(*profile.value(), event.value(), person.value(), arguments);
    if (!outcome)
        return outcome.error();
    return Answer{QJsonObject{{u"event"_s, Uid::fromString(arguments.positional(0)).toString()},
                              {u"person"_s, Uid::fromString(arguments.positional(1)).toString()},
                              {u"name"_s, outcome.value().name},
                              {u"state"_s, code(outcome.value().what)},
                              {u"position"_s,
                               outcome.value().position > 0 ? QJsonValue(outcome.value().position)
                                                            : QJsonValue()}},
                  {sentence(outcome.value(), context.words())}};
}

}  // namespace

Verb registerVerb()
{
    return {u"register"_s, summary, usage, run};
}

}  // namespace kaasa::cli
