// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/sql/database.h"

#include <functional>
#include <memory>

namespace kaasa::storage {

class Act;

/// What a new profile begins with.
struct NewProfile {
    QString organisation;  ///< 1–200 characters
    QString country;       ///< "LV" or "EE"
    Language language = Language::Latvian;
    QString memberName;               ///< who works here; may be empty
    QString registrationNumber = {};  ///< of the organisation; may be empty
    QString municipality = {};        ///< the same
};

/// One organisation's data: one SQLite file (*.kaasa), opened by one member on one computer.
/// Belongs to the thread that opened it, as its database does.
class Profile {
public:
    /// This computer, in every row that names a device.
    static constexpr qint64 kThisDevice = 1;

    /// Makes the file with this computer's keys, the first member and the organisation.
    /// Errors: AlreadyExists, InvalidInput, ReadOnly, DiskFull, FileMissing.
    static Result<std::unique_ptr<Profile>> create(const QString& path, const NewProfile& start,
                                                   const Clock& clock);

    /// Makes the file for a computer that comes into an organisation's space: with its keys and
    /// whoever works here, and nothing else until that has come. Errors: as `create`.
    static Result<std::unique_ptr<Profile>>
    createToJoin(const QString& path, const QString& memberName, const Clock& clock);

    /// Makes the file for this computer to go on with when its own is damaged: with new keys, and
    /// of `former` whoever works here, the settings, the PIN and what opens the emergency file of
    /// the desk. Errors: as `create`; Storage, Damaged when that cannot be read.
    static Result<std::unique_ptr<Profile>> createInPlaceOf(Profile& former, const QString& path,
                                                            const Clock& clock);

    /// Brings an older file up to date, after a copy of it was put beside it.
    /// Errors: FileMissing, NotAProfile, NewerFile, Damaged, ReadOnly, DiskFull, Busy.
    static Result<std::unique_ptr<Profile>> open(const QString& path, const Clock& clock);

    /// For screens and reports: changes nothing, sees what was committed. Errors: as `open`.
    static Result<std::unique_ptr<Profile>> openForReading(const QString& path, const Clock& clock);

    /// An empty one that is gone when closed: for tests and trial runs.
    static std::unique_ptr<Profile> inMemory(const NewProfile& start, const Clock& clock);

    sql::Database& database() { return *m_database; }
    const Clock& clock() const { return m_clock; }
    const QString& path() const { return m_database->path(); }

    /// Local key of the member who works now.
    qint64 member() const { return m_member; }

    /// The name of the organisation whose profile this is; empty when it cannot be read.
    QString organisationName();

    /// Another number whenever another connection has committed something.
    qint64 dataVersion();

    /// "R3": begins every number printed here, so that two computers never print the same one.
    Result<QString> printedPrefix();

    /// Settings of this computer alone; empty when never set. Errors: Storage, Damaged.
    Result<QString> localSetting(QStringView key);
    Result<void> setLocalSetting(QStringView key, const QString& value);
    /// Keys and the like; empty when there is none. Errors: Storage, Damaged.
    Result<QByteArray> secret(QStringView name);
    Result<void> setSecret(QStringView name, const QByteArray& value);
    Result<void> forgetSecret(QStringView name);

    /// This computer goes on under another name (16 bytes) and prints numbers of its own; the local
    /// key by which its former one is known from now on. Errors: Storage, DiskFull.
    Result<qint64> takeNewName(const QByteArray& uid);

private:
    Profile(std::unique_ptr<sql::Database> database, const Clock& clock);
    static Result<std::unique_ptr<Profile>>
    make(const QString& path, const Clock& clock,
         const std::function<Result<void>(Profile&)>& begin);
    Result<void> begin(const NewProfile& start);
    Result<void> beginToJoin(const QString& memberName);
    Result<void> beginInPlaceOf(Profile& former);
    Result<void> prepare();
    Result<void> insertIdentity();
    Result<void> insertMember(const Uid& uid, const QString& name);
    Result<void> copySettings(Profile& from);
    Result<void> insertOrganisation(const NewProfile& start);
    Result<void> finish(Act act);

    std::unique_ptr<sql::Database> m_database;
    const Clock& m_clock;
    qint64 m_member = 1;
};

/// What the first 100 bytes of a file say, without opening it as a database (which would change
/// it).
enum class FileKind { Missing, Empty, Profile, Foreign };
FileKind fileKind(const QString& path);

}  // namespace kaasa::storage
