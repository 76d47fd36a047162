// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/act.h"
#include "core/storage/conflict_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "core/sync/recovery_note.h"
#include "core/sync/seat.h"
#include "core/sync/space_log.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "tests/ui/screen_walk.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;
using Shared = test::ScreenStage::Shared;

namespace {

/// The page Sync in the real window, in English.
struct SyncStory {
    explicit SyncStory(Shared shared)
        : stage(shared)
    {
        stage.speak(Language::English);
        REQUIRE(stage.open(u"sync"_s));
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    /// Everything that labels of the page say now.
    QString said()
    {
        QStringList texts;
        for (const auto* label : find<QWidget>(u"sync.area"_s)->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QList<storage::Conflict> conflicts()
    {
        return storage::ConflictRepository(stage.workspace().reading().database()).open().value();
    }

    QString homeOfJulija()
    {
        return storage::PersonRepository(stage.workspace().reading().database())
            .findByKey(stage.centre().people[u"Ivanova"_s])
            .value()
            .municipality;
    }

    void click(const QString& row, const QString& act)
    {
        for (auto* button : find<QWidget>(row)->findChildren<QPushButton*>()) {
            if (button->text() != act)
                continue;
            button->click();
            REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
            test::ScreenStage::settle();
            return;
        }
        FAIL("no act " << act.toStdString());
    }

    test::ScreenStage stage;
};

}  // namespace

TEST_CASE("A profile on this computer alone asks for its server, and says what is wrong with it",
          "[ui][sync]")
{
    SyncStory story(Shared::No);
    CHECK(story.find<QPushButton>(u"frame.sync"_s)->isHidden());
    CHECK(QApplication::focusWidget() == story.find<QLineEdit>(u"sync.server"_s));
    QTest::keyClicks(story.find<QLineEdit>(u"sync.server"_s), u"ftp://example"_s);
    story.find<QPushButton>(u"sync.begin"_s)->click();
    CHECK(story.said().contains(u"ftp://example"_s));
    CHECK(test::unnamed(story.stage.window()) == QStringList());
    CHECK(test::cutWords(story.stage.window()) == QStringList());
    CHECK(test::smallTargets(story.stage.window()) == QStringList());
    CHECK(test::weakContrasts(story.stage.window()) == QStringList());
}

TEST_CASE("A shared profile says with whom, since when, and that there is no network now",
          "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    const auto said = story.said();
    CHECK(said.contains(u"127.0.0.1"_s));
    CHECK(said.contains(u"Durvis 2"_s));
    CHECK(said.contains(u"The server cannot be reached"_s));
    CHECK(story.find<QPushButton>(u"frame.sync"_s)->text() == u"No network"_s);
    CHECK(story.find<QAbstractItemView>(u"sync.meetings"_s)->model()->rowCount() == 2);
}

TEST_CASE("What is changed without a network stands in the foot until it is sent", "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    story.stage.workspace().write<void>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [](storage::Profile& profile) -> Result<void> {
            auto act = storage::Act::begin(profile, u"person.change"_s, u"Kalniņa Ēva"_s);
            if (!act)
                return act.error();
            const auto changed = storage::RowStore(profile.database())
                                     .change(u"person", 1, {{u"municipality"_s, u"Tukums"_s}});
            return changed ? act.value().commit() : changed;
        },
        [](const Result<void>& written) { CHECK(written); });
    const auto* foot = story.find<QPushButton>(u"frame.sync"_s);
    CHECK(QTest::qWaitFor([&] { return foot->text() == u"1 change only here, since 17:24"_s; }));
    INFO(foot->text().toStdString());
    story.find<QPushButton>(u"frame.sync"_s)->click();
    CHECK(story.stage.window().currentAddress() == u"sync"_s);
}

TEST_CASE("A field that was changed twice shows both values; the other one is one key away",
          "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    REQUIRE(story.conflicts().size() == 1);
    const auto row = u"conflict.%1"_s.arg(story.conflicts().first().id);
    CHECK(story.homeOfJulija() == u"Bauska"_s);
    CHECK(story.said().contains(u"stands: Bauska – Anna B., 5 Mar 2026"_s));
    CHECK(story.said().contains(u"the other: Jelgava – Ieva K., 5 Mar 2026"_s));
    story.click(row, u"Use the other"_s);
    CHECK(story.homeOfJulija() == u"Jelgava"_s);
    CHECK(story.conflicts().isEmpty());
    CHECK_FALSE(story.said().contains(u"Changed twice"_s));
}

TEST_CASE("Both values stand in the record too, and Home says that there is something to look at",
          "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    const auto row = u"conflict.%1"_s.arg(story.conflicts().first().id);
    REQUIRE(story.stage.open(u"home"_s));
    REQUIRE(QTest::qWaitFor([&] { return story.stage.jobs().jobs().isEmpty(); }));
    test::ScreenStage::settle();
    auto* tasks = story.find<QAbstractItemView>(u"home.tasks"_s);
    QStringList texts;
    for (int i = 0; i < tasks->model()->rowCount(); ++i)
        texts.append(tasks->model()->index(i, 0).data().toString());
    CHECK(texts.contains(u"Changed by two computers at once: 1 field"_s));
    CHECK(story.find<QPushButton>(u"home.syncNow"_s)->isVisible());

    const auto julija = storage::RowStore(story.stage.workspace().reading().database())
                            .uidOf(u"person", story.stage.centre().people[u"Ivanova"_s])
                            .value();
    REQUIRE(story.stage.open(u"people/"_s + julija.toString()));
    auto* card = story.find<QWidget>(u"people.view"_s)->findChild<QWidget*>(row);
    REQUIRE(card);
    CHECK(card->isVisible());
    for (auto* button : card->findChildren<QPushButton*>()) {
        if (button->text() == u"Use the other"_s)
            button->click();
    }
    REQUIRE(QTest::qWaitFor([&] { return story.conflicts().isEmpty(); }));
    CHECK(story.homeOfJulija() == u"Jelgava"_s);
}

TEST_CASE("Whoever keeps what stands sees the other value no more", "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    story.click(u"conflict.%1"_s.arg(story.conflicts().first().id), u"Keep what stands"_s);
    CHECK(story.homeOfJulija() == u"Bauska"_s);
    CHECK(story.conflicts().isEmpty());
}

TEST_CASE("Whoever pauses syncing goes on with one key", "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    auto* pause = story.find<QPushButton>(u"sync.pause"_s);
    pause->click();
    REQUIRE(QTest::qWaitFor([&] { return pause->text() == u"Go on"_s; }));
    CHECK(story.find<QPushButton>(u"frame.sync"_s)->text() == u"Paused"_s);
    CHECK_FALSE(story.find<QPushButton>(u"sync.now"_s)->isEnabled());
    pause->click();
    CHECK(QTest::qWaitFor([&] { return pause->text() == u"Pause"_s; }));
}

TEST_CASE("Nobody is taken out by one careless key", "[ui][sync]")
{
    SyncStory story(Shared::Yes);
    story.click(u"sync.computer.2"_s, u"Take out"_s);
    CHECK(story.said().contains(u"Durvis 2 will read nothing that is written from now on."_s));
    story.click(u"sync.remove"_s, u"Take it out"_s);
    // without a network it is said so, and nothing has changed
    CHECK(QTest::qWaitFor([&] { return story.said().contains(u"Durvis 2"_s); }));
    CHECK_FALSE(story.said().contains(u"removed"_s));
}

TEST_CASE("The recovery sheet is missed until there is one, and a line of it asked a week later",
          "[ui][sync][recovery]")
{
    SyncStory story(Shared::Yes);
    CHECK(story.said().contains(u"There is none yet."_s));
    story.find<QPushButton>(u"sync.recoveryMake"_s)->click();
    // without a network nothing is made and it is said so
    CHECK(QTest::qWaitFor(
        [&] { return story.said().count(u"The server cannot be reached"_s) == 2; }));

    const auto path = story.stage.workspace().path();
    const auto profile = storage::Profile::open(path, story.stage.workspace().clock());
    REQUIRE(profile);
    sync::SpaceLog log(profile.value()->database());
    const auto seat = sync::Seat::of(*profile.value()).value();
    const auto& [identity, members, keys] = seat;
    const auto sheet = protocol::RecoverySheet::draw(members.space());
    auto entry = members.next(protocol::ChainEntry::Kind::SetRecovery, identity.id(), 0);
    entry.recovery = sheet.keys();
    entry.keyring = keys.sealedTo(sheet.keys()).value();
    REQUIRE(
        log.addToChain(members.length(), protocol::signedEntry(entry, identity.sign.secretKey)));
    FixedClock before(story.stage.workspace().clock().now().addDays(-8));
    const auto earlier = storage::Profile::open(path, before);
    REQUIRE(sync::noteRecoverySheet(*earlier.value(), sheet));
    REQUIRE(story.stage.open(u"sync"_s));
    const auto asked = sync::recoveryNote(*profile.value()).value()->line;
    CHECK(QTest::qWaitFor(
        [&] { return story.said().contains(u"Line %1 of the sheet"_s.arg(asked)); }));

    auto* line = story.find<QLineEdit>(u"sync.recoveryLine"_s);
    QTest::keyClicks(line, sheet.lines()[asked == 3 ? 3 : 2]);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] {
        return story.said().contains(u"This is not line %1 of the newest sheet."_s.arg(asked));
    }));
    line->clear();
    QTest::keyClicks(line, sheet.lines()[asked - 1].toLower());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return story.said().contains(u"Put the sheet back."_s); }));
    CHECK_FALSE(line->isVisible());
    CHECK(story.said().contains(u"one line of it was checked"_s));
}
