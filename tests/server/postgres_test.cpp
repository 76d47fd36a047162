// SPDX-License-Identifier: GPL-3.0-or-later
// What only a database that several servers share can get wrong.
#include "server/postgres_store.h"

#include "core/protocol/records.h"
#include "server/space_check.h"
#include "tests/server/postgres_server.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"
#include "tests/support/space_story.h"

#include <QProcess>
#include <QSet>

#include <atomic>
#include <thread>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kQuota = 1 << 30;

QByteArray newSpace()
{
    const test::SpaceStory story{test::Computer()};
    const auto store = test::newStore({}, kQuota);
    REQUIRE(store->appendChain(story.membership().space(), 0, story.entries().first()));
    return story.membership().space();
}

}  // namespace

TEST_CASE("64: Eight writers on two servers, and a reader who polls misses nothing",
          "[server][postgres]")
{
    if (!test::storesInPostgres())
        return;
    constexpr int kWriters = 8;
    constexpr int kPushes = 40;
    const auto space = newSpace();
    std::atomic<int> writing = kWriters;
    std::vector<std::thread> writers;
    for (int device = 1; device <= kWriters; ++device) {
        writers.emplace_back([&, device] {
            const auto store = test::newStore({}, kQuota);
            for (quint64 counter = 1; counter <= kPushes; ++counter) {
                const auto bytes = QByteArray::number(device) + ':' + QByteArray::number(counter);
                const auto pushed = store->push(space, {{device, counter, bytes}});
                if (!pushed || pushed.value().accepted != 1)
                    break;
            }
            --writing;
        });
    }
    const auto reader = test::newStore({}, kQuota);
    QList<server::Record> read;
    QSet<QByteArray> seen;
    while (true) {
        const bool last = writing == 0;
        const auto page = reader->records(space, read.size(), 1000, 1 << 20);
        REQUIRE(page);
        for (const auto& record : page.value()) {
            REQUIRE(record.seq == read.size() + 1);
            seen.insert(record.bytes);
            read.append(record);
        }
        if (last && page.value().isEmpty())
            break;
    }
    for (auto& writer : writers)
        writer.join();
    CHECK(seen.size() == kWriters * kPushes);
    auto hash = QByteArray(16, '\0');
    for (const auto& record : read)
        hash = protocol::nextLogHash(hash, record.bytes);
    CHECK(reader->head(space).value() == server::Head{read.size(), hash});
}

TEST_CASE("65: A database that goes down and comes again is asked again, and holds nothing twice",
          "[server][postgres]")
{
    if (!test::storesInPostgres())
        return;
    test::PostgresServer database;
    server::PostgresStore store(database.url(), kQuota);
    REQUIRE(store.prepare());
    const test::SpaceStory story{test::Computer()};
    const auto space = story.membership().space();
    REQUIRE(store.appendChain(space, 0, story.entries().first()));
    REQUIRE(store.push(space, {{1, 1, "one"}}));
    database.crash();
    CHECK(store.push(space, {{1, 1, "one"}, {1, 2, "two"}}).value().duplicates == 1);
    CHECK(store.head(space).value().seq == 2);  // what was answered with 200 lies on the disk
    database.stop();
    CHECK(store.head(space).error().code == Error::Code::Storage);
    database.start();
    CHECK(store.head(space).value().seq == 2);
    CHECK(store.secret().value() == server::PostgresStore(database.url(), kQuota).secret().value());
}

TEST_CASE("66: A long transaction, such as a backup, holds up neither who writes nor who reads",
          "[server][postgres]")
{
    if (!test::storesInPostgres())
        return;
    test::PostgresServer database;
    server::PostgresStore store(database.url(), kQuota);
    REQUIRE(store.prepare());
    const test::SpaceStory story{test::Computer()};
    const auto space = story.membership().space();
    REQUIRE(store.appendChain(space, 0, story.entries().first()));
    REQUIRE(store.push(space, {{1, 1, "one"}}));
    QProcess backup;
    backup.start(u"psql"_s,
                 {u"--quiet"_s, u"--tuples-only"_s, u"--no-align"_s,
                  database.url().toString(QUrl::FullyEncoded)});
    backup.write("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM record;\n");
    REQUIRE(backup.waitForReadyRead(30'000));
    CHECK(backup.readLine().trimmed() == "1");
    server::PostgresStore reader(database.url(), kQuota);
    for (quint64 counter = 2; counter <= 20; ++counter) {
        REQUIRE(store.push(space, {{1, counter, QByteArray::number(counter)}}).value().accepted
                == 1);
        REQUIRE(reader.records(space, qint64(counter) - 1, 10, 1 << 20).value().size() == 1);
    }
    backup.write("SELECT count(*) FROM record; COMMIT;\n\\q\n");
    REQUIRE(backup.waitForFinished(30'000));
    CHECK(backup.readAll().trimmed() == "1");  // it was there all the time
}
