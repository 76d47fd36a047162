// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/frame/job_runner.h"
#include "ui/frame/latin_shortcuts.h"
#include "ui/frame/main_window.h"
#include "ui/frame/memory_preferences.h"
#include "ui/frame/page.h"
#include "ui/frame/status_line.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QVBoxLayout>

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page as small as can be: one search field whose text is its state.
class NotePage : public Page {
public:
    explicit NotePage(QString name, QWidget* parent)
        : Page(parent)
        , m_name(std::move(name))
        , m_search(new QLineEdit(this))
    {
        m_search->setObjectName(u"search"_s);
        (new QVBoxLayout(this))->addWidget(m_search);
        handle(u"item.new"_s, [this] { ++news; });
        handle(u"page.find"_s, [this] { m_search->setFocus(); });
    }

    QString title() const override { return m_name + m_argument; }
    QString newText() const override { return u"New note"_s; }
    void retranslate() override { }
    void arrive(const QString& argument) override { m_argument = argument; }
    QVariantMap saveState() const override { return {{u"search"_s, m_search->text()}}; }
    void restoreState(const QVariantMap& state) override
    {
        m_search->setText(state.value(u"search"_s).toString());
    }

    int news = 0;

private:
    QString m_name;
    QString m_argument;
    QLineEdit* m_search;
};

/// As a keyboard with the Russian layout sends it.
void pressCyrillic(QWidget* widget, char16_t letter)
{
    QKeyEvent press(QEvent::KeyPress, letter, Qt::ControlModifier);
    QApplication::sendEvent(widget, &press);
}

struct Fixture {
    Theme theme;
    JobRunner jobs;
    MemoryPreferences preferences;
    PageRegistry pages;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        const auto add
            = [this](const QString& id, Section section, const char* title, bool inSideBar = true) {
                  pages.add({.id = id,
                             .section = section,
                             .icon = u"note"_s,
                             .title = title,
                             .make = [id](QWidget* parent) { return new NotePage(id, parent); },
                             .inSideBar = inSideBar});
              };
        add(u"home"_s, Section::Home, "Home");
        add(u"people"_s, Section::People, "Participants");
        add(u"groups"_s, Section::People, "Groups");
        add(u"event"_s, Section::Events, "Event", false);
        add(u"events"_s, Section::Events, "Events");
        window = std::make_unique<MainWindow>(pages, jobs, preferences);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
    }

    NotePage* page() const { return static_cast<NotePage*>(window->currentPage()); }
};

}  // namespace

TEST_CASE("Back returns to the list with its search as it was", "[ui][frame]")
{
    Fixture f;
    REQUIRE(f.window->open(u"people"_s));
    auto* search = f.page()->findChild<QLineEdit*>(u"search"_s);
    search->setText(u"Jūlija"_s);
    REQUIRE(f.window->open(u"event/42"_s));
    CHECK(f.page()->title() == u"event42"_s);
    search->setText(u"something else"_s);
    f.window->goBack();
    CHECK(f.window->currentAddress() == u"people"_s);
    CHECK(search->text() == u"Jūlija"_s);
    f.window->goForward();
    CHECK(f.page()->title() == u"event42"_s);
}

TEST_CASE("An address that does not exist changes nothing", "[ui][frame]")
{
    Fixture f;
    REQUIRE(f.window->open(u"home"_s));
    CHECK_FALSE(f.window->open(u"nowhere/else"_s));
    CHECK(f.window->currentAddress() == u"home"_s);
}

TEST_CASE("Ctrl+N makes a new thing of the page that is open", "[ui][frame]")
{
    Fixture f;
    f.window->open(u"people"_s);
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(f.page()->news == 1);
    f.window->open(u"event/1"_s);
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier);
    CHECK(f.page()->news == 1);
}

TEST_CASE("Ctrl+N works while the keyboard is Russian", "[ui][frame]")
{
    Fixture f;
    LatinShortcuts latin;
    qApp->installEventFilter(&latin);
    f.window->open(u"people"_s);
    auto* search = f.page()->findChild<QLineEdit*>(u"search"_s);
    pressCyrillic(search, u'Т');
    CHECK(f.page()->news == 1);
    search->setText(u"Анна"_s);
    pressCyrillic(search, u'Ф');  // Ctrl+A
    CHECK(search->selectedText() == u"Анна"_s);
}

TEST_CASE("F6 goes round the parts of the window and comes back", "[ui][frame]")
{
    Fixture f;
    f.window->open(u"people"_s);
    auto* begin = QApplication::focusWidget();
    REQUIRE(begin);
    QSet<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(f.window.get(), Qt::Key_F6);
        visited.insert(QApplication::focusWidget());
    }
    CHECK(visited.size() == 4);
    CHECK(QApplication::focusWidget() == begin);
}

