// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data_folder.h"

#include "core/crypto/keys.h"
#include "core/sql/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

constexpr int kSecret = 32;
constexpr auto kOwnerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QStringList kSpaceFiles{u"*.space"_s, u"registry.sqlite"_s};

QString secretPath(const QString& folder)
{
    return QDir(folder).filePath(u"secret"_s);
}

Error unwritable(const QString& path, const QString& detail = {})
{
    return {Error::Code::FileUnwritable, detail, {path}};
}

Result<void> makeFolder(const QString& path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, kOwnerAlone | QFileDevice::ExeOwner))
        return unwritable(path);
    return {};
}

Result<void> writeSecret(const QString& folder, const QByteArray& secret)
{
    QSaveFile file(secretPath(folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerAlone)
        || file.write(secret.toHex() + '\n') != 2 * kSecret + 1 || !file.commit())
        return unwritable(file.fileName(), file.errorString());
    return {};
}

Result<int> copySpaces(const QString& from, const QString& to)
{
    const QDir folder(from);
    int copied = 0;
    for (const auto& name : folder.entryList(kSpaceFiles, QDir::Files)) {
        // for SQLite a copy of another file counts as writing
        const auto space
            = sql::Database::open(folder.filePath(name), sql::Database::Access::ReadWrite);
        if (!space)
            return space.error();
        const auto done
            = space.value()->execute(u"VACUUM INTO :path", {{u":path"_s, QDir(to).filePath(name)}});
        if (!done)
            return done.error();
        copied += name.endsWith(u".space"_s) ? 1 : 0;
    }
    return copied;
}

}  // namespace

QString DataFolder::spacesPath() const
{
    return QDir(m_path).filePath(u"spaces"_s);
}

Result<DataFolder> DataFolder::init(const QString& path)
{
    if (QFile::exists(secretPath(path)))
        return open(path);
    if (QFile::exists(path) && !QDir(path).isEmpty())
        return Error{Error::Code::AlreadyExists, u"something else lies there"_s, {path}};
    DataFolder folder(path, crypto::randomBytes(kSecret));
    for (const auto& made : {path, folder.spacesPath()}) {
        if (const auto done = makeFolder(made); !done)
            return done.error();
    }
    if (const auto kept = writeSecret(path, folder.secret()); !kept)
        return kept.error();
    return folder;
}

Result<DataFolder> DataFolder::open(const QString& path)
{
    QFile file(secretPath(path));
    if (!file.exists())
        return Error{Error::Code::FileMissing, u"no data of a server"_s, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString(), {file.fileName()}};
    const auto secret = QByteArray::fromHex(file.readAll().trimmed());
    if (secret.size() != kSecret)
        return Error{Error::Code::Damaged, u"the server's secret"_s, {file.fileName()}};
    return DataFolder(path, secret);
}

Result<int> DataFolder::backUp(const QString& to) const
{
    if (QFile::exists(to))
        return Error{Error::Code::AlreadyExists, u"backup"_s, {to}};
    const auto spaces = QDir(to).filePath(u"spaces"_s);
    for (const auto& made : {to, spaces}) {
        if (const auto done = makeFolder(made); !done)
            return done.error();
    }
    const auto copied = copySpaces(spacesPath(), spaces);
    if (!copied)
        return copied;
    // clients trust the certificate that the server made for itself, and would trust no other
    for (const auto& name : {u"certificate.pem"_s, u"key.pem"_s}) {
        const auto from = QDir(m_path).filePath(name);
        const auto target = QDir(to).filePath(name);
        if (QFile::exists(from)
            && (!QFile::copy(from, target) || !QFile::setPermissions(target, kOwnerAlone)))
            return unwritable(target);
    }
    // last: what has a secret is whole
    const auto kept = writeSecret(to, m_secret);
    return kept ? copied : Result<int>(kept.error());
}

Result<int> DataFolder::restore(const QString& from, const QString& path)
{
    const auto backup = open(from);
    if (!backup)
        return backup.error();
    if (QFile::exists(path) && !QDir(path).isEmpty())
        return Error{Error::Code::AlreadyExists, u"something lies there"_s, {path}};
    if (QFile::exists(path))
        QDir().rmdir(path);
    return backup.value().backUp(path);
}

}  // namespace kaasa::server
