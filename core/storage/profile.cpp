// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/profile.h"

#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/sql/open_files.h"
#include "core/sql/transaction.h"
#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/storage/built_in_values.h"
#include "core/storage/migrations.h"
#include "core/storage/row_store.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr quint32 kApplicationId = 0x4b616173;  // "Kaas"

constexpr QStringView kInsertDevice = uR"(
    INSERT INTO device (id, uid, name, prefix) VALUES (1, :uid, :name, :prefix))";

// Letters and digits that cannot be taken for one another on paper.
QString drawPrefix()
{
    constexpr QStringView letters = u"ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr QStringView digits = u"23456789";
    const auto random = crypto::randomBytes(3);
    return QString(letters[uchar(random[0]) % letters.size()])
        + digits[uchar(random[1]) % digits.size()] + digits[uchar(random[2]) % digits.size()];
}

Result<std::unique_ptr<sql::Database>> openFile(const QString& path)
{
    switch (fileKind(path)) {
    case FileKind::Missing:
        return Error{Error::Code::FileMissing, u"no such profile"_s, {path}};
    case FileKind::Empty:
    case FileKind::Foreign:
        return Error{Error::Code::NotAProfile, u"another application's file"_s, {path}};
    case FileKind::Profile:
        break;
    }
    return sql::Database::open(path, sql::Database::Access::ReadWrite);
}

}  // namespace

FileKind fileKind(const QString& path)
{
    if (!QFile::exists(path))
        return FileKind::Missing;
    if (QFileInfo(path).isDir())
        return FileKind::Foreign;
    auto kind = FileKind::Profile;  // what is open here already is one
    sql::open_files::lookUnlessOpen(path, [&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;  // let opening say why it cannot be read
        const auto header = file.read(100);
        // sqlite.org/fileformat2.html: application id at byte 68, big-endian
        const bool ours = header.size() == 100
            && header.startsWith(QByteArray("SQLite format 3\0", 16))
            && qFromBigEndian<quint32>(header.constData() + 68) == kApplicationId;
        if (!ours)
            kind = header.isEmpty() ? FileKind::Empty : FileKind::Foreign;
    });
    return kind;
}

Profile::Profile(std::unique_ptr<sql::Database> database, const Clock& clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

Result<std::unique_ptr<Profile>> Profile::make(const QString& path, const Clock& clock,
                                               const std::function<Result<void>(Profile&)>& begin)
{
    if (const auto kind = fileKind(path); kind != FileKind::Missing && kind != FileKind::Empty)
        return Error{Error::Code::AlreadyExists, u"the file is there already"_s, {path}};
    auto database = sql::Database::open(path, sql::Database::Access::ReadWrite);
    if (!database)
        return database.error();
    std::unique_ptr<Profile> profile(new Profile(std::move(database).value(), clock));
    if (const auto begun = begin(*profile); !begun) {
        profile.reset();
        for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);  // nothing half-made stays behind
        return begun.error();
    }
    return profile;
}

Result<std::unique_ptr<Profile>> Profile::create(const QString& path, const NewProfile& start,
                                                 const Clock& clock)
{
    const auto name = start.organisation.trimmed();
    if (name.isEmpty() || name.size() > 200)
        return Error{Error::Code::InvalidInput, u"organisation"_s, {u"organisation"_s}};
    if (start.country != u"LV" && start.country != u"EE")
        return Error{Error::Code::InvalidInput, u"country"_s, {u"country"_s}};
    return make(path, clock, [&start](Profile& profile) { return profile.begin(start); });
}

Result<std::unique_ptr<Profile>>
Profile::createToJoin(const QString& path, const QString& memberName, const Clock& clock)
{
    return make(path, clock,
                [&memberName](Profile& profile) { return profile.beginToJoin(memberName); });
}

Result<std::unique_ptr<Profile>> Profile::createInPlaceOf(Profile& former, const QString& path,
                                                          const Clock& clock)
{
    return make(path, clock,
                [&former](Profile& profile) { return profile.beginInPlaceOf(former); });
}

std::unique_ptr<Profile> Profile::inMemory(const NewProfile& start, const Clock& clock)
{
    auto database = sql::Database::inMemory();
    if (!database)
        qFatal("no SQLite: %s", qPrintable(database.error().detail));
    std::unique_ptr<Profile> profile(new Profile(std::move(database).value(), clock));
    if (const auto begun = profile->begin(start); !begun)
        qFatal("no profile: %s", qPrintable(begun.error().detail));
    return profile;
}

