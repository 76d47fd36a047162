// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/office_setup.h"

#include "core/base/field_check.h"
#include "core/base/text.h"
#include "core/crypto/hash.h"
#include "core/storage/backup.h"
#include "core/storage/profile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

constexpr int kLeastPin = 4;
constexpr int kMostPin = 64;

void removeFile(const QString& path)
{
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

Result<void> fill(storage::Profile& profile, const NewOffice& office)
{
    if (office.pin.isEmpty())
        return {};
    const auto hash = crypto::passwordHash(office.pin);
    if (hash.isEmpty())
        return Error{Error::Code::Storage, u"no memory to hash the PIN"_s, {profile.path()}};
    return profile.setSecret(u"desk.pin", hash);
}

}  // namespace

QString freeProfilePath(const QString& folder, const QString& organisation)
{
    const QDir dir(folder);
    const auto name = safeFileName(organisation, u"Kaasa"_s);
    auto path = dir.filePath(name + u".kaasa"_s);
    for (int i = 2; QFile::exists(path); ++i)
        path = dir.filePath(u"%1 %2.kaasa"_s.arg(name).arg(i));
    return path;
}

Result<void> createOffice(const QString& path, const NewOffice& office, const Clock& clock)
{
    if (!office.pin.isEmpty() && (office.pin.size() < kLeastPin || office.pin.size() > kMostPin))
        return invalidField(u"pin", FieldFault::OutOfRange,
                            {QString::number(kLeastPin), QString::number(kMostPin)});
    auto profile = storage::Profile::create(path,
                                            {office.organisation, office.country, office.language,
                                             office.memberName, office.registrationNumber,
                                             office.municipality},
                                            clock);
    if (!profile)
        return profile.error();
    const auto filled = fill(*profile.value(), office);
    profile.value().reset();  // closes the file, so that it may be removed
    if (!filled)
        removeFile(path);
    return filled;
}

Result<void> adoptBackup(const QString& backup, const QString& path)
{
    return storage::copyProfile(backup, path);
}

}  // namespace kaasa::services
