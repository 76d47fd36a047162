// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_thread.h"

#include "core/services/people_service.h"
#include "core/sync/joining.h"
#include "core/sync/known_space.h"
#include "core/sync/meeting_log.h"
#include "core/sync/outbox.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "tests/server/running_server.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;
using sync::SyncState;
using sync::SyncThread;
using Phase = SyncState::Phase;

namespace {

/// A computer with Kaasa open: somebody works on one connection, syncing has another.
struct OpenComputer {
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<storage::Profile> profile;
    SyncState state;
    std::unique_ptr<SyncThread> sync;

    QString path() const { return folder.filePath(u"Kopā.kaasa"_s); }

    void create()
    {
        profile = storage::Profile::create(
                      path(), {u"Centrs «Kopā»"_s, u"LV"_s, Language::Latvian, u"Ieva K."_s}, clock)
                      .value();
    }

    void start()
    {
        sync = std::make_unique<SyncThread>(path(), clock,
                                            [this](const SyncState& now) { state = now; });
    }

    template <typename T>
    T asked(std::function<Result<T>(storage::Profile&, const SyncThread::WayTo&)> job)
    {
        std::optional<Result<T>> answer;
        QObject receiver;
        sync->run<T>(std::move(job), &receiver,
                     [&answer](const Result<T>& result) { answer = result; });
        REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
        INFO((*answer ? QString() : answer->error().detail).toStdString());
        REQUIRE(*answer);
        return answer->value();
    }

    void found(const sync::ServerAddress& address)
    {
        asked<bool>(
            [address](storage::Profile& own, const SyncThread::WayTo& wayTo) -> Result<bool> {
                if (const auto founded = sync::SpaceMembers(own, wayTo(address)).found(); !founded)
                    return founded.error();
                const auto saved = sync::saveServer(own, address);
                return saved ? Result<bool>(true) : saved.error();
            });
    }

    void add(const QString& given, const QString& family)
    {
        REQUIRE(services::PeopleService(*profile).add(test::person(given, family)));
        sync->nudge();
    }

    int people()
    {
        return profile->database().value(u"SELECT count(*) FROM person").value().toInt();
    }
    bool comesTo(Phase phase)
    {
        const bool came = QTest::qWaitFor([&] { return state.phase == phase; }, 20'000);
        if (!came)
            WARN("phase " << int(state.phase) << ": "
                          << (state.trouble ? state.trouble->detail : QString()).toStdString());
        return came;
    }
    bool hasPeople(int count, int withinMs)
    {
        return QTest::qWaitFor([&] { return people() == count; }, withinMs);
    }
};

/// Two computers with Kaasa open, one of them let in by the other's code.
struct Story {
    test::RunningServer server;
    OpenComputer office;
    OpenComputer desk;

    Story()
    {
        office.create();
        office.start();
        office.found(server.address());
        REQUIRE(office.comesTo(Phase::Resting));
    }

    void join()
    {
        const auto invited = office.asked<sync::Invited>(
            [address = server.address()](storage::Profile& own, const SyncThread::WayTo& wayTo) {
                return sync::SpaceMembers(own, wayTo(address))
                    .invite(protocol::Role::Editor, u"Centrs «Kopā»"_s, address);
            });
        desk.profile
            = storage::Profile::createToJoin(desk.path(), u"Anna B."_s, desk.clock).value();
        sync::HttpsTransport way(server.address());
        sync::Joining joining(*desk.profile, way, invited.ticket.code);
        const auto invitation = joining.read();
        REQUIRE(invitation);
        REQUIRE(joining.answer());
        REQUIRE(QTest::qWaitFor(
            [&] { return joining.isAdmitted(invitation.value().space).valueOr(false); }, 20'000));
        REQUIRE(joining.enter(invitation.value()));
        REQUIRE(sync::saveServer(*desk.profile, server.address()));
        desk.start();
        REQUIRE(desk.comesTo(Phase::Resting));
    }
};

}  // namespace

TEST_CASE("Without a server a profile stays on its computer", "[server][sync]")
{
    OpenComputer office;
    office.create();
    office.start();
    REQUIRE(office.comesTo(Phase::Off));
    CHECK(office.state.server.isEmpty());
    office.sync->nudge();
    office.sync->syncNow();
    office.sync.reset();
    CHECK(sync::MeetingLog(office.profile->database()).newest().value().isEmpty());
}

TEST_CASE("Two computers that are open see each other's people within two seconds",
          "[server][sync]")
{
    Story story;
    story.office.add(u"Ēva"_s, u"Kalniņa"_s);
    story.join();
    CHECK(story.desk.hasPeople(1, 5'000));
    story.desk.add(u"Ольга"_s, u"Юрьева"_s);
    CHECK(story.office.hasPeople(2, 2'000));
    story.office.add(u"Ülle"_s, u"Õunapuu"_s);
    CHECK(story.desk.hasPeople(3, 2'000));
    CHECK(sync::knownSpace(*story.desk.profile).value().computers.size() == 2);
    REQUIRE(QTest::qWaitFor([&] {
        return sync::Outbox(story.office.profile->database()).waiting().value() == sync::Waiting();
    }));
    const auto meetings = sync::MeetingLog(story.office.profile->database()).newest().value();
    CHECK(std::count_if(meetings.begin(), meetings.end(),
                        [](const auto& one) { return one.admitted == 1; })
          == 1);
    CHECK(std::count_if(meetings.begin(), meetings.end(),
                        [](const auto& one) { return one.received > 0; })
          >= 1);
    CHECK(story.office.state.answerMs);
    CHECK(qAbs(story.office.state.aheadMs.value_or(1'000'000)) < 5'000);
}

TEST_CASE("What was done while the server was away waits, and goes out when it is there again",
          "[server][sync]")
{
    Story story;
    story.server.stop();
    story.office.sync->syncNow();
    REQUIRE(story.office.comesTo(Phase::Unreachable));
    CHECK(story.office.state.nextTry.isValid());
    story.office.add(u"Ēva"_s, u"Kalniņa"_s);
    story.office.add(u"Anna"_s, u"Bērziņa"_s);
    const auto waiting = sync::Outbox(story.office.profile->database()).waiting().value();
    CHECK(waiting.acts == 2);
    CHECK(waiting.oldest.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    story.server.start();
    story.office.sync->syncNow();
    REQUIRE(story.office.comesTo(Phase::Resting));
    CHECK_FALSE(story.office.state.trouble);
    CHECK(sync::Outbox(story.office.profile->database()).waiting().value() == sync::Waiting());
    const auto meetings = sync::MeetingLog(story.office.profile->database()).newest().value();
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0].sent == 2);
    CHECK(meetings[1].trouble == u"sync.unreachable");
}

TEST_CASE("Whoever pauses is let alone until asked again", "[server][sync]")
{
    Story story;
    story.office.sync->setPaused(true);
    REQUIRE(story.office.comesTo(Phase::Paused));
    story.office.add(u"Ēva"_s, u"Kalniņa"_s);
    CHECK(sync::Outbox(story.office.profile->database()).waiting().value().acts == 1);
    CHECK(story.office.state.phase == Phase::Paused);
    story.office.sync->setPaused(false);
    REQUIRE(QTest::qWaitFor(
        [&] { return sync::Outbox(story.office.profile->database()).waiting().value().acts == 0; },
        10'000));
}
