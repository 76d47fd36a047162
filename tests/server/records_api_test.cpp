// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a space: what is pushed comes out once, in one order, for everybody.
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "tests/server/api_story.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"
#include "tests/support/full_disk.h"

#include <QDir>
#include <QFile>

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::Role;
using server::Head;
using test::ApiStory;
using test::codeOf;
using test::Computer;
using test::fieldOf;

namespace {

const QByteArray kBeginning(16, '\0');

QList<QByteArray> recordsIn(const server::Response& response)
{
    REQUIRE(codeOf(response).isEmpty());
    return protocol::splitRecords(response.body, 1000).value();
}

}  // namespace

TEST_CASE("What one computer pushed another pulls, in order and with the chain of hashes",
          "[server][records]")
{
    const Computer ieva;
    const Computer anna;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Editor);
    const QList<QByteArray> first{server.envelope(ieva, 1), server.envelope(ieva, 2)};
    const auto pushed = server.push(ieva, first);
    REQUIRE(codeOf(pushed).isEmpty());
    CHECK(fieldOf(pushed, u"accepted"_s).toInteger() == 2);
    CHECK(fieldOf(pushed, u"device_head"_s).toInteger() == 2);
    REQUIRE(codeOf(server.push(anna, {server.envelope(anna, 1)})).isEmpty());
    const auto page = server.pull(anna, 0, kBeginning);
    const auto records = recordsIn(page);
    REQUIRE(records.size() == 3);
    CHECK(records.first(2) == first);
    auto hash = kBeginning;
    for (const auto& record : records)
        hash = protocol::nextLogHash(hash, record);
    CHECK(page.headers["Kaasa-Head"] == "3");
    CHECK(page.headers["Kaasa-Head-Hash"] == hash.toHex());
    CHECK(recordsIn(server.pull(anna, 3, hash)).isEmpty());
    server.restart();
    CHECK(recordsIn(server.pull(ieva, 0, kBeginning)) == records);
}

TEST_CASE("4: The same push again is counted as duplicates, and nothing stands twice",
          "[server][records]")
{
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    const QList<QByteArray> records{server.envelope(ieva, 1), server.envelope(ieva, 2)};
    REQUIRE(codeOf(server.push(ieva, records)).isEmpty());
    const auto again = server.push(ieva, records + QList{server.envelope(ieva, 3)});
    CHECK(fieldOf(again, u"duplicates"_s).toInteger() == 2);
    CHECK(fieldOf(again, u"accepted"_s).toInteger() == 1);
    CHECK(recordsIn(server.pull(ieva, 0, kBeginning)).size() == 3);
}

TEST_CASE("15: A push that is replayed a day later says nothing without a new token, and doubles "
          "nothing with one",
          "[server][records]")
{
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    const auto body = protocol::joinRecords({server.envelope(ieva, 1), server.envelope(ieva, 2)});
    server::Request request{
        .method = "POST",
        .path = u"/v1/spaces/%1/records"_s.arg(QString::fromLatin1(server.id().toHex())),
        .token = server.token(ieva),
        .body = body};
    REQUIRE(codeOf(server.answer(request)).isEmpty());
    server.now += 24 * 3600 * 1000;
    CHECK(server.answer(request).status == 401);
    request.token = server.token(ieva);
    CHECK(fieldOf(server.answer(request), u"duplicates"_s).toInteger() == 2);
    CHECK(recordsIn(server.pull(ieva, 0, kBeginning)).size() == 2);
}

TEST_CASE("34: Other bytes under a used counter, and a gap, are refused and nothing is kept",
          "[server][records]")
{
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    REQUIRE(codeOf(server.push(ieva, {server.envelope(ieva, 1, "one")})).isEmpty());
    CHECK(codeOf(server.push(ieva, {server.envelope(ieva, 1, "other")})) == u"counter_conflict"_s);
    const auto gap = server.push(ieva, {server.envelope(ieva, 2), server.envelope(ieva, 4)});
    CHECK(codeOf(gap) == u"counter_gap"_s);
    const auto error = protocol::decodeError(gap.status, gap.body);
    CHECK(error->data.value(u"expected"_s).toInteger() == 3);
    CHECK(recordsIn(server.pull(ieva, 0, kBeginning)).size() == 1);
}

