// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

struct RestoreWords {
    Q_DECLARE_TR_FUNCTIONS(kaasa::ui::RestoreWords)
};

QString withNames(const QString& count, const QStringList& names, int all)
{
    if (names.isEmpty())
        return count;
    const auto listed = names.join(u", "_s);
    return all > names.size()
        //: %1 is "3 come back", %2 some of their names
        ? RestoreWords::tr("%1: %2 and others").arg(count, listed)
        //: %1 is "3 come back", %2 their names
        : RestoreWords::tr("%1: %2").arg(count, listed);
}

}  // namespace

QString backupPartName(storage::BackupPart part)
{
    using storage::BackupPart;
    switch (part) {
    case BackupPart::People:
        return RestoreWords::tr("People");
    case BackupPart::Events:
        return RestoreWords::tr("Events");
    case BackupPart::Registrations:
        return RestoreWords::tr("Registrations");
    case BackupPart::Attendance:
        return RestoreWords::tr("Attendance");
    case BackupPart::Consents:
        return RestoreWords::tr("Consents");
    case BackupPart::Papers:
        return RestoreWords::tr("Register of printed papers");
    case BackupPart::Office:
        break;
    }
    return RestoreWords::tr("Settings and lists");
}

QString differenceLines(const storage::PartDifference& difference)
{
    QStringList lines;
    if (difference.back > 0)
        lines.append(withNames(RestoreWords::tr("%n come back", nullptr, difference.back),
                               difference.backNames, difference.back));
    if (difference.changed > 0)
        lines.append(
            withNames(RestoreWords::tr("%n become as they were", nullptr, difference.changed),
                      difference.changedNames, difference.changed));
    if (difference.gone > 0)
        lines.append(withNames(RestoreWords::tr("%n go into the bin", nullptr, difference.gone),
                               difference.goneNames, difference.gone));
    return lines.join(u'\n');
}

}  // namespace kaasa::ui
