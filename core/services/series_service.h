// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/domain/recurrence.h"

#include <QTime>
#include <QTimeZone>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// What became of a rule.
struct SeriesOutcome {
    int made = 0;     ///< meetings that are new
    int removed = 0;  ///< meetings whose day the rule no longer gives
    int kept = 0;     ///< … but which were held or cancelled, and so stay
    qint64 act = 0;
};

/// A day of a series that is a public holiday.
struct HolidayDay {
    QDate day;
    QString name;
};

/// Makes the meetings of a series from its rule. A meeting that the rule makes is the same row on
/// every computer; what people changed of it since stays.
class SeriesService {
public:
    /// Times of the day are meant in `zone`.
    explicit SeriesService(storage::Profile& profile, QTimeZone zone = QTimeZone::systemTimeZone())
        : m_profile(profile)
        , m_zone(std::move(zone))
    {
    }

    /// Gives the event this rule: meetings are made for its days, and those on other days go,
    /// unless they began already, were cancelled, or somebody's attendance is noted. A meeting that
    /// stood on a day of the rule before there was one becomes part of the series.
    /// Errors: InvalidInput naming the field, NotFound.
    Result<SeriesOutcome> plan(qint64 event, const domain::Recurrence& rule, QTime start,
                               QTime end);
    /// No rule any more; the meetings stay, each for itself.
    Result<qint64> dissolve(qint64 event);

    /// Days of the rule that are public holidays in `country`: a warning, no rule.
    static QList<HolidayDay> holidays(const domain::Recurrence& rule, const QString& country,
                                      const Words& words);

private:
    storage::Profile& m_profile;
    QTimeZone m_zone;
};

}  // namespace kaasa::services
