// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that take more than a way that is cut: another version, another clock, a computer that is
// out, many at one door. The numbers are the rows of SYNC 3.
#include "core/storage/row_stamping.h"
#include "core/storage/schema_registry.h"
#include "core/sync/intake.h"
#include "core/sync/row_merge.h"
#include "core/sync/sealer.h"
#include "core/sync/waiting_values.h"
#include "tests/sync/two_computers.h"

#include <set>

using namespace kaasa;
using namespace Qt::StringLiterals;
using Story = test::TwoComputers;

namespace {

sync::Intake::Taken feed(test::SyncedComputer& computer, const QList<QByteArray>& records)
{
    auto& profile = *computer.fixture.profile;
    const auto seat = sync::Seat::of(profile).value();
    const auto taken = sync::Intake(profile, seat).takeFromFile(records);
    REQUIRE(taken);
    return taken.value();
}

}  // namespace

TEST_CASE("48: A removed computer reads and writes nothing more, whatever its server does",
          "[sync][roles]")
{
    Story story;
    story.begin();
    const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
    story.meet();
    auto& desk = *story.desk.fixture.profile;
    const auto before = sync::Seat::of(desk).value();
    REQUIRE(story.office.members().remove(before.identity.id()));
    story.office.move(anna, u"Bauska"_s);
    REQUIRE(story.office.sync());

    // the server hands it what was written afterwards
    QList<QByteArray> records;
    for (const auto& record : story.store.records(before.members.space(), 0, 1000, 1 << 30).value())
        records.append(record.bytes);
    CHECK(feed(story.desk, records).putAside == 1);
    CHECK(story.desk.place(anna) != u"Bauska"_s);

    // and others what it writes
    story.desk.move(anna, u"Valka"_s);
    REQUIRE(sync::sealUnsent(desk, before));
    records.clear();
    for (const auto& sent : sync::SpaceLog(desk.database()).unacknowledged(10).value())
        records.append(sent.bytes);
    REQUIRE(records.size() == 1);
    CHECK(feed(story.office, records).putAside == 1);
    CHECK(story.office.place(anna) == u"Bauska"_s);
}

TEST_CASE("22: A server whose clock is wrong by a day stops nobody and turns nothing round",
          "[sync][clock]")
{
    const auto days = GENERATE(-1, 1);
    Story story;
    FixedClock server{test::eveningInMarch()};
    test::SyncedComputer office(story.api, server);
    test::SyncedComputer desk(story.api, server);
    REQUIRE(office.members().found());
    const auto keys = sync::DeviceIdentity::of(*desk.fixture.profile).value().keys();
    REQUIRE(office.members().admit(keys, protocol::Role::Editor, u"Desk"_s));
    const auto place = sync::SpaceLog(office.fixture.database()).place().value();
    REQUIRE(desk.members().join(place->space));
    const auto anna = office.uid(office.add(u"Anna"_s, u"Bērziņa"_s));
    const auto meet = [&] {
        for (auto* computer : {&office, &desk, &office})
            REQUIRE(computer->sync());
    };
    meet();
    office.move(anna, u"Cēsis"_s);
    REQUIRE(office.sync());

    server.set(test::eveningInMarch().addDays(days));
    // what is there comes in, whatever the server says of the time
    const auto read = desk.sync();
    CHECK(desk.place(anna) == u"Cēsis"_s);
    if (read)
        CHECK(std::abs(read.value().aheadMs + days * 86'400'000LL) < 1000);
    // what is done later counts as later, on whichever computer; at the latest when the clock is
    // put right it goes out
    office.move(anna, u"Bauska"_s);
    const auto late = office.sync();
    if (!late)
        CHECK(late.error().arguments.value(0) == u"sync.stamp_in_future"_s);
    CHECK(bool(late) == (days > 0));
    server.set(test::eveningInMarch());
    meet();
    for (const auto& [computer, town] :
         {std::pair{&desk, u"Valka"_s}, std::pair{&office, u"Ogre"_s}}) {
        computer->move(anna, town);
        meet();
        CHECK(office.place(anna) == town);
        CHECK(desk.place(anna) == town);
    }
    CHECK(office.digest() == desk.digest());
}