TEST_CASE("Alt alone shows the menu bar, and it holds every command", "[ui][frame]")
{
    Fixture f;
    f.window->open(u"people"_s);
    CHECK_FALSE(f.window->menuBar()->isVisible());
    QTest::keyPress(f.window.get(), Qt::Key_Alt);
    QTest::keyRelease(f.window.get(), Qt::Key_Alt);
    CHECK(f.window->menuBar()->isVisible());
    QSet<QAction*> shown;
    for (auto* menu : f.window->menuBar()->actions()) {
        for (auto* action : menu->menu()->actions())
            shown.insert(action);
    }
    for (auto* action : f.window->actions().actions())
        CHECK((shown.contains(action) || f.window->actions().command(action).hidden));
}

TEST_CASE("Ctrl+K finds pages and commands and opens them", "[ui][frame]")
{
    Fixture f;
    f.window->open(u"home"_s);
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = f.window->findChild<QLineEdit*>(u"frame.search"_s);
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, u"particip"_s);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(f.window->currentAddress() == u"people"_s);
    CHECK(search->text().isEmpty());
}

TEST_CASE("The section's number opens the page used there last", "[ui][frame]")
{
    Fixture f;
    f.window->open(u"groups"_s);
    f.window->open(u"home"_s);
    QTest::keyClick(f.window.get(), Qt::Key_2, Qt::ControlModifier);
    CHECK(f.window->currentAddress() == u"groups"_s);
}

TEST_CASE("Another language keeps the page, what was typed and the caret in it", "[ui][frame]")
{
    Fixture f;
    LanguageSwitch languages;
    languages.use(Language::Latvian);
    f.window->open(u"home"_s);
    f.window->open(u"people"_s);
    auto* search = f.page()->findChild<QLineEdit*>(u"search"_s);
    QTest::keyClicks(search, u"Jul"_s);
    search->setCursorPosition(1);
    languages.use(Language::Russian);
    QCoreApplication::processEvents();
    CHECK(f.window->currentAddress() == u"people"_s);
    CHECK(search->text() == u"Jul"_s);
    CHECK(search->cursorPosition() == 1);
    CHECK(search->hasFocus());
    CHECK(f.window->actions().action(u"go.back"_s)->isEnabled());
    CHECK(ActionRegistry::plainText(f.window->actions().action(u"go.back"_s)) == u"Назад"_s);
    languages.use(Language::English);
}

TEST_CASE("A long reading can be cancelled and then says so", "[ui][frame]")
{
    JobRunner jobs;
    std::optional<Error::Code> ending;
    QObject receiver;
    auto* job = jobs.run(
        u"Reading"_s, &receiver,
        [](Progress& progress) -> Result<int> {
            for (int i = 0; !progress.isCancelled(); ++i) {
                progress.report(i, 1000000);
                QThread::yieldCurrentThread();
            }
            return Error{Error::Code::Cancelled, u"asked to stop"_s};
        },
        [&](Result<int> result) { ending = result.error().code; });
    CHECK(jobs.jobs().size() == 1);
    job->cancel();
    REQUIRE(QTest::qWaitFor([&] { return ending.has_value(); }, 1000));
    CHECK(*ending == Error::Code::Cancelled);
    CHECK(jobs.jobs().isEmpty());
}

TEST_CASE("The status line speaks of a job only when it takes long", "[ui][frame]")
{
    Theme theme;
    JobRunner jobs;
    StatusLine line(jobs);
    line.resize(1000, 40);
    line.show();
    auto* cancel = line.findChild<QPushButton*>(u"job.cancel"_s);
    REQUIRE(cancel);
    bool done = false;
    jobs.run(
        u"Short"_s, &line, [](Progress&) { return 1; }, [&](int) { done = true; });
    CHECK_FALSE(cancel->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return done; }));
    CHECK_FALSE(cancel->isVisible());

    const auto untilStopped = [](Progress& progress) {
        while (!progress.isCancelled())
            QThread::yieldCurrentThread();
        return 1;
    };
    jobs.run(u"Long"_s, &line, untilStopped, [](int) {});
    CHECK_FALSE(cancel->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return cancel->isVisible(); }));
    QTest::mouseClick(cancel, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return jobs.jobs().isEmpty(); }));
    CHECK_FALSE(cancel->isVisible());
}

TEST_CASE("A result whose page is gone is dropped without harm", "[ui][frame]")
{
    JobRunner jobs;
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    jobs.run(
        u"Counting"_s, receiver.get(), [](Progress&) -> Result<int> { return 42; },
        [&](Result<int>) { delivered = true; });
    receiver.reset();
    REQUIRE(QTest::qWaitFor([&] { return jobs.jobs().isEmpty(); }, 1000));
    CHECK_FALSE(delivered);
}
