// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/restore_service.h"

#include "app/kaasa_cli/verbs.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using storage::PartDifference;

QString summary(const Words& words)
{
    return words.phrase("Cli", "Bring back what a backup holds, as changes that can be undone.");
}

Usage usage(const Words& words)
{
    return {{u"FILE"_s},
            {{u"dry-run"_s, {}, words.phrase("Cli", "Say what would happen, and write nothing.")}}};
}

QString partName(storage::BackupPart part, const Words& words)
{
    using storage::BackupPart;
    switch (part) {
    case BackupPart::People:
        return words.phrase("Cli", "People");
    case BackupPart::Events:
        return words.phrase("Cli", "Events");
    case BackupPart::Registrations:
        return words.phrase("Cli", "Registrations");
    case BackupPart::Attendance:
        return words.phrase("Cli", "Attendance");
    case BackupPart::Consents:
        return words.phrase("Cli", "Consents");
    case BackupPart::Papers:
        return words.phrase("Cli", "Printed papers");
    case BackupPart::Office:
        break;
    }
    return words.phrase("Cli", "Settings and lists");
}

QJsonArray listed(const QStringList& names)
{
    return QJsonArray::fromStringList(names);
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto backup = storage::BackupCopy::make(arguments.positional(0), context.clock());
    if (!backup)
        return backup.error();
    services::RestoreService restores(*profile.value());
    const auto differences = restores.compare(backup.value());
    if (!differences)
        return differences.error();
    const auto& words = context.words();
    QJsonArray rows;
    QStringList lines;
    QList<storage::BackupPart> parts;
    for (const auto& one : differences.value()) {
        parts.append(one.part);
        rows.append(QJsonObject{{u"part"_s, codeOf(one.part)},
                                {u"back"_s, one.back},
                                {u"changed"_s, one.changed},
                                {u"gone"_s, one.gone},
                                {u"back_names"_s, listed(one.backNames)},
                                {u"changed_names"_s, listed(one.changedNames)},
                                {u"gone_names"_s, listed(one.goneNames)}});
        lines.append(words.phrase("Cli", "%1: %2 come back, %3 change, %4 go")
                         .arg(partName(one.part, words))
                         .arg(one.back)
                         .arg(one.changed)
                         .arg(one.gone));
    }
    const bool dry = arguments.has(u"dry-run");
    if (parts.isEmpty())
        lines.append(words.phrase("Cli", "The backup and the profile are alike."));
    else if (!dry) {
        if (const auto restored = restores.restore(
                backup.value(), QFileInfo(arguments.positional(0)).completeBaseName(), parts);
            !restored)
            return restored.error();
        lines.append(words.phrase("Cli", "Restored. The act can be undone."));
    }
    return Answer{rows, lines};
}

}  // namespace

Verb restoreVerb()
{
    return {u"restore"_s, summary, usage, run};
}

}  // namespace kaasa::cli
