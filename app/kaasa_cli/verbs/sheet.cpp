// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/paper_output.h"
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using print::PaperRequest;
using reports::SignInChoices;

QString columnList()
{
    QStringList codes;
    for (const auto& [code, column] : print::sheetColumnCodes())
        codes.append(code);
    return codes.join(u',');
}

QString summary(const Words& words)
{
    return words.phrase("Cli",
                        "Sign-in sheet of an event as PDF; its number goes into the register.");
}

Usage usage(const Words& words)
{
    return {
        {u"EVENT"_s},
        {{u"out"_s, u"FILE"_s, words.phrase("Cli", "Where to."), true},
         {u"language"_s, u"lv[+ru]"_s,
          words.phrase("Cli", "Its language, or two; else the organisation's.")},
         {u"session"_s, u"SESSION,…"_s, words.phrase("Cli", "Only these meetings; else all.")},
         {u"day"_s, u"DAY"_s, words.phrase("Cli", "All events of this day.")},
         {u"columns"_s, columnList(), words.phrase("Cli", "What is asked on it.")},
         {u"sort"_s, u"family|given"_s, words.phrase("Cli", "By which name.")},
         {u"days"_s, u"sheets|columns"_s,
          words.phrase("Cli", "A sheet for each meeting, or a column.")},
         {u"blank"_s, u"fill|none|N"_s,
          words.phrase("Cli", "Rows for those who come unannounced.")},
         {u"form"_s, u"list|slips|online"_s,
          words.phrase("Cli", "One list, a slip for each person, or the list of an online event.")},
         {u"landscape"_s, {}, words.phrase("Cli", "The paper lies on its long side.")},
         {u"initials"_s, {}, words.phrase("Cli", "Initials instead of names.")},
         {u"row-codes"_s, {}, words.phrase("Cli", "A QR code in each row.")},
         {u"native"_s, {}, words.phrase("Cli", "Names in Cyrillic letters too.")},
         {u"waiting"_s, {}, words.phrase("Cli", "Also the waiting list.")},
         {u"cancelled"_s, {}, words.phrase("Cli", "Also those who cancelled.")}}};
}

Result<void> takeLanguages(PaperRequest& request, const Arguments& arguments)
{
    const auto languages = typedLanguages(arguments.value(u"language"), request.language);
    if (!languages)
        return languages.error();
    request.language = languages.value().first;
    request.secondLanguage = languages.value().second;
    request.sheet.withNative = arguments.has(u"native") || request.language == Language::Russian
        || request.secondLanguage == Language::Russian;
    return {};
}

Result<void> takeMeetings(PaperRequest& request, const Arguments& arguments)
{
    auto& sheet = request.sheet;
    sheet.meetings.clear();
    for (const auto& uid : arguments.value(u"session").split(u',', Qt::SkipEmptyParts)) {
        const auto meeting = domain::SessionId::fromString(uid);
        if (meeting.isNull())
            return Error{Error::Code::NotFound, u"session"_s, {u"session"_s, uid}};
        sheet.meetings.append(meeting);
    }
    if (arguments.has(u"day")) {
        const auto day = typedDay(u"date", arguments.value(u"day"));
        if (!day)
            return day.error();
        sheet.day = day.value();
    }
    return {};
}

Result<void> takeColumns(SignInChoices& look, const Arguments& arguments)
{
    if (!arguments.has(u"columns"))
        return {};
    SignInChoices::Columns columns = SignInChoices::Name;
    for (const auto& code : arguments.value(u"columns").split(u',', Qt::SkipEmptyParts)) {
        bool known = false;
        for (const auto& [name, column] : print::sheetColumnCodes()) {
            if (name == code) {
                columns |= column;
                known = true;
            }
        }
        if (!known)
            return invalidField(u"columns", FieldFault::NotReadable, {code});
    }
    look.columns = columns;
    return {};
}

/// One of the codes of an enumeration.
template <typename Enumeration>
Result<void> takeCode(Enumeration& value, const Arguments& arguments, QStringView option)
{
    if (!arguments.has(option))
        return {};
    const auto read = fromCode<Enumeration>(arguments.value(option));
    if (!read)
        return invalidField(option, FieldFault::NotReadable, {arguments.value(option)});
    value = *read;
    return {};
}

Result<void> takeBlank(SignInChoices& look, const Arguments& arguments)
{
    const auto typed = arguments.value(u"blank");
    if (typed.isEmpty() || typed == u"fill") {
        look.blank = SignInChoices::Blank::FillPage;
    } else if (typed == u"none") {
        look.blank = SignInChoices::Blank::None;
    } else {
        constexpr int kMost = 200;
        const auto rows = typedNumber(u"blank", typed, 0);
        if (!rows)
            return rows.error();
        if (rows.value() > kMost)
            return invalidField(u"blank", FieldFault::OutOfRange, {u"0"_s, QString::number(kMost)});
        look.blank = SignInChoices::Blank::AtLeast;
        look.blankRows = rows.value();
    }
    return {};
}

Result<PaperRequest> wanted(storage::Profile& profile, const Arguments& arguments)
{
    const auto event = typedKey(profile.database(), u"event"_s, arguments.positional(0));
    if (!event)
        return event.error();
    auto request = print::usualRequest(profile, print::PaperKind::SignInSheet,
                                       Uid::fromString(arguments.positional(0)));
    if (!request)
        return request;
    auto& sheet = request.value().sheet;
    for (const auto& taken :
         {takeLanguages(request.value(), arguments), takeMeetings(request.value(), arguments),
          takeColumns(sheet.look, arguments), takeCode(sheet.order, arguments, u"sort"),
          takeCode(sheet.look.days, arguments, u"days"),
          takeCode(sheet.look.form, arguments, u"form"), takeBlank(sheet.look, arguments)}) {
        if (!taken)
            return taken.error();
    }
    sheet.look.landscape = arguments.has(u"landscape");
    sheet.look.rowCodes = arguments.has(u"row-codes");
    if (arguments.has(u"initials"))
        sheet.look.names = SignInChoices::Names::Initials;
    sheet.withWaiting = arguments.has(u"waiting");
    sheet.withCancelled = arguments.has(u"cancelled");
    return request;
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto request = wanted(*profile.value(), arguments);
    if (!request)
        return request.error();
    return writePaper(context, *profile.value(), request.value(),
                      {PaperTarget::Format::Pdf, arguments.value(u"out")});
}

}  // namespace

Verb sheetVerb()
{
    return {u"sheet"_s, summary, usage, run, true};
}

}  // namespace kaasa::cli
