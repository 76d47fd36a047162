// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One copy of a profile, as it lies in the backup folder.
struct BackupFile {
    QString path;
    QDateTime made;  ///< UTC, from the file's name
    qint64 bytes = 0;
};

/// Where backups of a profile lie: a folder beside it, "Name.kaasa" → "Name backups".
QString backupFolder(const QString& profilePath);

/// A consistent copy while others read and write; opened and checked before it gets its name.
/// Errors: DiskFull, ReadOnly, Damaged.
Result<BackupFile> makeBackup(sql::Database& database, const Clock& clock);
/// The same at a place that the person chose. Errors: as above, FileUnwritable.
Result<BackupFile> makeBackupAt(sql::Database& database, const QString& path, const Clock& clock);

/// Newest first.
QList<BackupFile> backups(const QString& profilePath);

/// Makes today's backup unless there is one, and keeps the newest `keep` of the daily ones.
/// Returns whether one was made.
Result<bool> dailyBackup(sql::Database& database, const Clock& clock, int keep = 14);

/// A sound profile or backup as a new file that is on the disk when this returns, with what another
/// program has just written to it. Errors: NotAProfile, Damaged, AlreadyExists, FileUnwritable,
/// DiskFull.
Result<void> copyProfile(const QString& from, const QString& to);

/// Whether the file opens as a profile and every page of it is sound. Errors: NotAProfile, Damaged.
Result<void> checkBackup(const QString& path);

/// `PRAGMA integrity_check` and `foreign_key_check`. Errors: Damaged with what was found.
Result<void> checkIntegrity(sql::Database& database);

/// Puts "Name before N.kaasa" into the backup folder; never removed by `dailyBackup`.
Result<void> copyBeforeMigration(sql::Database& database, const Clock& clock);

}  // namespace kaasa::storage
