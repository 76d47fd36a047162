// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers, a real server, and nothing but what people see and press.
#include "core/services/people_service.h"
#include "tests/server/running_server.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/memory_preferences.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/organisation_step.h"
#include "ui/start/session.h"
#include "ui/start/start_window.h"
#include "ui/sync/connect_card.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

namespace {

/// The office has Kaasa open and syncs; beside it stands a computer that has never seen Kaasa.
struct JoinStory {
    SystemClock clock;
    QTemporaryDir folder;
    test::RunningServer server;
    Theme theme;
    LanguageSwitch language;
    MemoryPreferences preferences;
    JobRunner jobs;
    std::unique_ptr<Session> office;
    std::unique_ptr<StartWindow> newcomer;
    QString opened;

    JoinStory()
    {
        language.use(Language::English);
        const auto path = folder.filePath(u"office/Kopā.kaasa"_s);
        REQUIRE(QDir().mkpath(folder.filePath(u"office"_s)));
        {
            auto profile = storage::Profile::create(
                path, {u"Centrs «Kopā»"_s, u"LV"_s, Language::Latvian, u"Ieva K."_s}, clock);
            REQUIRE(profile);
            REQUIRE(services::PeopleService(*profile.value())
                        .add(test::person(u"Юлия"_s, u"Иванова"_s)));
        }
        auto workspace = Workspace::open(path, clock, {folder.filePath(u"emergency"_s)});
        REQUIRE(workspace);
        office = std::make_unique<Session>(std::move(workspace).value(), clock, preferences,
                                           language, jobs);
        office->window().show();
        REQUIRE(office->window().open(u"sync"_s));
        newcomer = std::make_unique<StartWindow>(language, clock, preferences,
                                                 folder.filePath(u"newcomer"_s));
        QObject::connect(
            newcomer.get(), &StartWindow::openRequested, newcomer.get(),
            [this](const QString& there, const QString&, const QString&) { opened = there; });
        newcomer->showWizard();
        newcomer->show();
    }

    template <typename T>
    static T* in(QWidget& window, const QString& name)
    {
        auto* found = window.findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }

    QString writeCertificate() const
    {
        QFile file(folder.filePath(u"certificate.pem"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(server.certificate());
        return file.fileName();
    }

    /// The office begins to share.
    void share()
    {
        auto& window = office->window();
        in<QLineEdit>(window, u"sync.server"_s)->setText(server.address().url.toString());
        in<ConnectCard>(window, u"sync.connect"_s)->useCertificate(writeCertificate());
        in<QPushButton>(window, u"sync.begin"_s)->click();
        auto* foot = in<QPushButton>(window, u"frame.sync"_s);
        REQUIRE(QTest::qWaitFor([foot] { return foot->text() == u"Up to date"_s; }, 20'000));
    }

    QString invite()
    {
        auto& window = office->window();
        in<QPushButton>(window, u"sync.invite"_s)->click();
        auto* code = in<QLabel>(window, u"sync.inviteCode"_s);
        REQUIRE(QTest::qWaitFor([code] { return code->isVisible(); }, 20'000));
        return code->text();
    }

    QPushButton* next() { return in<QPushButton>(*newcomer, u"start.next"_s); }
};

}  // namespace

TEST_CASE("A computer joins by the code that is typed, and shows the same words and people",
          "[ui][start][sync]")
{
    JoinStory story;
    story.share();
    const auto code = story.invite();
    auto& wizard = *story.newcomer;
    story.next()->click();
    JoinStory::in<QRadioButton>(wizard, u"start.join"_s)->click();
    JoinStory::in<QLineEdit>(wizard, u"start.code"_s)->setText(code.toLower().remove(u'-'));
    JoinStory::in<QLineEdit>(wizard, u"start.server"_s)
        ->setText(story.server.address().url.toString());
    JoinStory::in<OrganisationStep>(wizard, u"start.organisationStep"_s)
        ->useCertificate(story.writeCertificate());
    story.next()->click();
    JoinStory::in<QLineEdit>(wizard, u"start.member"_s)->setText(u"Anna B."_s);
    story.next()->click();
    auto* words = JoinStory::in<QLabel>(wizard, u"start.fingerprint"_s);
    REQUIRE(QTest::qWaitFor([words] { return words->isVisible(); }, 20'000));
    CHECK(words->text().count(u'-') == 3);
    CHECK(JoinStory::in<QLabel>(story.office->window(), u"sync.inviteWords"_s)
              ->text()
              .contains(words->text()));
    CHECK(story.next()->text() == u"Join"_s);
    story.next()->click();
    REQUIRE(QTest::qWaitFor([&] { return !story.opened.isEmpty(); }, 30'000));
    CHECK(story.opened.endsWith(u"Centrs «Kopā».kaasa"_s));
    auto joined = storage::Profile::open(story.opened, story.clock);
    REQUIRE(joined);
    CHECK(joined.value()->organisationName() == u"Centrs «Kopā»"_s);
    const auto people = joined.value()->database().value(u"SELECT count(*) FROM person");
    CHECK(people.value().toInt() == 1);
    CHECK(QTest::qWaitFor(
        [&] { return story.office->window().findChild<QWidget*>(u"sync.computer.2"_s) != nullptr; },
        20'000));
}

TEST_CASE("A wrong code, a wrong address and a server that is away are told, and leave no file",
          "[ui][start][sync]")
{
    JoinStory story;
    auto& wizard = *story.newcomer;
    story.next()->click();
    JoinStory::in<QRadioButton>(wizard, u"start.join"_s)->click();
    auto* code = JoinStory::in<QLineEdit>(wizard, u"start.code"_s);
    auto* server = JoinStory::in<QLineEdit>(wizard, u"start.server"_s);
    code->setText(u"7KQ2M"_s);
    story.next()->click();
    CHECK(code->isVisible());  // it goes no further
    code->setText(protocol::InviteCode::draw().text());
    server->setText(u"http://unsafe.example"_s);
    story.next()->click();
    CHECK(code->isVisible());
    // a scanner types the address behind the code
    code->setText(protocol::InviteCode::draw().text() + u" https://127.0.0.1:9"_s);
    story.next()->click();
    CHECK_FALSE(code->isVisible());
    story.next()->click();
    auto* fault = JoinStory::in<InlineBar>(wizard, u"start.joinFault"_s);
    REQUIRE(QTest::qWaitFor([fault] { return fault->isVisible(); }, 20'000));
    CHECK(fault->sentence().startsWith(u"The server cannot be reached."_s));
    CHECK(story.next()->text() == u"Try again"_s);
    story.newcomer.reset();
    CHECK(QDir(story.folder.filePath(u"newcomer"_s)).entryList(QDir::Files).isEmpty());
}
