// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tokens.h"

#include "tests/support/catch.h"

using namespace kaasa;
using server::Caller;
using server::Tokens;

namespace {

constexpr qint64 kNow = 1'772'725'440'000;
const Caller kCaller{QByteArray(16, 's'), QByteArray(16, 'd')};

}  // namespace

TEST_CASE("A token says who calls, for an hour", "[server][tokens]")
{
    const Tokens tokens(QByteArray(32, 'k'));
    const auto token = tokens.issue(kCaller, kNow);
    CHECK(tokens.read(token, kNow) == kCaller);
    CHECK(tokens.read(token, kNow + Tokens::kTokenMs) == kCaller);
    CHECK_FALSE(tokens.read(token, kNow + Tokens::kTokenMs + 1));
}

TEST_CASE("42: A token that was cut, altered or made elsewhere says nothing", "[server][tokens]")
{
    const Tokens tokens(QByteArray(32, 'k'));
    const auto token = tokens.issue(kCaller, kNow);
    for (qsizetype length = 0; length < token.size(); ++length)
        CHECK_FALSE(tokens.read(token.first(length), kNow));
    for (qsizetype at = 0; at + 1 < token.size(); ++at) {
        auto altered = token;
        altered[at] = altered[at] == 'A' ? 'B' : 'A';
        if (altered != token)
            CHECK_FALSE(tokens.read(altered, kNow));
    }
    CHECK_FALSE(Tokens(QByteArray(32, 'x')).read(token, kNow));
    CHECK_FALSE(tokens.read("none", kNow));
    CHECK_FALSE(tokens.read(tokens.challenge(kNow).toBase64(), kNow));
}

TEST_CASE("A challenge is good for a minute, and only this server's", "[server][tokens]")
{
    const Tokens tokens(QByteArray(32, 'k'));
    const auto challenge = tokens.challenge(kNow);
    CHECK(tokens.isFresh(challenge, kNow + Tokens::kChallengeMs));
    CHECK_FALSE(tokens.isFresh(challenge, kNow + Tokens::kChallengeMs + 1));
    CHECK_FALSE(tokens.isFresh(challenge, kNow - 1));
    CHECK_FALSE(Tokens(QByteArray(32, 'x')).isFresh(challenge, kNow));
    CHECK_FALSE(tokens.isFresh("none", kNow));
}
