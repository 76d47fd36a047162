// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/base/durable_file.h"
#include "core/sql/database.h"
#include "core/storage/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr auto kStampFormat = "yyyy-MM-dd HHmmss";

// The whole profile as a new file that is on the disk when this returns: SQLite does not flush what
// VACUUM INTO writes, and a copy that is lost with the power is none.
Result<void> writeCopy(sql::Database& database, const QString& path)
{
    const auto copied = database.execute(u"VACUUM INTO :path", {{u":path"_s, path}});
    QFile file(path);
    if (copied && file.open(QIODevice::ReadWrite) && flushToDisk(file))
        return {};
    file.remove();
    return copied ? Error{Error::Code::FileUnwritable, u"cannot flush the copy"_s, {path}}
                  : copied.error();
}

// A copy gets its name only when it was opened and found sound.
Result<BackupFile> copyTo(sql::Database& database, const QString& path, const QDateTime& made)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Code::ReadOnly, u"cannot make the backup folder"_s, {folder}};
    const auto partial = path + u".part"_s;
    if (QFile::exists(partial) && !QFile::remove(partial))
        return Error{
            Error::Code::FileUnwritable, u"cannot remove an unfinished backup"_s, {partial}};
    if (const auto copied = writeCopy(database, partial); !copied) {
        auto error = copied.error();
        error.arguments = {path};
        return error;
    }
    if (const auto sound = checkBackup(partial); !sound) {
        QFile::remove(partial);
        return sound.error();
    }
    std::error_code failed;  // in one step: the old copy stays until the new one has its name
    std::filesystem::rename(std::filesystem::path(partial.toStdU16String()),
                            std::filesystem::path(path.toStdU16String()), failed);
    if (failed)
        return Error{Error::Code::FileUnwritable, u"cannot name the backup"_s, {path}};
    return BackupFile{path, made, QFileInfo(path).size()};
}

QString baseName(const QString& profilePath)
{
    return QFileInfo(profilePath).completeBaseName();
}

}  // namespace

QString backupFolder(const QString& profilePath)
{
    return QFileInfo(profilePath).absolutePath() + u'/' + baseName(profilePath) + u" backups"_s;
}

Result<BackupFile> makeBackup(sql::Database& database, const Clock& clock)
{
    const auto made = clock.now();
    return copyTo(database,
                  backupFolder(database.path()) + u'/' + baseName(database.path()) + u' '
                      + made.toString(QString::fromLatin1(kStampFormat)) + u".kaasa"_s,
                  made);
}

Result<BackupFile> makeBackupAt(sql::Database& database, const QString& path, const Clock& clock)
{
    return copyTo(database, path, clock.now());
}

QList<BackupFile> backups(const QString& profilePath)
{
    const auto prefix = baseName(profilePath) + u' ';
    QList<BackupFile> found;
    const QDir folder(backupFolder(profilePath));
    for (const auto& entry : folder.entryInfoList({u"*.kaasa"_s}, QDir::Files)) {
        const auto stamp = entry.completeBaseName().mid(prefix.size());
        auto made = QDateTime::fromString(stamp, QString::fromLatin1(kStampFormat));
        made.setTimeSpec(Qt::UTC);
        if (entry.completeBaseName().startsWith(prefix) && made.isValid())
            found.append({entry.absoluteFilePath(), made, entry.size()});
    }
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.made > b.made; });
    return found;
}

Result<bool> dailyBackup(sql::Database& database, const Clock& clock, int keep)
{
    const auto present = backups(database.path());
    if (!present.isEmpty() && present.first().made.date() == clock.now().date())
        return false;
    if (const auto made = makeBackup(database, clock); !made)
        return made.error();
    const auto all = backups(database.path());
    for (qsizetype i = keep; i < all.size(); ++i) {
        if (!QFile::remove(all[i].path))
            qWarning("an old backup could not be removed");
    }
    return true;
}

Result<void> copyProfile(const QString& from, const QString& to)
{
    if (const auto sound = checkBackup(from); !sound)
        return sound.error();
    if (QFile::exists(to))
        return Error{Error::Code::AlreadyExists, u"the file is there already"_s, {to}};
    auto source = sql::Database::open(from, sql::Database::Access::ReadOnly);
    if (!source)
        return source.error();
    // VACUUM INTO changes nothing here, but SQLite counts it as writing
    if (const auto let = source.value()->execute(u"PRAGMA query_only = OFF"); !let)
        return let.error();
    // not QFile::copy: the newest rows of a profile that is in use lie in a second file
    auto copied = writeCopy(*source.value(), to);
    if (copied)
        return {};
    auto error = copied.error();
    error.arguments = {to};
    return error;
}

Result<void> checkBackup(const QString& path)
{
    if (fileKind(path) != FileKind::Profile)
        return Error{Error::Code::NotAProfile, u"not a profile"_s, {path}};
    auto database = sql::Database::open(path, sql::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return checkIntegrity(*database.value());
}

Result<void> checkIntegrity(sql::Database& database)
{
    const auto found = database.select(u"PRAGMA integrity_check(20)");
    if (!found)
        return found.error();
    if (found.value().size() != 1 || found.value().first().value(0).toString() != u"ok")
        return Error{
            Error::Code::Damaged, found.value().first().value(0).toString(), {database.path()}};
    const auto orphans = database.select(u"PRAGMA foreign_key_check");
    if (!orphans)
        return orphans.error();
    if (!orphans.value().isEmpty()) {
        return Error{Error::Code::Damaged,
                     u"rows without a parent in "_s + orphans.value().first().value(0).toString(),
                     {database.path()}};
    }
    return {};
}

Result<void> copyBeforeMigration(sql::Database& database, const Clock& clock)
{
    const auto version = database.value(u"PRAGMA user_version");
    if (!version)
        return version.error();
    const auto path = backupFolder(database.path()) + u'/' + baseName(database.path())
        + u" before "_s + clock.now().toString(QString::fromLatin1(kStampFormat)) + u" schema "_s
        + version.value().toString() + u".kaasa"_s;
    const auto copied = copyTo(database, path, clock.now());
    return copied ? Result<void>() : Result<void>(copied.error());
}

}  // namespace kaasa::storage
