// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/storage/profile.h"

#include <memory>

namespace kaasa::test {

/// Thursday, 5 March 2026, 17:24 in Riga.
QDateTime eveningInMarch();

/// A profile in memory for «Centrs „Kopā”», with a clock that stands at `eveningInMarch()`.
struct ProfileFixture {
    FixedClock clock{eveningInMarch()};
    std::unique_ptr<storage::Profile> profile;

    ProfileFixture();

    sql::Database& database() { return profile->database(); }

    /// Adds a person through the repository, in an act; her local key.
    qint64 addPerson(const QString& given, const QString& family, const QString& cyrillic = {});
    /// A meeting of 90 minutes that begins at `starts` (UTC; null = in six minutes); its local key.
    qint64 addSession(const QString& title, const QDateTime& starts = {});
    /// Marks her as present, as at the door; whatever day the meeting is. Local keys.
    void checkIn(qint64 session, qint64 person);
};

/// A valid person with a document name and, when given, a Cyrillic one ("Юлия Иванова").
domain::Person person(const QString& given, const QString& family, const QString& cyrillic = {});

}  // namespace kaasa::test
