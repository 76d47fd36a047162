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
#include "ui/start/desktop.h"
#include "ui/start/organisation_step.h"
#include "ui/start/session.h"
#include "ui/start/start_window.h"
#include "ui/sync/connect_card.h"

#include <QApplication>
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
    QString notice;

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
        QObject::connect(newcomer.get(), &StartWindow::openRequested, newcomer.get(),
                         [this](const QString& there, const QString&, const QString& told) {
                             opened = there;
                             notice = told;
                         });
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

    /// The newcomer's wizard, with the code typed, as far as the words that both see.
    QLabel* typeIn(const QString& code)
    {
        auto& wizard = *newcomer;
        next()->click();
        in<QRadioButton>(wizard, u"start.join"_s)->click();
        in<QLineEdit>(wizard, u"start.code"_s)->setText(code.toLower().remove(u'-'));
        in<QLineEdit>(wizard, u"start.server"_s)->setText(server.address().url.toString());
        in<OrganisationStep>(wizard, u"start.organisationStep"_s)
            ->useCertificate(writeCertificate());
        next()->click();
        in<QLineEdit>(wizard, u"start.member"_s)->setText(u"Anna B."_s);
        next()->click();
        auto* words = in<QLabel>(wizard, u"start.fingerprint"_s);
        REQUIRE(QTest::qWaitFor([words] { return words->isVisible(); }, 20'000));
        return words;
    }

    /// Until all that the office has is there too.
    void join()
    {
        next()->click();
        REQUIRE(QTest::qWaitFor([this] { return !opened.isEmpty(); }, 30'000));
    }

    /// A button beside the newcomer's computer on the office's page.
    QPushButton* actOnNewcomer(const QString& act)
    {
        auto& window = office->window();
        const auto name = u"sync.computer.2."_s + act;
        REQUIRE(QTest::qWaitFor([&] { return window.findChild<QPushButton*>(name) != nullptr; },
                                20'000));
        return in<QPushButton>(window, name);
    }
};

}  // namespace

TEST_CASE("A computer joins by the code that is typed, and shows the same words and people",
          "[ui][start][sync]")
{
    JoinStory story;
    story.share();
    const auto* words = story.typeIn(story.invite());
    CHECK(words->text().count(u'-') == 3);
    CHECK(JoinStory::in<QLabel>(story.office->window(), u"sync.inviteWords"_s)
              ->text()
              .contains(words->text()));
    CHECK(story.next()->text() == u"Join"_s);
    story.join();
    CHECK(story.opened.endsWith(u"Centrs «Kopā».kaasa"_s));
    auto joined = storage::Profile::open(story.opened, story.clock);
    REQUIRE(joined);
    CHECK(joined.value()->organisationName() == u"Centrs «Kopā»"_s);
    const auto people = joined.value()->database().value(u"SELECT count(*) FROM person");
    CHECK(people.value().toInt() == 1);
    CHECK(story.actOnNewcomer(u"remove"_s)->isVisible());
}

TEST_CASE("A computer that is taken out closes its window, says why, and keeps nothing",
          "[ui][start][sync]")
{
    JoinStory story;
    story.share();
    story.typeIn(story.invite());
    story.join();
    story.newcomer.reset();
    Desktop newcomer(story.clock, story.preferences, story.language,
                     story.folder.filePath(u"newcomer"_s));
    REQUIRE(newcomer.start(story.opened, u"people"_s));
    REQUIRE(newcomer.session());

    story.actOnNewcomer(u"remove"_s)->click();
    auto* asked = JoinStory::in<InlineBar>(story.office->window(), u"sync.remove"_s);
    REQUIRE(asked->isVisible());
    JoinStory::in<QPushButton>(*asked, u"bar.act"_s)->click();
    REQUIRE(QTest::qWaitFor([&] { return !newcomer.session(); }, 30'000));
    CHECK(QTest::qWaitFor([&] { return !QFile::exists(story.opened); }, 20'000));
    const auto windows = QApplication::topLevelWidgets();
    const bool isTold = std::any_of(windows.begin(), windows.end(), [](QWidget* window) {
        const auto bars = window->findChildren<InlineBar*>();
        return qobject_cast<StartWindow*>(window)
            && std::any_of(bars.begin(), bars.end(), [](InlineBar* bar) {
                   return bar->isVisible() && bar->sentence().contains(u"out of it"_s);
               });
    });
    CHECK(isTold);
}

TEST_CASE("27: A damaged profile is fetched from the server again in one act", "[ui][start][sync]")
{
    JoinStory story;
    story.share();
    story.typeIn(story.invite());
    story.join();
    const auto damaged = story.opened;
    {
        const auto profile = storage::Profile::open(damaged, story.clock);
        REQUIRE(services::PeopleService(*profile.value()).add(test::person(u"Õie"_s, u"Tamm"_s)));
        REQUIRE(profile.value()->database().execute(u"PRAGMA wal_checkpoint(TRUNCATE)"));
        const auto page = profile.value()->database().value(
            u"SELECT rootpage FROM sqlite_schema WHERE name = 'person_index'");
        QFile file(damaged);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page.value().toLongLong() - 1) * 4096));
        file.write(QByteArray(4096, 'x'));
    }
    story.opened.clear();
    story.newcomer->tell(damaged, {Error::Code::Damaged, {}, {damaged}});
    auto* rebuild = JoinStory::in<QPushButton>(*story.newcomer, u"start.rebuild"_s);
    REQUIRE(rebuild->isVisible());
    rebuild->click();
    CHECK(JoinStory::in<InlineBar>(*story.newcomer, u"start.fetching"_s)->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !story.opened.isEmpty(); }, 30'000));
    CHECK(story.opened != damaged);
    CHECK(story.notice.startsWith(u"Everything is here again"_s));
    const auto fresh = storage::Profile::open(story.opened, story.clock);
    REQUIRE(fresh);
    CHECK(fresh.value()->database().value(u"SELECT count(*) FROM person").value().toInt() == 2);
    // whoever was never in a space has nothing to fetch
    story.newcomer->tell(story.folder.filePath(u"alone.kaasa"_s), {Error::Code::Damaged, {}, {}});
    CHECK_FALSE(rebuild->isVisible());
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
