// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/open_tasks.h"

#include "core/reports/project_progress.h"
#include "core/reports/recent_things.h"
#include "core/services/attendance_service.h"
#include "core/services/event_service.h"
#include "core/services/people_service.h"
#include "core/services/registration_service.h"
#include "core/services/task_service.h"
#include "core/services/undo_service.h"
#include "core/storage/backup.h"
#include "core/storage/profile.h"
#include "tests/reports/random_centre.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"
#include "tests/support/profile_fixture.h"

#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;
using reports::OpenTask;
using reports::OpenTasks;
using services::TaskService;
using Rule = OpenTask::Rule;

namespace {

struct Centre : test::ProfileFixture {
    test::Centre centre;

    Centre()
        : centre(test::fillCentre(*profile))
    {
    }

    std::optional<OpenTask> find(Rule rule)
    {
        const auto tasks = OpenTasks(*profile).read();
        REQUIRE(tasks);
        for (const auto& task : tasks.value()) {
            if (task.rule == rule)
                return task;
        }
        return {};
    }

    void markEverybody(int meeting)
    {
        services::AttendanceService marks(*profile);
        for (const auto person : std::as_const(centre.people))
            REQUIRE(marks.set({.session = centre.meetings[meeting], .person = person},
                              domain::AttendanceSource::Grid));
    }
};

}  // namespace

TEST_CASE("A meeting that is over and that nobody was marked at waits for its sheet",
          "[reports][tasks]")
{
    Centre home;
    CHECK_FALSE(home.find(Rule::SheetNotEntered));  // the fourth meeting begins in six minutes
    home.clock.advanceSeconds(3 * 3600);
    const auto task = home.find(Rule::SheetNotEntered);
    REQUIRE(task);
    CHECK(task->title == u"Sarunu aplis latviešu valodā"_s);
    CHECK(task->count == 12);
    home.markEverybody(3);
    CHECK_FALSE(home.find(Rule::SheetNotEntered));
}

TEST_CASE("A free place while somebody waits is a task, until the place is given",
          "[reports][tasks]")
{
    Centre home;
    CHECK_FALSE(home.find(Rule::PlaceForWaiting));
    services::EventService events(*home.profile);
    services::RegistrationService registrations(*home.profile);
    REQUIRE(
        events.change(home.centre.circle, [](domain::Event& event) { event.capacityAdults = 12; }));
    services::PeopleService people(*home.profile);
    domain::Person newcomer;
    newcomer.names.append({domain::NameForm::Document, u"Dace"_s, u"Ozola"_s, {}});
    const auto dace = people.add(newcomer);
    REQUIRE(dace);
    REQUIRE(registrations.add(home.centre.circle, dace.value().key));
    CHECK_FALSE(home.find(Rule::PlaceForWaiting));  // the room is full
    REQUIRE(
        events.change(home.centre.circle, [](domain::Event& event) { event.capacityAdults = 14; }));
    const auto task = home.find(Rule::PlaceForWaiting);
    REQUIRE(task);
    CHECK(task->count == 1);
    CHECK(task->title == u"Sarunu aplis latviešu valodā"_s);
}

TEST_CASE("Whoever comes without consent makes one task, until everybody was asked",
          "[reports][tasks]")
{
    Centre home;
    const auto task = home.find(Rule::ConsentMissing);
    REQUIRE(task);
    CHECK(task->count == 3);
    CHECK(task->names.size() == 3);
    // years later nobody of them is about any more
    home.clock.advanceSeconds(400LL * 24 * 3600);
    CHECK_FALSE(home.find(Rule::ConsentMissing));
}

TEST_CASE("A task is done until it says something else, and undo brings it back",
          "[reports][tasks]")
{
    Centre home;
    home.clock.advanceSeconds(3 * 3600);
    const auto task = home.find(Rule::SheetNotEntered);
    REQUIRE(task);
    const auto act = TaskService(*home.profile).putAside(task->key(), task->state(), u"Sheet"_s);
    REQUIRE(act);
    CHECK_FALSE(home.find(Rule::SheetNotEntered));
    REQUIRE(services::UndoService(*home.profile).undo(act.value()));
    CHECK(home.find(Rule::SheetNotEntered));

    const auto consent = home.find(Rule::ConsentMissing);
    REQUIRE(TaskService(*home.profile).putAside(consent->key(), consent->state(), u"Consent"_s));
    CHECK_FALSE(home.find(Rule::ConsentMissing));
    services::PeopleService people(*home.profile);
    domain::Person newcomer;
    newcomer.names.append({domain::NameForm::Document, u"Dace"_s, u"Ozola"_s, {}});
    const auto dace = people.add(newcomer);
    REQUIRE(dace);
    REQUIRE(services::RegistrationService(*home.profile).add(home.centre.circle, dace.value().key));
    CHECK(home.find(Rule::ConsentMissing));  // it says something else now
}

