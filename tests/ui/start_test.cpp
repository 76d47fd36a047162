// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_window.h"

#include "core/services/office_service.h"
#include "core/services/office_setup.h"
#include "core/storage/backup.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/person_list_repository.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/memory_preferences.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/start/desktop.h"
#include "ui/start/session.h"
#include "ui/start/single_instance.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

namespace {

/// The first window on a computer that has never seen Kaasa.
struct FirstRun {
    FixedClock clock{test::eveningInMarch()};
    QTemporaryDir folder;
    Theme theme;
    LanguageSwitch language;
    MemoryPreferences preferences;
    std::unique_ptr<StartWindow> window;
    QString path;
    QString address;
    QString notice;

    FirstRun()
    {
        language.use(Language::English);
        window = std::make_unique<StartWindow>(language, clock, preferences,
                                               folder.filePath(u"Kaasa"_s));
        QObject::connect(window.get(), &StartWindow::openRequested, window.get(),
                         [this](const QString& opened, const QString& page, const QString& told) {
                             path = opened;
                             address = page;
                             notice = told;
                         });
        window->showWizard();
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    template <typename T>
    T* part(const char* name)
    {
        auto* found = window->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    static QWidget* focus() { return QApplication::focusWidget(); }
    static void type(const QString& text)
    {
        for (const auto letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(focus(), &press);
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
    }
    static void next() { press(Qt::Key_Return, Qt::ControlModifier); }
};

void damage(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no file");
    // the header stays, the tables go
    file.seek(4096);
    file.write(QByteArray(int(file.size()) - 4096, 'x'));
}

}  // namespace

TEST_CASE("The first run is done with the keyboard alone and leaves a profile ready for work",
          "[ui][start]")
{
    FirstRun f;
    CHECK(FirstRun::focus()->objectName() == u"start.language.en"_s);
    FirstRun::next();
    CHECK(FirstRun::focus()->objectName() == u"start.organisation"_s);
    FirstRun::type(u"Centrs «Kopā»"_s);
    FirstRun::press(Qt::Key_Tab);
    FirstRun::type(u"40008000000"_s);
    FirstRun::next();
    FirstRun::type(u"Ieva Ozola"_s);
    FirstRun::next();
    FirstRun::type(u"2580"_s);
    FirstRun::press(Qt::Key_Tab);
    FirstRun::type(u"2580"_s);
    FirstRun::next();
    CHECK(FirstRun::focus()->objectName() == u"start.look"_s);
    FirstRun::press(Qt::Key_Space);
    CAPTURE(f.part<InlineBar>("start.fault")->sentence());
    REQUIRE_FALSE(f.path.isEmpty());
    CHECK(f.address == u"home"_s);
    const auto profile = storage::Profile::open(f.path, f.clock);
    REQUIRE(profile);
    const auto own = storage::OrganisationRepository(profile.value()->database()).own().value();
    CHECK(own.name == u"Centrs «Kopā»"_s);
    CHECK(own.registrationNumber == u"40008000000"_s);
    CHECK(services::OfficeService(*profile.value()).memberName().value() == u"Ieva Ozola"_s);
    CHECK_FALSE(profile.value()->secret(u"desk.pin").value().isEmpty());
}

TEST_CASE("A step that lacks something says so beside the field and keeps what was typed",
          "[ui][start]")
{
    FirstRun f;
    FirstRun::next();
    FirstRun::next();  // no name yet
    auto* name = f.part<QLineEdit>("start.organisation");
    CHECK(FirstRun::focus() == name);
    CHECK_FALSE(qobject_cast<FormRow*>(name->parentWidget())->error().isEmpty());
    FirstRun::type(u"Kopā"_s);
    FirstRun::next();
    FirstRun::next();
    FirstRun::type(u"2580"_s);
    FirstRun::press(Qt::Key_Tab);
    FirstRun::type(u"2581"_s);
    FirstRun::next();
    CHECK(FirstRun::focus()->objectName() == u"start.pinAgain"_s);
    FirstRun::press(Qt::Key_Left, Qt::AltModifier);
    FirstRun::press(Qt::Key_Left, Qt::AltModifier);
    CHECK(name->text() == u"Kopā"_s);
    CHECK(f.path.isEmpty());
}

TEST_CASE("A language in the wizard acts at once and loses nothing", "[ui][start]")
{
    FirstRun f;
    FirstRun::next();
    FirstRun::type(u"Kopā"_s);
    auto* next = f.part<QPushButton>("start.next");
    const auto english = next->text();
    FirstRun::press(Qt::Key_Left, Qt::AltModifier);
    FirstRun::press(Qt::Key_Up);  // from English to Russian
    CHECK(f.language.language() == Language::Russian);
    CHECK(QTest::qWaitFor([&] { return next->text() != english; }));
    CHECK(f.part<QLineEdit>("start.organisation")->text() == u"Kopā"_s);
    f.language.use(Language::English);
}

TEST_CASE("A damaged profile gives its newest backup in one act", "[ui][start]")
{
    FirstRun f;
    const auto path = f.folder.filePath(u"Kopā.kaasa"_s);
    REQUIRE(services::createOffice(path, {.organisation = u"Kopā"_s}, f.clock));
    {
        const auto profile = storage::Profile::open(path, f.clock);
        REQUIRE(storage::makeBackup(profile.value()->database(), f.clock));
    }
    damage(path);
    const auto refused = Workspace::open(path, f.clock);
    REQUIRE_FALSE(refused);
    f.window->tell(path, refused.error());
    auto* act = f.window->currentWidget()->findChild<InlineBar*>()->findChild<QPushButton*>();
    REQUIRE(act);
    REQUIRE(act->isVisible());
    act->setFocus();
    FirstRun::press(Qt::Key_Space);
    REQUIRE_FALSE(f.path.isEmpty());
    CHECK(f.path != path);
    CHECK(f.notice.startsWith(u"This is the backup from 5 Mar 2026 17:24."_s));
    CHECK(f.notice.endsWith(QDir::toNativeSeparators(path)));
    const auto profile = storage::Profile::open(f.path, f.clock);
    REQUIRE(profile);
    CHECK(storage::OrganisationRepository(profile.value()->database()).own().value().name
          == u"Kopā"_s);
}

TEST_CASE("Damage that is found while the window is open can be mended at once", "[ui][start]")
{
    FirstRun f;
    f.window.reset();
    const auto path = f.folder.filePath(u"Kopā.kaasa"_s);
    REQUIRE(services::createOffice(path, {.organisation = u"Kopā"_s}, f.clock));
    {
        const auto profile = storage::Profile::open(path, f.clock);
        auto& database = profile.value()->database();
        REQUIRE(storage::makeBackup(database, f.clock));
        REQUIRE(database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"));
        const auto page
            = database.value(u"SELECT rootpage FROM sqlite_schema WHERE name = 'sheet_row'");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek((page.value().toLongLong() - 1) * 4096));
        file.write(QByteArray(4096, 'x'));
    }
    Desktop desktop(f.clock, f.preferences, f.language, f.folder.path());
    REQUIRE(desktop.start(path, u"home"_s));
    auto* notice = desktop.session()->window().findChild<InlineBar*>(u"frame.notice"_s);
    REQUIRE(notice);
    REQUIRE(QTest::qWaitFor([notice] { return notice->isVisible(); }));
    CHECK(notice->sentence().contains(u"Kopā.kaasa"_s));
    notice->findChild<QPushButton*>(u"bar.act"_s)->click();
    REQUIRE(QTest::qWaitFor([&desktop] { return !desktop.session(); }));
    const auto windows = QApplication::topLevelWidgets();
    const auto start = std::find_if(windows.begin(), windows.end(), [](QWidget* window) {
        return window->isVisible() && qobject_cast<StartWindow*>(window);
    });
    REQUIRE(start != windows.end());
    const auto acts = (*start)->findChildren<QPushButton*>(u"bar.act"_s);
    CHECK(std::any_of(acts.begin(), acts.end(), [](QPushButton* act) {
        return act->isVisible() && act->text().startsWith(u"Open the newest backup from"_s);
    }));
}

TEST_CASE("A second window on the same profile brings the first to the front", "[ui][start]")
{
    FirstRun f;
    const auto path = f.folder.filePath(u"Kopā.kaasa"_s);
    REQUIRE(services::createOffice(path, {.organisation = u"Kopā"_s}, f.clock));
    SingleInstance first;
    REQUIRE(first.claim(path));
    QSignalSpy asked(&first, &SingleInstance::frontRequested);
    SingleInstance second;
    CHECK_FALSE(second.claim(path));
    CHECK(QTest::qWaitFor([&asked] { return asked.count() == 1; }));
    SingleInstance other;
    CHECK(other.claim(f.folder.filePath(u"Cita.kaasa"_s)));
}

TEST_CASE("Ctrl+Z takes the last change back, Ctrl+Y makes it again", "[ui][start]")
{
    FirstRun f;
    const auto path = f.folder.filePath(u"Kopā.kaasa"_s);
    REQUIRE(services::createOffice(path, {.organisation = u"Kopā"_s}, f.clock));
    f.window->hide();
    JobRunner jobs;
    auto workspace = Workspace::open(path, f.clock);
    REQUIRE(workspace);
    Session session(std::move(workspace).value(), f.clock, f.preferences, f.language, jobs);
    auto& window = session.window();
    window.openFirst();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    bool written = false;
    session.workspace().write<qint64>(
        Workspace::Priority::Interface, &session,
        [](storage::Profile& profile) {
            return services::OfficeService(profile).changeOwn(
                [](auto& own) { own.name = u"Kopā Bauskā"_s; });
        },
        [&written](const Result<qint64>& changed) { written = bool(changed); });
    REQUIRE(QTest::qWaitFor([&written] { return written; }));
    const auto name = [&session] {
        return storage::OrganisationRepository(session.workspace().reading().database())
            .own()
            .value()
            .name;
    };
    REQUIRE(name() == u"Kopā Bauskā"_s);
    CHECK(QTest::qWaitFor([&] { return window.windowTitle().contains(u"Kopā Bauskā"_s); }));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return name() == u"Kopā"_s; }));
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return name() == u"Kopā Bauskā"_s; }));
}

TEST_CASE("Whoever only wants to try gets a programme of invented people", "[ui][start]")
{
    FirstRun first;
    QTest::keyClick(first.window.get(), Qt::Key_Return, Qt::ControlModifier);
    first.part<QRadioButton>("start.sample")->setChecked(true);
    QTest::keyClick(first.window.get(), Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(first.part<QPushButton>("start.next")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !first.path.isEmpty(); }, 20'000));
    CHECK(first.address == u"home"_s);
    const auto profile = storage::Profile::open(first.path, first.clock);
    REQUIRE(profile);
    CHECK(storage::PersonListRepository(profile.value()->database()).count().value() > 342);
}
