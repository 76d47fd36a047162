// SPDX-License-Identifier: GPL-3.0-or-later
// Who may talk to the server, and who says so.
#include "tests/server/api_story.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::Role;
using test::ApiStory;
using test::codeOf;
using test::Computer;
using test::fieldOf;

TEST_CASE("A computer founds a space, lets another in, and both read the same chain",
          "[server][chain]")
{
    const Computer ieva;
    const Computer anna;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Editor);
    server.restart();
    const auto chain = server.get(anna, u"chain"_s);
    REQUIRE(codeOf(chain).isEmpty());
    const auto entries = fieldOf(chain, u"entries"_s).toArray();
    REQUIRE(entries.size() == 2);
    protocol::Membership members;
    for (const auto& entry : entries)
        REQUIRE(members.append(entry.toByteArray()));
    CHECK(members.head() == server.space().membership().head());
    CHECK(
        fieldOf(server.get(anna, u"chain"_s, {{u"after"_s, u"1"_s}}), u"entries"_s).toArray().size()
        == 1);
}

TEST_CASE("A closed server founds no space", "[server][chain]")
{
    const Computer ieva;
    ApiStory server({.closed = true});
    test::SpaceStory space(ieva);
    const auto made = server.answer({.method = "POST",
                                     .path = u"/v1/spaces/%1/chain"_s.arg(
                                         QString::fromLatin1(space.membership().space().toHex())),
                                     .body = space.entries().first()});
    CHECK(codeOf(made) == u"closed"_s);
}

TEST_CASE("43: A stranger, and a member of another space, learn nothing of a space",
          "[server][chain]")
{
    const Computer ieva;
    const Computer stranger;
    ApiStory server;
    server.found(stranger);
    const auto other = server.token(stranger);
    server.found(ieva);
    CHECK(server.token(stranger).isEmpty());
    const auto path = u"/v1/spaces/%1/records"_s.arg(QString::fromLatin1(server.id().toHex()));
    const auto here = server.answer({.method = "GET", .path = path, .token = other});
    const auto nowhere = server.answer({.method = "GET",
                                        .path = u"/v1/spaces/%1/records"_s.arg(QString(32, u'0')),
                                        .token = other});
    CHECK(here.status == 404);
    CHECK(here.body == nowhere.body);
    CHECK(server.answer({.method = "GET", .path = path}).status == 401);
}

TEST_CASE("Two who let somebody in at the same time do not overwrite each other", "[server][chain]")
{
    const Computer ieva;
    const Computer anna;
    const Computer jana;
    ApiStory server;
    server.found(ieva);
    const auto first = protocol::signedEntry(server.space().admitted(ieva, anna, Role::Editor),
                                             ieva.sign.secretKey);
    const auto second = protocol::signedEntry(server.space().admitted(ieva, jana, Role::Editor),
                                              ieva.sign.secretKey);
    CHECK(codeOf(server.post(ieva, u"chain"_s, first)).isEmpty());
    CHECK(codeOf(server.post(ieva, u"chain"_s, second)) == u"chain_moved"_s);
}

TEST_CASE("45: An entry that its author may not write is refused", "[server][chain]")
{
    const Computer ieva;
    const Computer anna;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Editor);
    const Computer jana;
    const auto forged = protocol::signedEntry(server.space().admitted(ieva, jana, Role::Admin),
                                              anna.sign.secretKey);
    CHECK(codeOf(server.post(anna, u"chain"_s, forged)) == u"chain"_s);
    CHECK(codeOf(server.post(anna, u"chain"_s, "junk")) == u"malformed"_s);
}

TEST_CASE("47: A removed computer reads that it was removed, and nothing else", "[server][chain]")
{
    const Computer ieva;
    const Computer anna;
    ApiStory server;
    server.found(ieva);
    server.admit(anna, Role::Editor);
    const auto before = server.token(anna);
    REQUIRE(codeOf(server.push(anna, {server.envelope(anna, 1)})).isEmpty());
    SECTION("what it sent before still counts")
    {
        server.remove(anna, 1);
        for (const auto& token : {before, server.token(anna)}) {
            for (const auto what : {u"records", u"heads", u"snapshots"}) {
                const auto answer
                    = server.answer({.method = "GET",
                                     .path = u"/v1/spaces/%1/%2"_s.arg(
                                         QString::fromLatin1(server.id().toHex()), what),
                                     .token = token});
                CHECK(codeOf(answer) == u"revoked"_s);
            }
        }
        CHECK(codeOf(server.push(anna, {server.envelope(anna, 2)})) == u"revoked"_s);
        CHECK(codeOf(server.push(ieva, {server.envelope(anna, 2)})) == u"revoked"_s);
    }
    SECTION("the chain ends for it with its removal")
    {
        const auto length = server.space().membership().length();
        server.remove(anna, 1);
        const Computer jana;
        server.admit(jana, Role::Editor);
        CHECK(fieldOf(server.get(ieva, u"chain"_s), u"entries"_s).toArray().size() == length + 2);
        const auto seen = server.get(anna, u"chain"_s);
        CHECK(fieldOf(seen, u"entries"_s).toArray().size() == length + 1);
        CHECK(fieldOf(seen, u"length"_s).toInteger() == length + 1);
        const auto rest = server.get(anna, u"chain"_s, {{u"after"_s, QString::number(length)}});
        CHECK(fieldOf(rest, u"entries"_s).toArray().size() == 1);
    }
    SECTION("nobody cuts short what it sent")
    {
        const auto entry
            = protocol::signedEntry(server.space().removed(ieva, anna, 0), ieva.sign.secretKey);
        CHECK(codeOf(server.post(ieva, u"chain"_s, entry)) == u"device_ahead"_s);
    }
}

TEST_CASE("37: Another protocol is answered with those that are known", "[server]")
{
    ApiStory server;
    CHECK(codeOf(server.answer({.method = "POST", .path = u"/v1/session"_s, .protocol = 9}))
          == u"protocol"_s);
    CHECK(server.answer({.method = "GET", .path = u"/v1/hello"_s, .protocol = 9}).status == 200);
    CHECK(server.answer({.method = "GET", .path = u"/v1/nothing"_s}).status == 404);
}
