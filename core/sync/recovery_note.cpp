// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/recovery_note.h"

#include "core/crypto/hash.h"
#include "core/storage/profile.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr QStringView kNote = u"sync.recovery";  // moment, line, checked (0 or 1), hash

Result<void> keep(storage::Profile& profile, const RecoveryNote& note)
{
    return profile.setLocalSetting(
        kNote,
        QStringList{note.made.toString(Qt::ISODateWithMs), QString::number(note.line),
                    note.isChecked ? u"1"_s : u"0"_s, QString::fromLatin1(note.hash)}
            .join(u' '));
}

}  // namespace

Result<std::optional<RecoveryNote>> recoveryNote(storage::Profile& profile)
{
    const auto kept = profile.localSetting(kNote);
    if (!kept)
        return kept.error();
    const auto parts = kept.value().split(u' ');
    if (parts.size() != 4)
        return std::optional<RecoveryNote>();
    return std::optional(RecoveryNote{QDateTime::fromString(parts[0], Qt::ISODateWithMs),
                                      parts[1].toInt(), parts[2] == u"1", parts[3].toLatin1()});
}

Result<void> noteRecoverySheet(storage::Profile& profile, const protocol::RecoverySheet& sheet)
{
    using protocol::RecoverySheet;
    const auto place
        = QRandomGenerator::system()->bounded(RecoverySheet::kSpaceLines, RecoverySheet::kLines);
    return keep(
        profile,
        {profile.clock().now(), place + 1, false, crypto::passwordHash(sheet.lines()[place])});
}

Result<bool> checkRecoveryLine(storage::Profile& profile, const QString& typed)
{
    auto note = recoveryNote(profile);
    if (!note)
        return note.error();
    if (!note.value())
        return false;
    const auto line = protocol::recoveryLine(note.value()->line, typed);
    if (line.isEmpty() || !crypto::passwordMatches(note.value()->hash, line))
        return false;
    note.value()->isChecked = true;
    const auto kept = keep(profile, *note.value());
    return kept ? Result<bool>(true) : kept.error();
}

}  // namespace kaasa::sync
