// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/domain/ids.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// Whose figure it is: everything that a report on a project, a period or an event counts, or one
/// part of it.
struct ProofWish {
    domain::ProjectId project;                 ///< null = all
    domain::EventId event;                     ///< null = all
    domain::SessionId meeting;                 ///< null = all
    QDate from;                                ///< an invalid day leaves that end open
    QDate to;                                  ///< the last day
    std::optional<domain::Audience> audience;  ///< only events that are public, or closed
};

/// One of those who were counted.
struct ProofPerson {
    domain::PersonId id;
    QString name;      ///< surname first
    qint64 times = 0;  ///< participations
    qint64 minutes = 0;
    QDate first;    ///< the day that she was there first
    QString event;  ///< and at what

    bool operator==(const ProofPerson&) const = default;
};

/// Who stands behind a figure, counted as the figure itself. Reads only.
class ProofReader {
public:
    explicit ProofReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// In the alphabet of `language`. `goOn` is asked between meetings; false stops.
    /// Errors: NotFound, Storage, Cancelled.
    Result<std::vector<ProofPerson>> read(const ProofWish& wish, Language language,
                                          const std::function<bool()>& goOn = {});

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
