// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers and a server between them, without a network. STYLE.md: a small language for the
// story.
#pragma once

#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "core/sync/digest.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "server/sqlite_store.h"
#include "tests/server/in_process_way.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QTemporaryDir>

namespace kaasa::test {

/// One computer of the story.
struct SyncedComputer {
    ProfileFixture fixture;
    InProcessWay way;

    SyncedComputer(server::Api& api, const Clock& clock)
        : way(api, clock)
    {
    }

    sync::SyncRound round() { return sync::SyncRound(*fixture.profile, way); }
    sync::SpaceMembers members() { return sync::SpaceMembers(*fixture.profile, way); }
    Result<sync::RoundOutcome> sync() { return round().run(); }

    qint64 add(const QString& given, const QString& family)
    {
        return fixture.addPerson(given, family);
    }

    void move(const Uid& person, const QString& place)
    {
        const auto key = storage::RowStore(fixture.database()).idOf(u"person", person);
        REQUIRE(key);
        REQUIRE(services::PeopleService(*fixture.profile).edit(key.value(), [&](auto& one) {
            one.municipality = place;
        }));
    }

    QString place(const Uid& person)
    {
        const auto key = storage::RowStore(fixture.database()).idOf(u"person", person);
        REQUIRE(key);
        return storage::PersonRepository(fixture.database())
            .findByKey(key.value())
            .value()
            .municipality;
    }

    Uid uid(qint64 person)
    {
        return storage::RowStore(fixture.database()).uidOf(u"person", person).value();
    }

    QByteArray digest() { return sync::digestOf(fixture.database()).value(); }
};

/// An office and a desk, and a server between them without a network.
struct TwoComputers {
    QTemporaryDir folder;
    FixedClock clock{eveningInMarch()};
    server::Tokens tokens{QByteArray(32, 'k')};
    server::SqliteStore store{folder.path(), 64 * 1024 * 1024};
    server::Api api{store, tokens, {}};
    SyncedComputer office{api, clock};
    SyncedComputer desk{api, clock};

    /// The office founds a space and lets the desk in.
    void begin()
    {
        REQUIRE(office.members().found());
        const auto keys = sync::DeviceIdentity::of(*desk.fixture.profile).value().keys();
        REQUIRE(office.members().admit(keys, protocol::Role::Editor, QStringLiteral("Desk")));
        const auto place = sync::SpaceLog(office.fixture.database()).place().value();
        REQUIRE(desk.members().join(place->space));
    }

    void meet()
    {
        REQUIRE(office.sync());
        REQUIRE(desk.sync());
        REQUIRE(office.sync());
    }
};

}  // namespace kaasa::test
