// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_emergency_file.h"

#include "core/base/durable_file.h"
#include "core/crypto/hash.h"
#include "core/storage/profile.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

constexpr auto kFormat = "KaasaEmergency1\n";
constexpr qint64 kHead = 32;
constexpr qint64 kLength = 4;

QByteArray lengthBytes(quint32 length)
{
    QByteArray bytes(kLength, '\0');
    qToBigEndian(length, bytes.data());
    return bytes;
}

QString unusedName(const QString& path)
{
    auto name = path;
    for (int number = 2; QFile::exists(name); ++number)
        name = path + QString::number(number);
    return name;
}

Error unwritable(const QFile& file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? Error::Code::DiskFull
                                                                 : Error::Code::FileUnwritable;
    return {code, u"emergency file: "_s + file.errorString(), {file.fileName()}};
}

// Offset of the record that ends the list.
qint64 endOf(const QByteArray& content)
{
    qint64 at = kHead;
    while (at + kLength <= content.size()) {
        const auto length = qFromBigEndian<quint32>(content.constData() + at);
        if (length == 0 || at + kLength + length > content.size())
            break;
        at += kLength + length;
    }
    return at;
}

}  // namespace

DeskEmergencyFile::DeskEmergencyFile(storage::Profile& profile, QStringList folders)
    : m_folders(std::move(folders))
    , m_device(crypto::hash(profile.secret(u"device.public").valueOr({}), 16))
    // keys that cannot be read seal nothing: `append()` says so
    , m_keys{profile.secret(u"emergency.public").valueOr({}),
             profile.secret(u"emergency.secret").valueOr({})}
{
}

QStringList DeskEmergencyFile::usualFolders()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                + u"/emergency"_s,
            QDir::tempPath() + u"/kaasa-emergency"_s};
}

QString DeskEmergencyFile::pathIn(const QString& folder) const
{
    return folder + u'/' + QString::fromLatin1(m_device.toHex()) + u".emergency"_s;
}

QByteArray DeskEmergencyFile::head() const
{
    return kFormat + m_device;
}

QString DeskEmergencyFile::path() const
{
    for (const auto& folder : m_folders) {
        if (QFile::exists(pathIn(folder)))
            return pathIn(folder);
    }
    return {};
}

Result<void> DeskEmergencyFile::reserve()
{
    if (!path().isEmpty())
        return {};
    Error last{Error::Code::FileUnwritable, u"no folder for the emergency file"_s, {}};
    for (const auto& folder : std::as_const(m_folders)) {
        QDir().mkpath(folder);
        QFile file(pathIn(folder));
        if (!file.open(QIODevice::WriteOnly)) {
            last = unwritable(file);
            continue;
        }
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        const auto room = head() + QByteArray(kRoom - kHead, '\0');
        if (file.write(room) == room.size() && flushToDisk(file))
            return {};
        last = unwritable(file);
        file.remove();
    }
    return last;
}

QList<DeskAct> DeskEmergencyFile::read()
{
    m_unread.clear();
    QList<DeskAct> acts;
    QSet<Uid> forgotten;
    for (const auto& folder : std::as_const(m_folders)) {
        QFile file(pathIn(folder));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("emergency file: %s", qPrintable(file.errorString()));
            m_unread.insert(folder);
            continue;
        }
        const auto content = file.readAll();
        if (!content.startsWith(head()))
            continue;  // another format, or nothing was ever written
        for (qint64 at = kHead, end = endOf(content); at < end;) {
            const auto length = qFromBigEndian<quint32>(content.constData() + at);
            const auto opened = crypto::open(content.mid(at + kLength, length), m_keys);
            at += kLength + length;
            if (!opened) {
                qWarning("emergency file: a record does not open and is left out");
                m_unread.insert(folder);
                continue;
            }
            const auto act = DeskAct::fromBytes(opened.value());
            if (act && act.value().kind == DeskAct::Kind::Forget)
                forgotten.insert(act.value().id);
            else if (act)
                acts.append(act.value());
            else {
                qWarning("emergency file: a record cannot be read and is left out");
                m_unread.insert(folder);
            }
        }
    }
    acts.removeIf([&forgotten](const DeskAct& act) { return forgotten.contains(act.id); });
    // by the moment alone: of one moment, the file knows the order
    std::stable_sort(acts.begin(), acts.end(),
                     [](const DeskAct& a, const DeskAct& b) { return a.at < b.at; });
    return acts;
}

Result<void> DeskEmergencyFile::append(const DeskAct& act)
{
    const auto sealed = crypto::seal(act.toBytes(), m_keys.publicKey);
    if (!sealed)
        return sealed.error();
    const auto record
        = lengthBytes(quint32(sealed.value().size())) + sealed.value() + lengthBytes(0);
    Error last{Error::Code::FileUnwritable, u"no folder for the emergency file"_s, {}};
    for (const auto& folder : std::as_const(m_folders)) {
        QDir().mkpath(folder);
        const auto appended = appendTo(pathIn(folder), record);
        if (appended)
            return {};
        last = appended.error();
    }
    return last;
}

Result<void> DeskEmergencyFile::appendTo(const QString& path, const QByteArray& record)
{
    QFile file(path);
    // unbuffered: a write that fails must fail here, and not be tried again when the file closes
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return unwritable(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto content = file.readAll();
    if (!content.startsWith(head())) {
        if (!file.seek(0) || file.write(head()) != kHead)
            return unwritable(file);
        content = head();
    }
    const auto at = endOf(content);
    if (!file.seek(at) || file.write(record) != record.size() || !flushToDisk(file)) {
        const auto error = unwritable(file);
        if (file.seek(at) && file.write(lengthBytes(0)) != kLength)
            qWarning("emergency file: a torn record stays at its end");
        return error;
    }
    return {};
}

void DeskEmergencyFile::keepAside()
{
    for (const auto& folder : std::as_const(m_folders)) {
        if (QFile::exists(pathIn(folder)))
            m_unread.insert(folder);
    }
}

Result<void> DeskEmergencyFile::clear()
{
    for (const auto& folder : std::as_const(m_folders)) {
        QFile file(pathIn(folder));
        if (!file.exists())
            continue;
        if (m_unread.contains(folder)) {
            // somebody who knows more may still read it
            if (!file.rename(unusedName(file.fileName() + u".unread"_s)))
                return unwritable(file);
            m_unread.remove(folder);
            continue;
        }
        if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            return unwritable(file);
        const auto used = QByteArray(file.size() - std::min(file.size(), kHead), '\0');
        if (!file.seek(kHead) || file.write(used) != used.size() || !flushToDisk(file))
            return unwritable(file);
        if (file.size() > kRoom && !file.resize(kRoom))
            return unwritable(file);
    }
    return {};
}

}  // namespace kaasa::services