TEST_CASE("A task that was put off comes back on its day", "[reports][tasks]")
{
    Centre home;
    const auto task = home.find(Rule::ConsentMissing);
    REQUIRE(task);
    const auto tomorrow = home.clock.today().addDays(1);
    REQUIRE(TaskService(*home.profile).putOff(task->key(), u"Consent"_s, tomorrow));
    CHECK_FALSE(home.find(Rule::ConsentMissing));
    home.clock.advanceSeconds(24 * 3600);
    CHECK(home.find(Rule::ConsentMissing));
}

TEST_CASE("What somebody noted waits until it is done", "[reports][tasks]")
{
    Centre home;
    TaskService tasks(*home.profile);
    CHECK(tasks.add(u"  "_s).error().code == Error::Code::InvalidInput);
    REQUIRE(tasks.add(u"Nopirkt tēju"_s));
    auto noted = home.find(Rule::Noted);
    REQUIRE(noted);
    CHECK(noted->title == u"Nopirkt tēju"_s);
    REQUIRE(tasks.postpone(noted->about, home.clock.today().addDays(2)));
    CHECK_FALSE(home.find(Rule::Noted));
    home.clock.advanceSeconds(2 * 24 * 3600);
    noted = home.find(Rule::Noted);
    REQUIRE(noted);
    REQUIRE(tasks.markDone(noted->about));
    CHECK_FALSE(home.find(Rule::Noted));
}

TEST_CASE("A running project counts each person once and events that are over", "[reports][tasks]")
{
    Centre home;
    const auto running = reports::readProgress(*home.profile);
    REQUIRE(running);
    REQUIRE(running.value().size() == 1);
    const auto& progress = running.value().first();
    CHECK(progress.title == u"«Kopā 2026»"_s);
    CHECK(progress.people <= 12);
    CHECK(progress.participations > progress.people);
    CHECK(progress.events == 1);
    CHECK(progress.eventsHeld == 0);
    home.clock.advanceSeconds(400LL * 24 * 3600);
    CHECK(reports::readProgress(*home.profile).value().isEmpty());
}

TEST_CASE("The progress of a project says the numbers of its report", "[reports][tasks]")
{
    for (quint64 seed = 200; seed < 206; ++seed) {
        CAPTURE(seed);
        test::RandomCentre centre(seed);
        const auto running = reports::readProgress(*centre.profile);
        REQUIRE(running);
        for (const auto& progress : running.value()) {
            const auto marks = test::rawMarks(centre.database(), progress.project);
            QSet<qint64> people;
            int participations = 0;
            for (const auto& mark : marks) {
                if (!test::rawTookPart(mark.state))
                    continue;
                people.insert(mark.person);
                ++participations;
            }
            CHECK(progress.people == people.size());
            CHECK(progress.participations == participations);
        }
    }
}

TEST_CASE("What was worked on last stands first, each thing once", "[reports][tasks]")
{
    Centre home;
    REQUIRE(services::PeopleService(*home.profile)
                .saveNote(home.centre.people[u"Saar"_s], u"Zvanīt"_s));
    const auto things = reports::recentThings(home.database(), 4);
    REQUIRE(things);
    REQUIRE_FALSE(things.value().isEmpty());
    CHECK(things.value().first().name == u"Saar Katrin"_s);
    CHECK(things.value().size() <= 4);
    QSet<QString> names;
    for (const auto& thing : things.value())
        names.insert(thing.name);
    CHECK(names.size() == things.value().size());
}

TEST_CASE("After some days without a copy of the profile, a task says so", "[reports][tasks]")
{
    QTemporaryDir folder;
    FixedClock clock(test::eveningInMarch());
    const auto profile = storage::Profile::create(
        folder.filePath(u"Kopā.kaasa"_s),
        {u"Centrs «Kopā»"_s, u"LV"_s, Language::Latvian, u"Ieva"_s}, clock);
    REQUIRE(profile);
    const auto waits = [&] {
        const auto tasks = OpenTasks(*profile.value()).read();
        REQUIRE(tasks);
        return !tasks.value().isEmpty();
    };
    CHECK_FALSE(waits());  // it was made just now
    clock.advanceSeconds(4 * 24 * 3600);
    CHECK(waits());
    REQUIRE(storage::makeBackup(profile.value()->database(), clock));
    CHECK_FALSE(waits());
}
