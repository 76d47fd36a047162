// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profile_removal.h"

#include "core/services/desk_emergency_file.h"
#include "core/storage/backup.h"
#include "core/storage/profile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

// Named after a key in the profile: asked while it is still there.
QString emergencyFile(const QString& profilePath)
{
    const SystemClock clock;
    const auto profile = storage::Profile::openForReading(profilePath, clock);
    return profile ? DeskEmergencyFile(*profile.value(), DeskEmergencyFile::usualFolders()).path()
                   : QString();
}

}  // namespace

Result<void> deleteProfile(const QString& profilePath)
{
    QStringList paths{emergencyFile(profilePath)};
    QDir folder(storage::backupFolder(profilePath));
    for (const auto& copy : folder.entryInfoList({u"*.kaasa"_s}, QDir::Files))
        paths.append(copy.absoluteFilePath());
    // the profile last: as long as it is there, its next meeting goes on here
    paths << profilePath + u"-wal"_s << profilePath + u"-shm"_s << profilePath;
    Result<void> done;
    for (const auto& path : std::as_const(paths)) {
        if (!QFile::exists(path) || QFile::remove(path) || !done)
            continue;
        done = Error{Error::Code::FileUnwritable, u"cannot be deleted"_s, {path}};
    }
    QDir().rmdir(folder.path());  // only when nothing of anybody else lies there
    return done;
}

}  // namespace kaasa::services
