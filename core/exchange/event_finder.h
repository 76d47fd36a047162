// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_assumptions.h"
#include "core/storage/calendar_repository.h"

#include <QHash>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// Finds the events and meetings that a list speaks of, by day, title and time. Keys are local;
/// cancelled meetings are not found.
class EventFinder {
public:
    EventFinder(storage::Profile& profile, ImportAssumptions assumptions)
        : m_profile(profile)
        , m_assumptions(std::move(assumptions))
    {
    }

    /// Meetings that begin on `day` where the centre is. Errors: Storage.
    Result<QList<storage::MeetingLine>> meetingsOn(const QDate& day) const;
    /// The event that an answer names: "12.03.2026 Apaļā galda saruna, Rīga",
    /// "Группа мам (7.5., 10:30)". 0 when there is none, or when several fit.
    Result<qint64> named(const QString& answer);
    /// The event with one of `titles` that has a meeting on `day`; 0 when there is none.
    Result<qint64> titled(const QStringList& titles, const QDate& day) const;
    /// The event that has meetings on most of `days`; 0 when there is none, or when two have as
    /// many and their titles do not stand in `headings`.
    Result<qint64> onDays(const QList<QDate>& days, const QStringList& headings) const;

private:
    Result<qint64> lookUp(const QString& answer) const;

    storage::Profile& m_profile;
    ImportAssumptions m_assumptions;
    QHash<QString, qint64> m_known;
};

}  // namespace kaasa::exchange
