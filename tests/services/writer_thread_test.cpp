// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/writer_thread.h"

#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QTest>

#include <atomic>

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::WriterThread;
using Priority = WriterThread::Priority;

namespace {

struct Running {
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<WriterThread> writer;

    Running()
    {
        const auto path = folder.filePath(u"Kopā.kaasa"_s);
        REQUIRE(storage::Profile::create(path, {u"Kopā"_s, u"LV"_s}, clock));
        writer = WriterThread::start(path, clock).value();
    }
};

}  // namespace

TEST_CASE("A job is done on the writing thread and answered on the screen's", "[services][writer]")
{
    Running running;
    const auto here = QThread::currentThreadId();
    Qt::HANDLE worked = nullptr;
    Qt::HANDLE answered = nullptr;
    QObject screen;
    running.writer->run<QString>(
        Priority::Interface,
        [&worked](storage::Profile& profile) {
            worked = QThread::currentThreadId();
            return profile.printedPrefix();
        },
        &screen,
        [&answered](const Result<QString>& prefix) {
            CHECK(prefix.value().size() == 3);
            answered = QThread::currentThreadId();
        });
    REQUIRE(QTest::qWaitFor([&answered] { return answered != nullptr; }));
    CHECK(answered == here);
    CHECK(worked != here);
}

TEST_CASE("The door goes before an import that is under way", "[services][writer]")
{
    Running running;
    QStringList order;
    std::atomic_bool doorWaits = false;
    int slices = 0;
    running.writer->runSliced(Priority::Import, [&](storage::Profile&) {
        order.append(u"import"_s);
        while (slices == 0 && !doorWaits) {
        }  // the first slice lasts until somebody stands at the door
        return ++slices < 3;
    });
    running.writer->runSliced(Priority::Desk, [&](storage::Profile&) {
        order.append(u"door"_s);
        return false;
    });
    doorWaits = true;
    running.writer.reset();  // finishes everything first
    CHECK(order.count(u"import"_s) == 3);
    CHECK(order.indexOf(u"door"_s) <= 1);
}

TEST_CASE("A screen that was closed meanwhile is not called", "[services][writer]")
{
    Running running;
    bool called = false;
    {
        QObject screen;
        running.writer->run<QString>(
            Priority::Interface, [](storage::Profile& profile) { return profile.printedPrefix(); },
            &screen, [&called](const Result<QString>&) { called = true; });
    }
    REQUIRE(QTest::qWaitFor([&running] { return !running.writer->isBusy(); }));
    QCoreApplication::processEvents();
    CHECK_FALSE(called);
}

TEST_CASE("A file that is no profile is said at the start", "[services][writer]")
{
    const SystemClock clock;
    CHECK(WriterThread::start(u"/nonexistent/a.kaasa"_s, clock).error().code
          == Error::Code::FileMissing);
}
