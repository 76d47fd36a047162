// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/storage/consent_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// The words that Kaasa proposes for `purpose` while a centre has none of its own, under a name
/// that is the same on every computer that keeps the same words.
storage::ConsentText usualText(domain::ConsentPurpose purpose, Language language, QDate today);

/// What people agreed to, refused or took back. Keys are local.
class ConsentService {
public:
    explicit ConsentService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Adds a line to the ledger; who recorded it and when are filled in. Who agrees without a text
    /// of the centre's agrees to the usual words in her language, which are kept then.
    /// Errors: NotFound, InvalidInput, DiskFull, Storage.
    Result<void> record(qint64 person, domain::ConsentEntry entry);

    /// The next version of a text; people who agreed to an older one stay with that one.
    Result<void> addText(domain::ConsentPurpose purpose, const QString& language,
                         const QString& text);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