Result<std::unique_ptr<Profile>> Profile::open(const QString& path, const Clock& clock)
{
    auto database = openFile(path);
    if (!database)
        return database.error();
    const auto version = database.value()->value(u"PRAGMA user_version");
    if (!version)
        return version.error();
    if (version.value().toInt() < latestSchema()) {
        if (const auto kept = copyBeforeMigration(*database.value(), clock); !kept)
            return kept.error();
    }
    if (const auto migrated = migrate(*database.value()); !migrated)
        return migrated.error();
    std::unique_ptr<Profile> profile(new Profile(std::move(database).value(), clock));
    if (const auto indexed = finishLeftovers(*profile); !indexed)
        return indexed.error();
    return profile;
}

Result<std::unique_ptr<Profile>> Profile::openForReading(const QString& path, const Clock& clock)
{
    if (fileKind(path) != FileKind::Profile)
        return openFile(path).error();
    auto database = sql::Database::open(path, sql::Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return std::unique_ptr<Profile>(new Profile(std::move(database).value(), clock));
}

Result<void> Profile::prepare()
{
    if (const auto set = m_database->execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        !set)
        return set.error();
    return migrate(*m_database);
}

Result<void> Profile::insertIdentity()
{
    const auto signing = crypto::newSigningKeys();
    const auto sealing = crypto::newSealingKeys();
    const auto device = m_database->execute(kInsertDevice,
                                            {{u":uid"_s, crypto::hash(signing.publicKey, 16)},
                                             {u":name"_s, QSysInfo::machineHostName()},
                                             {u":prefix"_s, drawPrefix()}});
    if (!device)
        return device.error();
    for (const auto& [name, value] : {std::pair{u"device.public"_s, signing.publicKey},
                                      std::pair{u"device.secret"_s, signing.secretKey},
                                      std::pair{u"emergency.public"_s, sealing.publicKey},
                                      std::pair{u"emergency.secret"_s, sealing.secretKey}}) {
        if (const auto kept = setSecret(name, value); !kept)
            return kept;
    }
    return {};
}

Result<void> Profile::insertMember(const Uid& uid, const QString& name)
{
    const auto member = RowStore(*m_database).put(u"member", uid, {{u"name"_s, name.trimmed()}});
    return member ? Result<void>() : Result<void>(member.error());
}

// Not what belongs to its keys or to its talks with a server.
Result<void> Profile::copySettings(Profile& from)
{
    const auto settings = from.m_database->select(
        u"SELECT key, value FROM local_setting WHERE key NOT LIKE 'sync.%'");
    if (!settings)
        return settings.error();
    for (const auto& row : settings.value()) {
        const auto set = setLocalSetting(row.value(0).toString(), row.value(1).toString());
        if (!set)
            return set;
    }
    const auto secrets = from.m_database->select(uR"(
        SELECT name, value FROM secret WHERE name NOT LIKE 'sync.%' AND name NOT LIKE 'device.%'
                                         AND name NOT LIKE 'heir.%')");
    if (!secrets)
        return secrets.error();
    for (const auto& row : secrets.value()) {
        if (const auto set = setSecret(row.value(0).toString(), row.value(1).toByteArray()); !set)
            return set;
    }
    return {};
}

Result<void> Profile::insertOrganisation(const NewProfile& start)
{
    RowStore rows(*m_database);
    const auto organisation = Uid::create(m_clock);
    if (const auto made = rows.put(u"organisation", organisation,
                                   {{u"name"_s, start.organisation.trimmed()},
                                    {u"kind"_s, u"ngo"_s},
                                    {u"country"_s, start.country},
                                    {u"registration_number"_s, start.registrationNumber},
                                    {u"municipality"_s, start.municipality}});
        !made)
        return made.error();
    for (const auto& [key, value] : {std::pair{u"organisation.own"_s, organisation.toString()},
                                     std::pair{u"country"_s, start.country},
                                     std::pair{u"language"_s, languageCode(start.language)}}) {
        if (const auto set = rows.putSetting(key, value); !set)
            return set.error();
    }
    return insertBuiltInValues(rows);
}

Result<void> Profile::finish(Act act)
{
    if (const auto committed = act.commit(); !committed)
        return committed.error();
    // the header tells a profile from a foreign file, so it may not wait in the log
    const auto flushed = m_database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)");
    return flushed ? Result<void>() : Result<void>(flushed.error());
}

Result<void> Profile::begin(const NewProfile& start)
{
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    auto act = Act::begin(*this, u"profile.create"_s, start.organisation.trimmed());
    if (!act)
        return act.error();
    if (const auto made = insertIdentity(); !made)
        return made;
    if (const auto made = insertMember(Uid::create(m_clock), start.memberName); !made)
        return made;
    if (const auto made = insertOrganisation(start); !made)
        return made;
    return finish(std::move(act).value());
}

