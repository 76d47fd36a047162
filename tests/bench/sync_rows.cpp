// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync_rows.h"

#include "core/storage/act.h"
#include "core/storage/schema_registry.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "core/sync/sync_thread.h"
#include "tests/bench/alone.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/server_process.h"
#include "tests/bench/timing.h"

#include <QEventLoop>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kRounds = 3;
constexpr int kIdleRounds = 50;
constexpr int kLeastPeople = 200;  // of which a sample can be made

template <typename Value>
Value must(Result<Value> result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return std::move(result).value();
}

std::unique_ptr<storage::Profile> newProfile(const QString& path, const Clock& clock)
{
    return must(storage::Profile::create(path, {u"Centrs Kopā"_s, u"LV"_s}, clock), "profile");
}

/// The office's computer, which founds the space and lets others in.
class Office {
public:
    Office(const LargeProfile& people, const ServerProcess& server)
        : m_profile(people.open())
        , m_way(server.address())
    {
        must(members().found(), "founding");
        gaveSeconds = milliseconds([this] { meet(); }) / 1000;
    }

    sync::SyncRound round() { return sync::SyncRound(*m_profile, m_way); }
    sync::SpaceMembers members() { return sync::SpaceMembers(*m_profile, m_way); }
    sync::RoundOutcome meet() { return must(round().run(), "the office's round"); }
    storage::Profile& profile() { return *m_profile; }

    /// A computer that is let in and has nothing yet; the profile's path.
    QString letIn(const QString& path, const ServerProcess& server)
    {
        const auto desk = newProfile(path, m_profile->clock());
        const auto keys = must(sync::DeviceIdentity::of(*desk), "keys").keys();
        must(members().admit(keys, protocol::Role::Editor, u"Desk"_s), "admission");
        sync::HttpsTransport way(server.address());
        const auto place = must(sync::SpaceLog(m_profile->database()).place(), "place");
        must(sync::SpaceMembers(*desk, way).join(place->space), "joining");
        return path;
    }

    /// Bytes of answers since the server began.
    double sentByServer()
    {
        for (const auto& line :
             must(m_way.ask({.path = u"/metrics"_s}), "metrics").body.split('\n')) {
            if (line.startsWith("kaasa_sent_bytes_total "))
                return line.split(' ').at(1).toDouble();
        }
        qFatal("no figure of what the server sent");
    }

    double gaveSeconds = 0;

private:
    std::unique_ptr<storage::Profile> m_profile;
    sync::HttpsTransport m_way;
};

