// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/certificate.h"
#include "core/reports/certificate_rule.h"
#include "core/reports/paper_people.h"

namespace kaasa {
class Words;
}
namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// One person of an event, measured by a rule.
struct Attended {
    PaperPerson person;
    Language language = Language::English;  ///< hers, else the organisation's
    int meetings = 0;                       ///< took part in so many
    qint64 minutes = 0;
    QDate first;  ///< days on which she was there; null when she never was
    QDate last;
};

/// Who gets a certificate of an event, and who does not.
struct CertificateList {
    QString event;
    QString organisation;
    QString place;                 ///< municipality where it was, else one's own
    QString contact;               ///< where a number can be checked
    int meetings = 0;              ///< that are not cancelled
    std::vector<Attended> earned;  ///< by name
    std::vector<Attended> missed;  ///< registered or marked, but under the rule; by name
};

/// Measures the people of an event. Reads only.
class CertificateReader {
public:
    explicit CertificateReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// `event`: local key. Errors: NotFound, Storage.
    Result<CertificateList> read(qint64 event, const CertificateRule& rule);

private:
    storage::Profile& m_profile;
};

/// "Ivanova Jūlija: 2 of 4 meetings, 3 h": why somebody gets none, in the language of `words`.
QString missedText(const Attended& attended, int meetings, const Words& words);

}  // namespace kaasa::reports
