// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/verbs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString summary(const Words& words)
{
    return words.phrase("Cli", "Make a copy of the profile and check that it opens.");
}

Usage usage(const Words& words)
{
    return {
        {},
        {{u"out"_s, u"FILE"_s, words.phrase("Cli", "Where to; else into the folder of backups.")}}};
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto& database = profile.value()->database();
    const auto out = arguments.value(u"out");
    // a folder that is mistyped is not made
    if (const QFileInfo file(out); !out.isEmpty() && !file.absoluteDir().exists())
        return Error{Error::Code::FileMissing, u"no such folder"_s, {file.absolutePath()}};
    const auto made = out.isEmpty() ? storage::makeBackup(database, context.clock())
                                    : storage::makeBackupAt(database, out, context.clock());
    if (!made)
        return made.error();
    return Answer{QJsonObject{{u"path"_s, made.value().path},
                              {u"made"_s, answeredTime(made.value().made)},
                              {u"bytes"_s, made.value().bytes}},
                  {context.words().phrase("Cli", "Made: %1").arg(made.value().path)}};
}

}  // namespace

Verb backupVerb()
{
    return {u"backup"_s, summary, usage, run};
}

}  // namespace kaasa::cli
