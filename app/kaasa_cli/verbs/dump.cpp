// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/verbs.h"
#include "core/exchange/profile_dump.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Write everything as CSV files, one a table.");
}

Usage usage(const Words& words)
{
    return {{},
            {{u"out"_s, u"FOLDER"_s, words.phrase("Cli", "Where to; made when it is not there.")}}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto folder = arguments.value(u"out");
    const auto files = exchange::dumpProfile(*profile.value(), folder);
    if (!files)
        return files.error();
    return Answer{
        QJsonObject{{u"folder"_s, folder}, {u"files"_s, QJsonArray::fromStringList(files.value())}},
        {context.words()
             .phrase("Cli", "%n file(s) written into %1", nullptr, int(files.value().size()))
             .arg(folder)}};
}

}  // namespace

Verb dumpVerb()
{
    return {u"dump"_s, summary, usage, run};
}

}  // namespace kaasa::cli
