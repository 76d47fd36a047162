// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listen_time.h"
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

TEST_CASE("18: On a way that cuts what is silent, questions for news wait less and less",
          "[sync][patience]")
{
    sync::ListenTime listening;
    CHECK(listening.most() == 25s);
    // nobody is there: that says nothing about silence
    CHECK_FALSE(listening.isCutForSilence(200ms));
    CHECK(listening.most() == 25s);
    // a telephone network that forgets after twenty seconds
    CHECK(listening.isCutForSilence(20s));
    CHECK(listening.most() == 15s);
    // and one that forgets sooner still
    CHECK(listening.isCutForSilence(9s));
    CHECK(listening.most() == 8s);
    // shorter would be asking all the time: it is waited with patience instead
    CHECK_FALSE(listening.isCutForSilence(8s));
    CHECK(listening.most() == 8s);
}