Result<void> Profile::beginToJoin(const QString& memberName)
{
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    auto act = Act::begin(*this, u"profile.create"_s, memberName.trimmed());
    if (!act)
        return act.error();
    if (const auto made = insertIdentity(); !made)
        return made;
    if (const auto made = insertMember(Uid::create(m_clock), memberName); !made)
        return made;
    return finish(std::move(act).value());
}

Result<void> Profile::beginInPlaceOf(Profile& former)
{
    const auto members = former.m_database->select(u"SELECT uid, name FROM member WHERE id = :id",
                                                   {{u":id"_s, former.member()}});
    if (!members)
        return members.error();
    if (members.value().isEmpty())
        return Error{Error::Code::Damaged, u"nobody works here"_s, {former.path()}};
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    const auto& member = members.value().first();
    const auto name = member.value(1).toString();
    auto act = Act::begin(*this, u"profile.create"_s, name);
    if (!act)
        return act.error();
    if (const auto made = insertIdentity(); !made)
        return made;
    const auto uid = Uid::fromBytes(member.value(0).toByteArray());
    if (const auto made = insertMember(uid, name); !made)
        return made;
    if (const auto copied = copySettings(former); !copied)
        return copied;
    return finish(std::move(act).value());
}

QString Profile::organisationName()
{
    const auto own = Uid::fromString(RowStore(*m_database).setting(u"organisation.own"_s));
    const auto name = m_database->value(u"SELECT name FROM organisation WHERE uid = :uid",
                                        {{u":uid"_s, own.toBytes()}});
    return name ? name.value().toString() : QString();
}

qint64 Profile::dataVersion()
{
    const auto version = m_database->value(u"PRAGMA data_version");
    return version ? version.value().toLongLong() : -1;
}

Result<QString> Profile::printedPrefix()
{
    const auto prefix = m_database->value(u"SELECT prefix FROM device WHERE id = 1");
    if (!prefix)
        return prefix.error();
    return prefix.value().toString();
}

Result<QString> Profile::localSetting(QStringView key)
{
    const auto value = m_database->value(u"SELECT value FROM local_setting WHERE key = :key",
                                         {{u":key"_s, key.toString()}});
    if (value)
        return value.value().toString();
    return value.error().code == Error::Code::NotFound ? Result<QString>(QString())
                                                       : Result<QString>(value.error());
}

Result<void> Profile::setLocalSetting(QStringView key, const QString& value)
{
    const auto set
        = m_database->execute(u"INSERT INTO local_setting (key, value) VALUES (:key, :value) "
                              "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                              {{u":key"_s, key.toString()}, {u":value"_s, value}});
    return set ? Result<void>() : Result<void>(set.error());
}

Result<QByteArray> Profile::secret(QStringView name)
{
    const auto value = m_database->value(u"SELECT value FROM secret WHERE name = :name",
                                         {{u":name"_s, name.toString()}});
    if (value)
        return value.value().toByteArray();
    return value.error().code == Error::Code::NotFound ? Result<QByteArray>(QByteArray())
                                                       : Result<QByteArray>(value.error());
}

Result<void> Profile::setSecret(QStringView name, const QByteArray& value)
{
    const auto set = m_database->execute(u"INSERT INTO secret (name, value) VALUES (:name, :value) "
                                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                         {{u":name"_s, name.toString()}, {u":value"_s, value}});
    return set ? Result<void>() : Result<void>(set.error());
}

Result<void> Profile::forgetSecret(QStringView name)
{
    const auto forgotten = m_database->execute(u"DELETE FROM secret WHERE name = :name",
                                               {{u":name"_s, name.toString()}});
    return forgotten ? Result<void>() : Result<void>(forgotten.error());
}

Result<qint64> Profile::takeNewName(const QByteArray& uid)
{
    const auto former = m_database->select(u"SELECT uid, name, prefix FROM device WHERE id = :id",
                                           {{u":id"_s, kThisDevice}});
    if (!former)
        return former.error();
    if (former.value().isEmpty())
        return Error{Error::Code::Damaged, u"the profile has no row of this computer"_s, {path()}};
    const auto& row = former.value().first();
    const auto renamed = m_database->execute(
        u"UPDATE device SET uid = :uid, prefix = :prefix WHERE id = :id",
        {{u":uid"_s, uid}, {u":prefix"_s, drawPrefix()}, {u":id"_s, kThisDevice}});
    if (!renamed)
        return renamed.error();
    const auto kept = m_database->execute(
        u"INSERT INTO device (uid, name, prefix) VALUES (:uid, :name, :prefix)",
        {{u":uid"_s, row.value(0)}, {u":name"_s, row.value(1)}, {u":prefix"_s, row.value(2)}});
    return kept ? Result<qint64>(m_database->lastInsertId()) : kept.error();
}

}  // namespace kaasa::storage