/// The same rows by SQLite alone: from one file into another of the same form.
double copyRows(const LargeProfile& people, const QString& path)
{
    {
        const auto profile = newProfile(path, people.clock());
        const auto triggers = must(
            profile->database().select(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"),
            "triggers");
        for (const auto& row : triggers)
            must(profile->database().execute(u"DROP TRIGGER "_s + row.value(0).toString()), "drop");
    }
    RawSqlite database(path);
    database.execute("ATTACH '" + people.path().toUtf8() + "' AS office");
    return milliseconds([&] {
               database.execute("BEGIN IMMEDIATE");
               for (const auto& table : storage::registeredTables()) {
                   if (table.isShared()) {
                       const auto name = table.name.toUtf8();
                       database.execute("INSERT OR IGNORE INTO " + name + " SELECT * FROM office."
                                        + name);
                   }
               }
               database.execute("INSERT INTO person_index SELECT * FROM office.person_index");
               database.execute("INSERT INTO person_search (rowid, words) "
                                "SELECT rowid, words FROM office.person_search");
               database.execute("COMMIT");
           })
        / 1000;
}

/// What a computer takes that is let in and has nothing yet, beside SQLite alone.
struct FirstSync {
    double seconds = 0;
    double floor = 0;
    double megabytes = 0;  ///< of memory, at most
    double wire = 0;       ///< MiB that came from the server
};

FirstSync firstSync(const LargeProfile& people, Office& office, const ServerProcess& server,
                    int rounds)
{
    QList<double> ours;
    QList<double> floor;
    FirstSync all;
    for (int round = 0; round < rounds; ++round) {
        const auto desk = office.letIn(people.fresh(u"desk.kaasa"_s), server);
        const auto sent = office.sentByServer();
        const auto last
            = alone(u"sync"_s, {desk, server.address().url.toString(), server.certificatePath()});
        all.wire = (office.sentByServer() - sent) / (1 << 20);
        all.megabytes = last.megabytes;
        ours.append(last.seconds);
        floor.append(copyRows(people, people.fresh(u"copy.kaasa"_s)));
    }
    all.seconds = percentile(ours, 50);
    all.floor = percentile(floor, 50);
    return all;
}

Row secondsRow(const QString& what, const FirstSync& taken, double bar)
{
    return {what,   taken.seconds, taken.floor,       u"the rows by SQLite alone"_s,
            u"s"_s, bar,           Row::Bar::Absolute};
}

QList<Row> firstSyncRows(const LargeProfile& people, Office& office, const ServerProcess& server)
{
    const auto share = people.people() / 100'000.0;
    const auto taken = firstSync(people, office, server, kRounds);
    return {
        secondsRow(u"a new computer takes everybody in"_s, taken, 4 * share),
        {u"the same, most memory"_s, taken.megabytes, {}, {}, u"MB"_s, 120},
        {u"the same, over the wire"_s, taken.wire, {}, {}, u"MiB"_s, 8 * share},
    };
}

/// From the end of an act at one open computer until another one has it.
Row seenRow(const LargeProfile& people, Office& office, const ServerProcess& server)
{
    const auto open = [&](const QString& name) {
        const auto path = office.letIn(people.fresh(name), server);
        auto profile = must(storage::Profile::open(path, people.clock()), "profile");
        must(sync::saveServer(*profile, server.address()), "server");
        meetServer(path, server.address().url.toString(), server.certificatePath());
        return std::pair{path, std::move(profile)};
    };
    const auto [herePath, here] = open(u"here.kaasa"_s);
    const auto [therePath, there] = open(u"there.kaasa"_s);
    // local keys differ from computer to computer
    const auto uid = must(here->database().value(u"SELECT min(uid) FROM person"), "somebody");
    const auto place = [&uid](storage::Profile& profile) {
        return must(profile.database().select(u"SELECT municipality FROM person WHERE uid = :uid",
                                              {{u":uid"_s, uid}}),
                    "place")
            .value(0)
            .value(0)
            .toString();
    };
    QString written;
    QEventLoop waiting;
    const auto look = [&, &reading = *there](const sync::SyncState&) {
        if (place(reading) == written)
            waiting.quit();
    };
    sync::SyncThread sender(herePath, people.clock(), [](const sync::SyncState&) {});
    sync::SyncThread reader(therePath, people.clock(), look);
    QList<double> took;
    for (int round = 0; round < kIdleRounds; ++round) {
        written = QString::number(round);
        auto act = must(storage::Act::begin(*here, u"person.change"_s), "act");
        must(here->database().execute(u"UPDATE person SET municipality = :place WHERE uid = :uid",
                                      {{u":place"_s, written}, {u":uid"_s, uid}}),
             "change");
        must(act.commit(), "change");
        took.append(milliseconds([&] {
            sender.nudge();
            waiting.exec();
        }));
    }
    return {u"a change is seen on the other computer, p95"_s,
            percentile(took, 95),
            {},
            {},
            u"ms"_s,
            1500};
}

/// A centre of a usual size, and one with years of attendance.
QList<Row> otherCentresRows(const LargeProfile& large)
{
    const LargeProfile few(std::max(large.people() / 5, kLeastPeople),
                           LargeProfile::Content::People);
    const ServerProcess server(few.beside(u"server"_s));
    Office office(few, server);
    QList<Row> rows{secondsRow(u"a new computer takes %1 people in"_s.arg(few.people()),
                               firstSync(few, office, server, kRounds), few.people() / 20'000.0),
                    seenRow(few, office, server)};

    const LargeProfile busy(std::max(large.people() / 2, kLeastPeople));
    const ServerProcess another(busy.beside(u"server"_s));
    Office busyOffice(busy, another);
    const auto marks
        = must(busyOffice.profile().database().value(u"SELECT count(*) FROM attendance"),
               "attendance")
              .toDouble();
    rows.append(
        secondsRow(u"a new computer takes %1 with %2 marks in"_s.arg(busy.people()).arg(marks),
                   firstSync(busy, busyOffice, another, 1), 25 * marks / 1'000'000));
    return rows;
}

/// One act that changes everybody goes out: sealed, sent and stored.
Row pushRow(const LargeProfile& people, Office& office)
{
    auto& profile = office.profile();
    auto act = must(storage::Act::begin(profile, u"person.change"_s), "act");
    must(profile.database().execute(u"UPDATE person SET municipality = municipality || '*'"),
         "changes");
    must(act.commit(), "changes");
    const auto took = milliseconds([&] { office.meet(); }) / 1000;
    return {u"a change of everybody goes out"_s, took, {}, {}, u"s"_s,
            3 * people.people() / 100'000.0};
}

/// What the clock of a mark takes: its two stamps and its computer.
Row clockRow(const LargeProfile& large)
{
    const auto size = [&](const QString& name, const QByteArray& columns, const QByteArray& key) {
        const auto path = large.fresh(name);
        RawSqlite database(path);
        database.execute("ATTACH '" + large.path().toUtf8() + "' AS large");
        database.execute("CREATE TABLE mark (" + columns + ", PRIMARY KEY (" + key
                         + ")) WITHOUT ROWID");
        database.execute("INSERT INTO mark SELECT " + columns + " FROM large.attendance");
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        database.execute("VACUUM");
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return double(QFile(path).size());
    };
    const QByteArray facts = "session_id, person_id, state, minutes, arrived_at, left_at, "
                             "children, source, note, member_id";
    const auto bare = size(u"marks.sqlite"_s, facts, "session_id, person_id");
    const auto clocked = size(u"clocks.sqlite"_s, facts + ", device_id, mark, cleared",
                              "session_id, person_id, device_id");
    const auto rows
        = must(large.open()->database().value(u"SELECT count(*) FROM attendance"), "attendance")
              .toDouble();
    return {u"clock of an attendance"_s, (clocked - bare) / rows, {}, {}, u"bytes"_s, 13};
}

Row idleRow(Office& office)
{
    QList<double> took;
    for (int round = 0; round < kIdleRounds; ++round)
        took.append(milliseconds([&] { office.meet(); }));
    return {u"a round with nothing to do"_s, percentile(took, 50), {}, {}, u"ms"_s, 10};
}

}  // namespace

void meetServer(const QString& profile, const QString& url, const QString& certificate)
{
    QFile file(certificate);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate");
    const SystemClock clock;
    const auto opened = must(storage::Profile::open(profile, clock), "profile");
    sync::HttpsTransport way({QUrl(url), file.readAll()});
    must(sync::SyncRound(*opened, way).run(), "round");
}

QList<Row> syncRows(const LargeProfile& large)
{
    const LargeProfile people(large.people(), LargeProfile::Content::People);
    const ServerProcess server(people.beside(u"server"_s));
    Office office(people, server);
    auto rows = firstSyncRows(people, office, server);
    rows.append(idleRow(office));
    rows.append(pushRow(people, office));
    rows.append(clockRow(large));
    rows.append(otherCentresRows(large));
    rows.append({u"the server meanwhile, most memory"_s, server.megabytes(), {}, {}, u"MB"_s, 48});
    return rows;
}

}  // namespace kaasa::bench
