// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_server.h"
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/sync/recovery_note.h"
#include "core/sync/space_members.h"
#include "ui/print/code_paper.h"
#include "ui/print/fonts.h"
#include "ui/print/pdf_writer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase(
        "Cli", "Make a recovery sheet as PDF; one that was made before opens nothing new.");
}

Usage usage(const Words& words)
{
    auto options = serverOptions(words);
    options.append({u"out"_s, u"FILE"_s, words.phrase("Cli", "Where to."), true});
    options.append({u"language"_s, u"lv|et|ru|en"_s,
                    words.phrase("Cli", "Its first language; else the organisation's.")});
    return {{}, options};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto out = arguments.value(u"out");
    if (out.isEmpty())
        return invalidField(u"out", FieldFault::Empty);
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto languages = typedLanguages(arguments.value(u"language"), context.words().language());
    const auto server = typedServer(*profile.value(), arguments);
    if (!languages || !server)
        return languages ? server.error() : languages.error();
    sync::HttpsTransport way(server.value());
    const auto sheet = sync::SpaceMembers(*profile.value(), way).makeRecoverySheet();
    if (!sheet)
        return sheet.error();
    if (const auto noted = sync::noteRecoverySheet(*profile.value(), sheet.value()); !noted)
        return noted.error();
    print::loadFonts();
    const auto content = print::CodeContent::recovery(profile.value()->organisationName(),
                                                      server.value().url.toString(),
                                                      sheet.value().lines(), context.clock().now());
    const auto written
        = print::writePdf(print::CodePaper(content, languages.value().first), out, context.clock());
    if (!written)
        return written.error();
    return Answer{
        QJsonObject{{u"out"_s, out}, {u"lines"_s, QJsonArray::fromStringList(content.lines)}},
        {context.words().phrase("Cli", "Made: %1").arg(out)}};
}

}  // namespace

Verb recoverySheetVerb()
{
    return {u"recovery-sheet"_s, summary, usage, run, true};
}

}  // namespace kaasa::cli
