// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rate_limits.h"

#include "tests/support/catch.h"

using kaasa::server::RateLimits;

namespace {

constexpr qint64 kNow = 1'772'725'440'000;
constexpr RateLimits::Options kSmall{
    .requestsAMinute = 60, .bytesAtOnce = 1000, .bytesAMinute = 600, .failedSignInsAMinute = 2};

}  // namespace

TEST_CASE("63: One computer's flood waits, another's request does not", "[server][limits]")
{
    RateLimits limits(kSmall);
    for (int i = 0; i < 60; ++i)
        REQUIRE(limits.request("a", 0, kNow) == 0);
    CHECK(limits.request("a", 0, kNow) == 1000);
    CHECK(limits.request("b", 0, kNow) == 0);
    CHECK(limits.request("a", 0, kNow + 1000) == 0);
    CHECK(limits.request("a", 0, kNow + 1000) == 1000);
}

TEST_CASE("Bytes fill up again, and what is larger than the bucket goes when it is full",
          "[server][limits]")
{
    RateLimits limits(kSmall);
    CHECK(limits.request("a", 900, kNow) == 0);
    CHECK(limits.request("a", 200, kNow) == 10'000);
    CHECK(limits.request("a", 200, kNow + 10'000) == 0);
    CHECK(limits.request("a", 5000, kNow + 20'000) > 0);
    CHECK(limits.request("a", 5000, kNow + 200'000) == 0);
}

TEST_CASE("49: After some failures an address waits, and is forgotten when it was quiet",
          "[server][limits]")
{
    RateLimits limits(kSmall);
    CHECK(limits.attempt("203.0.113.7", kNow) == 0);
    limits.attempted("203.0.113.7", kNow);
    limits.attempted("203.0.113.7", kNow);
    CHECK(limits.attempt("203.0.113.7", kNow) == 30'000);
    CHECK(limits.attempt("203.0.113.8", kNow) == 0);
    limits.forgetQuiet(kNow + 30'000);
    CHECK(limits.attempt("203.0.113.7", kNow + 15'000) == 15'000);
    limits.attempted("203.0.113.9", kNow, RateLimits::kGuessedCode);
    CHECK(limits.attempt("203.0.113.9", kNow) == 0);  // one mistyped code is nothing
    limits.forgetQuiet(kNow + 120'000);
    CHECK(limits.attempt("203.0.113.7", kNow + 120'000) == 0);
}
