// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/patience.h"

#include "tests/support/catch.h"

using namespace kaasa;
using namespace std::chrono_literals;

TEST_CASE("Patience doubles up to five minutes and is never the same for all", "[sync][patience]")
{
    sync::Patience patience(7);
    auto most = 2'000ms;
    for (int i = 0; i < 12; ++i) {
        const auto wait = patience.next();
        CAPTURE(i, wait.count());
        CHECK(wait > 0ms);
        CHECK(wait <= most);
        most = std::min(most * 2, std::chrono::milliseconds(5min));
    }
    patience.reset();
    CHECK(patience.next() <= 2s);

    sync::Patience one(1);
    sync::Patience other(2);
    CHECK(one.next() != other.next());
}
