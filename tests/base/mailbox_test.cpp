// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mailbox.h"

#include "tests/support/catch.h"

#include <QCoreApplication>

#include <thread>

using namespace kaasa;

TEST_CASE("What threads leave is called on the mailbox's own thread, each thread's in its order",
          "[base]")
{
    constexpr int kThreads = 4;
    constexpr int kCalls = 200;
    Mailbox mailbox;
    std::vector<int> last(kThreads, -1);
    int called = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
        threads.emplace_back([&, thread] {
            for (int call = 0; call < kCalls; ++call) {
                mailbox.leave([&, thread, call, home = std::this_thread::get_id()] {
                    CHECK(home != std::this_thread::get_id());
                    CHECK(last[size_t(thread)] == call - 1);
                    last[size_t(thread)] = call;
                    ++called;
                });
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    CHECK(called == 0);  // nobody is called before the event loop turns
    while (called < kThreads * kCalls)
        QCoreApplication::processEvents();
}

TEST_CASE("A call may end its mailbox; what lies in it then is dropped", "[base]")
{
    auto mailbox = std::make_unique<Mailbox>();
    int called = 0;
    mailbox->leave([&] {
        ++called;
        mailbox.reset();
    });
    mailbox->leave([&] { ++called; });
    QCoreApplication::processEvents();
    CHECK(called == 1);
}
