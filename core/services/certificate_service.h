// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/certificate_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// A certificate that somebody earned. Keys are local.
struct CertificateDraft {
    qint64 event = 0;
    qint64 person = 0;
    QString rule;  ///< JSON of the rule
    qint64 minutes = 0;
    QString language;  ///< ISO 639

    bool operator==(const CertificateDraft&) const = default;
};

/// What stands, or would stand, in the register for a draft.
struct CertificateEntry {
    QString number;
    QDate issuedOn;
    bool isNew = false;  ///< not entered yet
};

/// The numbered register of certificates: who got which, for what and when.
class CertificateService {
public:
    explicit CertificateService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// What `issue` would give, draft by draft; writes nothing, so a profile for reading will do.
    /// A certificate that says the same, the same person, event and minutes, is printed again under
    /// its number and day. Errors: Storage.
    Result<QList<CertificateEntry>> entries(const QList<CertificateDraft>& drafts) const;
    /// Enters what is new, as one act. Where somebody's minutes have changed since, her earlier
    /// certificate is revoked in the same act: two that are valid never contradict each other.
    /// Returns the act's id, 0 when nothing was new. A number that was taken back is never given
    /// again. Errors: DiskFull, Storage.
    Result<qint64> issue(const QList<CertificateDraft>& drafts);
    /// It no longer holds, from today; the next one gets another number. Returns the act's id.
    /// Errors: NotFound, ChangedSince when it was revoked before.
    Result<qint64> revoke(const QString& number);

private:
    Result<void> enter(const CertificateDraft& draft, const CertificateEntry& entry);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
