// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/page.h"
#include "ui/frame/workspace_commands.h"
#include "ui/history/change_words.h"
#include "ui/history/history_page.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

struct HistoryStory {
    test::ScreenStage stage;

    HistoryStory() { stage.speak(Language::English); }

    void open(const QString& address)
    {
        REQUIRE(stage.window().open(address));
        test::ScreenStage::settle();
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().currentPage()->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    template <typename T>
    void write(std::function<Result<T>(storage::Profile&)> job)
    {
        stage.workspace().write<T>(ui::Workspace::Priority::Interface, &stage.window(),
                                   std::move(job), [](const auto& done) { CHECK(done); });
        wait();
    }

    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSettled(); }));
        test::ScreenStage::settle();
    }

    void remove(const QString& family)
    {
        const auto person = stage.centre().people[family];
        write<void>([person](storage::Profile& profile) {
            return services::PeopleService(profile).remove(person);
        });
    }

    void move(const QString& family, const QString& place)
    {
        const auto person = stage.centre().people[family];
        write<void>([person, place](storage::Profile& profile) {
            return services::PeopleService(profile).edit(
                person, [&place](auto& one) { one.municipality = place; });
        });
    }

    bool isThere(const QString& family)
    {
        return storage::PersonRepository(stage.workspace().reading().database())
            .findByKey(stage.centre().people[family])
            .isOk();
    }

    QStringList rows(const QString& list)
    {
        QStringList texts;
        const auto* model = find<ui::InstantList>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }

    /// Everything that is written in the detail.
    QStringList detail(const QString& name)
    {
        QStringList texts;
        for (const auto* label : find<QWidget>(name)->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
};

}  // namespace

TEST_CASE("History says which field was changed, what stood there and what stands there",
          "[ui][history]")
{
    HistoryStory story;
    story.move(u"Kalniņa"_s, u"Cēsis"_s);
    story.open(u"history"_s);
    CHECK(story.rows(u"history.list"_s).first() == u"Person changed: Kalniņa Ēva"_s);
    CHECK(story.detail(u"history.detail"_s).contains(u"Municipality"_s));
    CHECK(story.detail(u"history.detail"_s).contains(u"Bauska → Cēsis"_s));
    SECTION("The act is taken back from there")
    {
        QTest::mouseClick(story.find<QPushButton>(u"history.takeBack"_s), Qt::LeftButton);
        story.wait();
        CHECK(story.rows(u"history.list"_s).first() == u"Taken back: Kalniņa Ēva"_s);
        CHECK(story.detail(u"history.detail"_s).contains(u"This was taken back."_s));
        CHECK_FALSE(story.find<QPushButton>(u"history.takeBack"_s)->isVisible());
    }
    SECTION("The person opens from there")
    {
        QTest::mouseClick(story.find<QPushButton>(u"history.open"_s), Qt::LeftButton);
        test::ScreenStage::settle();
        CHECK(story.stage.window().currentAddress().startsWith(u"people/"_s));
        CHECK(story.find<QLabel>(u"person.name"_s)->text() == u"Kalniņa Ēva"_s);
    }
    SECTION("The same stands on her own page")
    {
        const auto uid = storage::RowStore(story.stage.workspace().reading().database())
                             .uidOf(u"person", story.stage.centre().people[u"Kalniņa"_s]);
        story.open(u"people/"_s + uid.value().toString() + u"/history"_s);
        const auto texts = story.detail(u"person.history"_s);
        CHECK(std::any_of(texts.begin(), texts.end(), [](const QString& text) {
            return text.contains(u"Municipality: Bauska → Cēsis"_s);
        }));
    }
}