TEST_CASE("44, 45: Nobody writes under another's name", "[server][records]")
{
    const Computer ieva;
    const Computer anna;
    const Computer stranger;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Editor);
    auto forged = protocol::Envelope::fromBytes(server.envelope(ieva, 1)).value();
    forged.signature = crypto::sign(forged.signedBytes(), anna.sign.secretKey);
    CHECK(codeOf(server.push(anna, {forged.toBytes()})) == u"signature"_s);
    CHECK(codeOf(server.push(anna, {server.envelope(stranger, 1)})) == u"signature"_s);
    auto changed = server.envelope(anna, 1);
    changed[110] = char(changed[110] ^ 1);
    CHECK(codeOf(server.push(anna, {changed})) == u"signature"_s);
}

TEST_CASE("A member relays what another one wrote: the author's signature is what counts",
          "[server][records]")
{
    const Computer ieva;
    const Computer anna;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Editor);
    CHECK(codeOf(server.push(ieva, {server.envelope(anna, 1)})).isEmpty());
}

TEST_CASE("46: Whoever may only read pushes nothing", "[server][records]")
{
    const Computer ieva;
    const Computer anna;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Reader);
    CHECK(codeOf(server.push(anna, {server.envelope(anna, 1)})) == u"role"_s);
    CHECK(codeOf(server.pull(anna, 0, kBeginning)).isEmpty());
    // nor through somebody else
    CHECK(codeOf(server.push(ieva, {server.envelope(anna, 1)})) == u"role"_s);
}

TEST_CASE("19: A stamp far ahead of the server's clock is sent back with the time",
          "[server][records]")
{
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    const auto tenYears = quint64(server.now) + 10ULL * 365 * 86400 * 1000;
    const auto refused = server.push(ieva, {server.envelope(ieva, 1, "x", tenYears)});
    CHECK(codeOf(refused) == u"stamp_in_future"_s);
    const auto nineMinutes = quint64(server.now) + 9 * 60 * 1000;
    CHECK(codeOf(server.push(ieva, {server.envelope(ieva, 1, "x", nineMinutes)})).isEmpty());
}

TEST_CASE("28: Whoever knows more than the server, or something else, is told so",
          "[server][records]")
{
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    REQUIRE(codeOf(server.push(ieva, {server.envelope(ieva, 1)})).isEmpty());
    CHECK(codeOf(server.pull(ieva, 1, QByteArray(16, 'x'))) == u"history_diverged"_s);
    const auto ahead = server.pull(ieva, 5, QByteArray(16, 'x'));
    CHECK(codeOf(ahead) == u"history_diverged"_s);
    const auto error = protocol::decodeError(ahead.status, ahead.body);
    CHECK(error->data.value(u"head"_s).toInteger() == 1);
    const auto heads = fieldOf(server.get(ieva, u"heads"_s), u"devices"_s).toMap();
    CHECK(heads.value(1).toArray().at(0).toInteger() == 1);
}

TEST_CASE("14, 41: What is no list of envelopes, or too long, is refused whole",
          "[server][records]")
{
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    CHECK(codeOf(server.post(ieva, u"records"_s, "junk!")) == u"malformed"_s);
    CHECK(codeOf(server.post(ieva, u"records"_s, QByteArray(5 * 1024 * 1024, 'x')))
          == u"too_large"_s);
    const auto one = server.envelope(ieva, 1);
    CHECK(codeOf(server.push(ieva, {one, one.chopped(1)})) == u"envelope"_s);
    CHECK(recordsIn(server.pull(ieva, 0, kBeginning)).isEmpty());
}

TEST_CASE("25: A full disk at the server is told, and nothing is lost when there is room again",
          "[server][records]")
{
    if (test::storesInPostgres())
        return;  // its files lie elsewhere
    test::FullDisk disk;
    const Computer ieva;
    ApiStory server;
    server.found(ieva);
    REQUIRE(codeOf(server.push(ieva, {server.envelope(ieva, 1)})).isEmpty());
    const auto large = server.envelope(ieva, 2, crypto::randomBytes(200'000));
    disk.fill();
    CHECK(codeOf(server.push(ieva, {large})) == u"quota"_s);
    CHECK(fieldOf(server.get(ieva, u"heads"_s), u"devices"_s)
              .toMap()
              .value(1)
              .toArray()
              .at(0)
              .toInteger()
          == 1);
    disk.relieve();
    CHECK(codeOf(server.push(ieva, {large})).isEmpty());
    CHECK(fieldOf(server.push(ieva, {large}), u"duplicates"_s).toInteger() == 1);
}
