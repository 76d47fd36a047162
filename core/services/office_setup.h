// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QString>

namespace kaasa::services {

/// What the first-run wizard asks before there is a profile.
struct NewOffice {
    QString organisation;                    ///< 1–200 characters
    QString registrationNumber;              ///< may be empty
    QString country = QStringLiteral("LV");  ///< "LV" or "EE"
    QString municipality;                    ///< may be empty
    Language language = Language::Latvian;
    QString memberName;  ///< may be empty
    QString pin;         ///< of the registration desk, 4–64 characters; empty = none
};

/// A file in `folder` that nobody uses yet, named after the organisation: "Centrs Kopā.kaasa",
/// "Centrs Kopā 2.kaasa" …
QString freeProfilePath(const QString& folder, const QString& organisation);

/// Makes the profile with all that was asked; nothing stays when a part is refused.
/// Errors: InvalidInput, AlreadyExists, ReadOnly, DiskFull, FileMissing.
Result<void> createOffice(const QString& path, const NewOffice& office, const Clock& clock);

/// Copies a backup, once it is found sound, to `path`, to go on working there; the backup and any
/// damaged profile stay as they are. Errors: NotAProfile, Damaged, AlreadyExists, FileUnwritable.
Result<void> adoptBackup(const QString& backup, const QString& path);

}  // namespace kaasa::services