TEST_CASE("35: What an older Kaasa did not understand is there after it was updated",
          "[sync][versions]")
{
    Story story;
    story.begin();
    const auto anna = story.office.uid(story.office.add(u"Anna"_s, u"Bērziņa"_s));
    story.meet();
    const auto before = story.desk.place(anna);
    story.office.move(anna, u"Bauska"_s);
    story.meet();
    // as if the column were new, and had come while the desk did not know it
    const auto* person = storage::findTable(u"person");
    auto& database = story.desk.fixture.database();
    const auto clock
        = database.select(u"SELECT p.clk, p.cdev, p.cex, d.uid FROM person p, device d "
                          "WHERE p.uid = :uid AND d.id = 2",
                          {{u":uid"_s, anna.toBytes()}});
    REQUIRE(clock);
    const auto& row = clock.value().first();
    auto stamps
        = storage::RowClock::fromCells(
              {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toByteArray()})
              .value();
    const auto column = person->column(u"municipality")->number;
    const auto stamp = stamps.at(column);
    const auto older = storage::Stamp{stamp.time - (qint64(60'000) << 16), stamp.device};
    stamps.set(column, older);
    const auto key = storage::RowStore(database).idOf(u"person", anna).value();
    REQUIRE(database.execute(u"UPDATE capture SET silent = 1"));
    REQUIRE(database.execute(u"UPDATE person SET municipality = :place WHERE id = :id",
                             {{u":place"_s, before}, {u":id"_s, key}}));
    REQUIRE(database.execute(u"UPDATE capture SET silent = 0"));
    REQUIRE(storage::writeClock(database, *person, key, stamps));
    REQUIRE(database.execute(
        u"INSERT INTO sync_waiting (tab, row, col, stamp, device, value) "
        "VALUES (:tab, :row, :col, :stamp, (SELECT uid FROM device WHERE id = :device), :value)",
        {{u":tab"_s, person->number},
         {u":row"_s, anna.toBytes()},
         {u":col"_s, column},
         {u":stamp"_s, stamp.time},
         {u":device"_s, stamp.device},
         {u":value"_s, QCborValue(u"Bauska"_s).toCbor()}}));
    CHECK(story.desk.digest() != story.office.digest());
    REQUIRE(story.desk.sync());
    CHECK(story.desk.place(anna) == u"Bauska"_s);
    CHECK(story.desk.digest() == story.office.digest());
    CHECK(database.value(u"SELECT count(*) FROM sync_waiting").value().toInt() == 0);
}

TEST_CASE("35: What a newer Kaasa noted with a mark waits for its column, and for that mark alone",
          "[sync][versions]")
{
    constexpr int kUnknown = 90;
    Story story;
    story.begin();
    auto& desk = *story.desk.fixture.profile;
    auto& database = desk.database();
    const auto* marks = storage::findTable(u"attendance");
    const auto name = QByteArray(48, 'm');
    const auto device = QByteArray(16, 'd');
    const auto written = [&](qint64 stamp, const sync::WireValues& values) {
        REQUIRE(sync::RowMerge(desk).applyQuietly(
            {{stamp, device, {}, {}, {}, {{marks->number, name, true, values}}}}));
    };
    const auto note = marks->column(u"note")->number;
    const auto standing = [&] {
        return database.value(u"SELECT note FROM attendance WHERE mark > 0").value().toString();
    };
    const auto waits = [&](qint64 stamp, int column, const QString& value) {
        REQUIRE(database.execute(u"INSERT OR REPLACE INTO sync_waiting "
                                 "(tab, row, col, stamp, device, value) "
                                 "VALUES (:tab, :row, :col, :stamp, :device, :value)",
                                 {{u":tab"_s, marks->number},
                                  {u":row"_s, name},
                                  {u":col"_s, column},
                                  {u":stamp"_s, stamp},
                                  {u":device"_s, device},
                                  {u":value"_s, QCborValue(value).toCbor()}}));
    };
    written(70 << 16, {{1, qint64(70) << 16}, {kUnknown, u"by bus"_s}});
    CHECK(database.value(u"SELECT stamp FROM sync_waiting WHERE col = 90").value() == 70 << 16);
    CHECK(sync::takeUpWaiting(desk).value() == 0);

    waits(70 << 16, note, u"by bus"_s);
    CHECK(sync::takeUpWaiting(desk).value() == 1);
    CHECK(standing() == u"by bus"_s);
    written(80 << 16, {{1, qint64(80) << 16}, {note, u"on foot"_s}});
    waits(70 << 16, note, u"by bus"_s);
    CHECK(sync::takeUpWaiting(desk).value() == 1);
    CHECK(standing() == u"on foot"_s);
    CHECK(database.value(u"SELECT count(*) FROM attendance").value() == 1);
    CHECK(database.value(u"SELECT count(*) FROM sync_waiting").value() == 1);
}

TEST_CASE("69: Four laptops at a door for three days without a network come together at once",
          "[sync][desk]")
{
    constexpr int kLaptops = 4;
    constexpr int kEach = 100;
    Story story;
    story.begin();
    QList<Uid> people;
    for (int i = 0; i < kLaptops * kEach / 2; ++i)
        people.append(
            story.office.uid(story.office.add(u"Žanna%1"_s.arg(i), u"Ščerbakova%1"_s.arg(i))));
    const auto session = story.office.fixture.addSession(u"Sarunu aplis"_s);
    const auto meeting
        = storage::RowStore(story.office.fixture.database()).uidOf(u"session", session).value();
    std::vector<std::unique_ptr<test::SyncedComputer>> laptops;
    const auto place = sync::SpaceLog(story.office.fixture.database()).place().value();
    for (int i = 0; i < kLaptops; ++i) {
        laptops.push_back(std::make_unique<test::SyncedComputer>(story.api, story.clock));
        const auto keys = sync::DeviceIdentity::of(*laptops.back()->fixture.profile).value().keys();
        REQUIRE(story.office.members().admit(keys, protocol::Role::Editor, u"Door"_s));
        REQUIRE(laptops.back()->members().join(place->space));
    }
    REQUIRE(story.office.sync());
    for (auto& laptop : laptops)
        REQUIRE(laptop->sync());

    // each takes its own and half of the next one's, who came in by another door first
    std::set<int> came;
    for (int i = 0; i < kLaptops; ++i) {
        storage::RowStore rows(laptops[size_t(i)]->fixture.database());
        const auto here = rows.idOf(u"session", meeting).value();
        for (int k = 0; k < kEach; ++k) {
            const int number = (i * kEach / 2 + k) % int(people.size());
            laptops[size_t(i)]->fixture.checkIn(here, rows.idOf(u"person", people[number]).value());
            came.insert(number);
        }
    }
    for (int round = 0; round < 2; ++round) {
        for (auto& laptop : laptops)
            REQUIRE(laptop->sync());
        REQUIRE(story.office.sync());
    }
    const auto present = [&](test::SyncedComputer& computer) {
        storage::RowStore rows(computer.fixture.database());
        return computer.fixture.database()
            .value(u"SELECT count(DISTINCT person_id) FROM presence WHERE session_id = :session",
                   {{u":session"_s, rows.idOf(u"session", meeting).value()}})
            .value()
            .toInt();
    };
    CHECK(came.size() == size_t(people.size()));
    CHECK(present(story.office) == people.size());
    for (auto& laptop : laptops) {
        CHECK(present(*laptop) == people.size());
        CHECK(laptop->digest() == story.office.digest());
    }
}
