// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reports/transcript.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// What of one person's attendance is wanted.
struct TranscriptWish {
    qint64 person = 0;          ///< local key; somebody merged into another gives the other
    QDate from;                 ///< both invalid = everything
    QDate to;                   ///< the last day
    domain::ProjectId project;  ///< null = everything
};

/// Fills a transcript from a profile. Reads only.
class TranscriptReader {
public:
    explicit TranscriptReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Errors: NotFound, also for somebody in the bin; Storage.
    Result<Transcript> read(const TranscriptWish& wish, Language language);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