TEST_CASE("History narrows to what one looks for and to who did it", "[ui][history]")
{
    HistoryStory story;
    story.move(u"Kalniņa"_s, u"Cēsis"_s);
    story.open(u"history"_s);
    auto* subject = story.find<QComboBox>(u"history.subject"_s);
    const auto choose = [&](const QString& words) {
        subject->setCurrentIndex(subject->findText(words));
        Q_EMIT subject->activated(subject->currentIndex());
        test::ScreenStage::settle();
    };
    choose(u"Papers"_s);
    CHECK_FALSE(story.rows(u"history.list"_s).contains(u"Person changed: Kalniņa Ēva"_s));
    choose(u"People"_s);
    CHECK(story.rows(u"history.list"_s).contains(u"Person changed: Kalniņa Ēva"_s));
    CHECK(story.find<QComboBox>(u"history.member"_s)->findText(u"Ieva K."_s) > 0);
}

TEST_CASE("What is not for everybody's eyes stands in History without its value", "[ui][history]")
{
    storage::HistoryEntry entry;
    entry.values = {{u"person_code"_s, u"code"_s, 1, u"111111-11111"_s, u"222222-22222"_s},
                    {u"companion"_s, u"needs"_s, 1, {}, u"nuts"_s},
                    {u"person_contact"_s, u"normal"_s, 1, {}, u"+37126121212"_s}};
    HistoryStory story;
    const auto lines = ui::changeLines(entry, story.stage.workspace().reading().database());
    REQUIRE(lines.size() == 2);
    for (const auto& line : lines)
        CHECK(ui::changeText(line) == u"changed"_s);
    CHECK(lines[0].field == u"Personal code"_s);
}

TEST_CASE("Whoever was removed lies in the bin and is put back, several at once",
          "[ui][history][bin]")
{
    HistoryStory story;
    story.open(u"bin"_s);
    CHECK(story.rows(u"bin.list"_s).isEmpty());
    story.remove(u"Kalniņa"_s);
    story.remove(u"Saar"_s);
    CHECK(story.rows(u"bin.list"_s)
          == QStringList{u"Person removed: Saar Katrin"_s, u"Person removed: Kalniņa Ēva"_s});
    auto* list = story.find<ui::InstantList>(u"bin.list"_s);
    SECTION("by the button")
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        auto* several = story.find<QPushButton>(u"bin.several"_s);
        CHECK(several->text() == u"Put back 2 entries"_s);
        QTest::mouseClick(several, Qt::LeftButton);
    }
    SECTION("by keys")
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    }
    story.wait();
    CHECK(story.isThere(u"Kalniņa"_s));
    CHECK(story.isThere(u"Saar"_s));
    CHECK(story.rows(u"bin.list"_s).isEmpty());
}

TEST_CASE("When nothing is left to take back Ctrl+Z says so", "[ui][history]")
{
    HistoryStory story;
    ui::WorkspaceCommands commands(story.stage.workspace(), story.stage.window());
    auto* bar = story.stage.window().findChild<ui::InlineBar*>(u"frame.undoBar"_s);
    for (int step = 0; step < 400 && !bar->sentence().isEmpty(); ++step) {
        QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
        story.wait();
    }
    CHECK(bar->sentence().isEmpty());
    QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    story.wait();
    CHECK(story.stage.window().findChild<ui::InlineBar*>(u"frame.notice"_s)->sentence()
          == u"There is nothing left to take back."_s);
}

TEST_CASE("What Ctrl+Z would take back is said in the language that was chosen", "[ui][history]")
{
    HistoryStory story;
    ui::WorkspaceCommands commands(story.stage.workspace(), story.stage.window());
    story.move(u"Kalniņa"_s, u"Cēsis"_s);
    auto* bar = story.stage.window().findChild<ui::InlineBar*>(u"frame.undoBar"_s);
    CHECK(bar->sentence() == u"Person changed: Kalniņa Ēva"_s);
    story.stage.speak(Language::Latvian);
    CHECK(bar->sentence().contains(u"Kalniņa Ēva"_s));
    CHECK_FALSE(bar->sentence().contains(u"changed"_s));
    story.stage.speak(Language::English);
}
