// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/paper_output.h"
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using print::PaperKind;
using print::PaperRequest;

Option languageOption(const Words& words)
{
    return {u"language"_s, u"LANGUAGE"_s,
            words.phrase("Cli", "The language of the paper; else the organisation's.")};
}

Option eventOption(const Words& words)
{
    return {u"event"_s, u"EVENT"_s, words.phrase("Cli", "The event that it tells of.")};
}

Option periodOption(const Words& words)
{
    return {u"period"_s, u"A..B"_s,
            words.phrase("Cli", "Days, 2026-01-01..2026-06-30; either end may be left open.")};
}

/// The usual request on a thing that was named, in the language asked for.
Result<PaperRequest> requestOn(storage::Profile& profile, PaperKind kind, const QString& table,
                               const QString& typed, const Arguments& arguments)
{
    const auto key = typedKey(profile.database(), table, typed);
    if (!key)
        return key.error();
    auto request = print::usualRequest(profile, kind, Uid::fromString(typed));
    if (!request)
        return request;
    const auto language = typedLanguages(arguments.value(u"language"), request.value().language);
    if (!language)
        return language.error();
    request.value().language = language.value().first;
    request.value().secondLanguage = language.value().second;
    return request;
}

Result<void> takePeriod(PaperRequest& request, const Arguments& arguments)
{
    if (!arguments.has(u"period"))
        return {};
    const auto period = typedPeriod(arguments.value(u"period"));
    if (!period)
        return period.error();
    request.report.from = period.value().first;
    request.report.to = period.value().last;
    return {};
}

Result<void> takePeople(PaperRequest& request, const Arguments& arguments)
{
    auto& people = request.report.people;
    people.withoutNames = arguments.has(u"without-names");
    if (!arguments.has(u"sort"))
        return {};
    const auto order = fromCode<reports::NameOrder>(arguments.value(u"sort"));
    if (!order)
        return invalidField(u"sort", FieldFault::NotReadable, {arguments.value(u"sort")});
    people.order = *order;
    return {};
}

/// Opens the profile, lets `choose` make the request, and writes the paper.
Result<Answer> written(const Context& context, const Arguments& arguments,
                       const std::function<Result<PaperRequest>(storage::Profile& profile)>& choose)
{
    const auto target = typedTarget(arguments);
    if (!target)
        return target.error();
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto request = choose(*profile.value());
    if (!request)
        return request.error();
    return writePaper(context, *profile.value(), request.value(), target.value());
}

QString attendanceSummary(const Words& words)
{
    return words.phrase(
        "Cli", "Who was at an event, or at all events of a project, as a report or a table.");
}

Usage attendanceUsage(const Words& words)
{
    return {
        {u"[EVENT]"_s},
        QList<Option>{eventOption(words),
                      {u"project"_s, u"PROJECT"_s,
                       words.phrase("Cli", "The project whose events it counts.")},
                      periodOption(words),
                      {u"sort"_s, u"family|given"_s, words.phrase("Cli", "By which name.")},
                      {u"without-names"_s, {}, words.phrase("Cli", "Numbers instead of names.")},
                      languageOption(words)}
            + targetOptions(words),
        {u"event"_s, u"project"_s, u"period"_s}};
}

Result<PaperRequest> attendanceRequest(storage::Profile& profile, const Arguments& arguments)
{
    const auto event = arguments.subject(u"event");
    auto request = !event.isEmpty()
        ? requestOn(profile, PaperKind::EventAttendance, u"event"_s, event, arguments)
        : arguments.has(u"project")
        ? requestOn(profile, PaperKind::ProjectAttendance, u"project"_s,
                    arguments.value(u"project"), arguments)
        : print::usualRequest(profile, PaperKind::ProjectAttendance, {});
    if (!request)
        return request;
    for (const auto& taken :
         {takePeriod(request.value(), arguments), takePeople(request.value(), arguments)}) {
        if (!taken)
            return taken.error();
    }
    return request;
}

Result<Answer> runAttendance(const Context& context, const Arguments& arguments)
{
    return written(context, arguments, [&](storage::Profile& profile) {
        return attendanceRequest(profile, arguments);
    });
}

QString transcriptSummary(const Words& words)
{
    return words.phrase("Cli", "What one person took part in.");
}

Usage transcriptUsage(const Words& words)
{
    return {
        {u"[PERSON]"_s},
        QList<Option>{{u"person"_s, u"PERSON"_s, words.phrase("Cli", "Whose it is.")},
                      {u"project"_s, u"PROJECT"_s, words.phrase("Cli", "Only what belongs to it.")},
                      periodOption(words),
                      languageOption(words)}
            + targetOptions(words),
        {u"person"_s}};
}

Result<PaperRequest> transcriptRequest(storage::Profile& profile, const Arguments& arguments)
{
    auto request = requestOn(profile, PaperKind::Transcript, u"person"_s,
                             arguments.subject(u"person"), arguments);
    if (!request)
        return request;
    if (arguments.has(u"project")) {
        const auto project
            = typedKey(profile.database(), u"project"_s, arguments.value(u"project"));
        if (!project)
            return project.error();
        request.value().report.project = domain::ProjectId::fromString(arguments.value(u"project"));
    }
    if (const auto taken = takePeriod(request.value(), arguments); !taken)
        return taken.error();
    return request;
}

Result<Answer> runTranscript(const Context& context, const Arguments& arguments)
{
    return written(context, arguments, [&](storage::Profile& profile) {
        return transcriptRequest(profile, arguments);
    });
}

QString listSummary(const Words& words, bool tookPart)
{
    return tookPart ? words.phrase("Cli", "Whom to thank: who took part in an event.")
                    : words.phrase("Cli", "Whom to call: who was expected and never came.");
}

Usage listUsage(const Words& words)
{
    return {{u"[EVENT]"_s},
            QList<Option>{eventOption(words),
                          {u"sort"_s, u"family|given"_s, words.phrase("Cli", "By which name.")},
                          languageOption(words)}
                + targetOptions(words),
            {u"event"_s}};
}

Result<Answer> runList(const Context& context, const Arguments& arguments, PaperKind kind)
{
    return written(context, arguments, [&](storage::Profile& profile) -> Result<PaperRequest> {
        auto request = requestOn(profile, kind, u"event"_s, arguments.subject(u"event"), arguments);
        if (!request)
            return request;
        if (const auto taken = takePeople(request.value(), arguments); !taken)
            return taken.error();
        return request;
    });
}

}  // namespace

Verb reportAttendanceVerb()
{
    return {u"report attendance"_s, attendanceSummary, attendanceUsage, runAttendance, true};
}

Verb reportTranscriptVerb()
{
    return {u"report transcript"_s, transcriptSummary, transcriptUsage, runTranscript, true};
}

Verb reportThanksVerb()
{
    return {u"report thanks"_s, [](const Words& words) { return listSummary(words, true); },
            listUsage,
            [](const Context& context, const Arguments& arguments) {
                return runList(context, arguments, PaperKind::ThankYou);
            },
            true};
}

Verb reportAbsentVerb()
{
    return {u"report absent"_s, [](const Words& words) { return listSummary(words, false); },
            listUsage,
            [](const Context& context, const Arguments& arguments) {
                return runList(context, arguments, PaperKind::Absentees);
            },
            true};
}

}  // namespace kaasa::cli
