// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk_service.h"
#include "core/storage/desk_search.h"
#include "tests/support/profile_fixture.h"

namespace kaasa::test {

/// A meeting with a door: «Sarunu aplis» on 5 March, and who is registered for it.
struct DeskFixture : ProfileFixture {
    qint64 circle = addSession(QStringLiteral("Sarunu aplis"));

    /// A person who is registered; her local key.
    qint64 expect(const QString& given, const QString& family, const QString& cyrillic = {});
    /// Somebody known to the centre who is not registered.
    qint64 know(const QString& given, const QString& family, const QString& cyrillic = {})
    {
        return addPerson(given, family, cyrillic);
    }
    void setBirthYearAndPlace(qint64 person, int year, const QString& place);
    void setCapacity(int adults);

    /// As the desk makes it: now, for a local key.
    services::DeskAct act(services::DeskAct::Kind kind, qint64 person = 0);
    services::DeskAct walkIn(const QString& name);
    Result<services::DeskOutcome> perform(const services::DeskAct& act);
    Result<services::DeskOutcome> perform(services::DeskAct::Kind kind, qint64 person);

    storage::DeskSearch search(Language language = Language::Latvian);
    /// "Ivanova, Jūlija · registered" and so on, as one list.
    QStringList found(const QString& text);
    storage::DeskPerson onRoster(qint64 person);
};

/// "registered", "present" …: for lists in tests.
QString standingName(storage::DeskStanding standing);

}  // namespace kaasa::test
