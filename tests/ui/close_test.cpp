// SPDX-License-Identifier: GPL-3.0-or-later
// The window is closed while something is not on the disk.
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/close_guard.h"
#include "ui/frame/page.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/start/desktop.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <semaphore>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

struct CloseStory {
    test::ScreenStage stage;
    ui::CloseGuard guard{stage.workspace(), stage.jobs(), stage.window()};

    CloseStory()
    {
        stage.speak(Language::English);
        REQUIRE(stage.window().open(u"people"_s));
        test::ScreenStage::settle();
    }

    domain::Person person(const QString& family)
    {
        return storage::PersonRepository(stage.workspace().reading().database())
            .findByKey(stage.centre().people[family])
            .value();
    }

    void show(const QString& family)
    {
        auto* list = stage.window().currentPage()->findChild<ui::InstantList*>(u"people.list"_s);
        REQUIRE(list);
        list->choose(stage.centre().people[family]);
        test::ScreenStage::settle();
        QTest::keyClick(&stage.window(), Qt::Key_E, Qt::ControlModifier);
        test::ScreenStage::settle();
    }

    void type(const QString& name, const QString& text)
    {
        auto* field = stage.window().currentPage()->findChild<QLineEdit*>(name);
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    /// Keeps the writing thread until it is let go.
    std::shared_ptr<std::binary_semaphore> holdWriting()
    {
        auto gate = std::make_shared<std::binary_semaphore>(0);
        stage.workspace().write<void>(
            ui::Workspace::Priority::Desk, &stage.window(),
            [gate](storage::Profile&) -> Result<void> {
                gate->acquire();
                return {};
            },
            [](const Result<void>&) {});
        return gate;
    }

    QMessageBox* question()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSettled(); }));
        return stage.window().findChild<QMessageBox*>(u"close.question"_s);
    }
};

}  // namespace

TEST_CASE("Whoever closes the window with the caret still in a field loses nothing", "[ui][close]")
{
    CloseStory story;
    story.show(u"Ivanova"_s);
    story.type(u"person.municipality"_s, u"Bauska"_s);
    CHECK_FALSE(story.stage.window().close());
    CHECK(story.stage.window().isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !story.stage.window().isVisible(); }));
    CHECK(story.person(u"Ivanova"_s).municipality == u"Bauska"_s);
}

#ifdef Q_OS_UNIX
TEST_CASE("When the computer is shut down the field that is being typed into is saved",
          "[ui][close]")
{
    CloseStory story;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    FixedClock clock(test::eveningInMarch());
    qint64 person = 0;
    {
        const auto profile = storage::Profile::create(
            path, {u"Kopā"_s, u"LV"_s, Language::Latvian, u"Ieva"_s}, clock);
        REQUIRE(profile);
        domain::Person draft;
        draft.names.append({domain::NameForm::Document, u"Anna"_s, u"Kalna"_s, {}});
        person = services::PeopleService(*profile.value()).add(draft).value().key;
    }
    {
        ui::Desktop desktop(clock, story.stage.preferences(), story.stage.language(),
                            folder.path());
        REQUIRE(desktop.start(path, u"people"_s));
        auto& window = desktop.session()->window();
        auto* list = window.currentPage()->findChild<ui::InstantList*>(u"people.list"_s);
        REQUIRE(list);
        list->choose(person);
        test::ScreenStage::settle();
        auto* field = window.currentPage()->findChild<QLineEdit*>(u"person.municipality"_s);
        REQUIRE(field);
        window.activateWindow();
        QTest::keyClick(&window, Qt::Key_E, Qt::ControlModifier);
        test::ScreenStage::settle();
        field->setFocus();
        QTest::keyClicks(field, u"Bauska"_s);
        std::raise(SIGTERM);
        test::ScreenStage::settle();
    }
    const auto profile = storage::Profile::openForReading(path, clock);
    REQUIRE(profile);
    CHECK(storage::PersonRepository(profile.value()->database())
              .findByKey(person)
              .value()
              .municipality
          == u"Bauska"_s);
}
#endif

TEST_CASE("A window in which nothing was left undone closes at once", "[ui][close]")
{
    CloseStory story;
    story.show(u"Ivanova"_s);
    CHECK(story.stage.window().close());
}

TEST_CASE("What was not understood is named before the window closes", "[ui][close]")
{
    CloseStory story;
    story.show(u"Ivanova"_s);
    story.type(u"person.birth"_s, u"31.02.1990"_s);
    CHECK_FALSE(story.stage.window().close());
    auto* question = story.question();
    REQUIRE(question);
    CHECK(question->informativeText().startsWith(u"“Birth date or year” is not saved: "_s));
    SECTION("It stays open")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        test::ScreenStage::settle();
        CHECK(story.stage.window().isVisible());
        story.stage.window().activateWindow();
        story.type(u"person.birth"_s, u"17.4.90"_s);
        story.stage.window().close();
        REQUIRE(QTest::qWaitFor([&] { return !story.stage.window().isVisible(); }));
        CHECK(story.person(u"Ivanova"_s).birthDate == QDate(1990, 4, 17));
    }
    SECTION("It closes all the same")
    {
        QTest::mouseClick(question->findChild<QPushButton*>(u"close.yes"_s), Qt::LeftButton);
        CHECK_FALSE(story.stage.window().isVisible());
        CHECK_FALSE(story.person(u"Ivanova"_s).birthDate.isValid());
    }
}

TEST_CASE("A change the profile refuses after somebody else was chosen is told with its words",
          "[ui][people]")
{
    CloseStory story;
    story.show(u"Ivanova"_s);
    const auto gate = story.holdWriting();
    story.type(u"person.municipality"_s, QString(300, u'a'));
    story.show(u"Saar"_s);
    gate->release();
    REQUIRE(QTest::qWaitFor([&] { return story.stage.workspace().isSettled(); }));
    test::ScreenStage::settle();
    CHECK(story.person(u"Ivanova"_s).municipality == u"Rīga"_s);
    const auto bars = story.stage.window().currentPage()->findChildren<ui::InlineBar*>();
    const auto told = std::find_if(bars.begin(), bars.end(), [](const auto* bar) {
        return bar->isVisible() && bar->sentence().startsWith(u"Not saved: "_s);
    });
    REQUIRE(told != bars.end());
    CHECK((*told)->sentence().contains(u"“Municipality”: “aaa"_s));
}

TEST_CASE("A list that is being imported is not stopped by closing without a question",
          "[ui][close]")
{
    CloseStory story;
    auto* job = story.stage.jobs().run(
        u"Importing the list"_s, &story.stage.window(),
        [](ui::Progress& progress) {
            while (!progress.isCancelled())
                QThread::yieldCurrentThread();
            return 1;
        },
        [](int) {});
    job->setChangesData(true);
    CHECK_FALSE(story.stage.window().close());
    auto* question = story.question();
    REQUIRE(question);
    CHECK(question->informativeText().startsWith(u"“Importing the list” has not ended."_s));
    CHECK_FALSE(job->isCancelled());
    QTest::mouseClick(question->findChild<QPushButton*>(u"close.yes"_s), Qt::LeftButton);
    CHECK_FALSE(story.stage.window().isVisible());
    REQUIRE(QTest::qWaitFor([&] { return story.stage.jobs().jobs().isEmpty(); }));
}
