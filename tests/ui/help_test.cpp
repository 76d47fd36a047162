// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/help/help_topics.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>
#include <QUrl>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// The bones of a text: its headings, list rows and links, without their words.
QStringList bones(const QString& text)
{
    static const QRegularExpression link(u"\\(kaasa:([^)]+)\\)"_s);
    static const QRegularExpression row(u"^(#+|-|[0-9]+\\.) "_s);
    QStringList found;
    for (const auto& line : text.split(u'\n')) {
        if (const auto match = row.match(line); match.hasMatch())
            found.append(match.captured(1));
        for (auto links = link.globalMatch(line); links.hasNext();)
            found.append(links.next().captured(1));
    }
    return found;
}

template <typename Widget>
Widget* find(test::ScreenStage& stage, const QString& name)
{
    auto* widget = stage.window().findChild<Widget*>(name);
    REQUIRE(widget);
    return widget;
}

}  // namespace

TEST_CASE("Each help text says the same in all four languages", "[ui][help]")
{
    for (const auto& id : ui::helpTopicIds()) {
        const auto english = ui::helpTopic(id, Language::English);
        CAPTURE(id);
        CHECK(english.text.size() > 300);
        for (const auto language : kLanguages) {
            CAPTURE(languageCode(language));
            const auto topic = ui::helpTopic(id, language);
            CHECK_FALSE(topic.title.isEmpty());
            CHECK(bones(topic.text) == bones(english.text));
        }
    }
}

TEST_CASE("F1 opens the help text of the page that is shown", "[ui][help]")
{
    test::ScreenStage stage;
    stage.speak(Language::English);
    REQUIRE(stage.window().open(u"people"_s));
    QTest::keyClick(&stage.window(), Qt::Key_F1);
    test::ScreenStage::settle();
    CHECK(stage.window().currentAddress().startsWith(u"help"_s));
    CHECK(find<QTextBrowser>(stage, u"help.text"_s)->toPlainText().startsWith(u"Participants"_s));
    stage.speak(Language::Estonian);
    CHECK(find<QTextBrowser>(stage, u"help.text"_s)->toPlainText().startsWith(u"Osalejad"_s));
}

TEST_CASE("Each page has a help text of its own, also while it shows one thing", "[ui][help]")
{
    const test::ScreenStage stage;
    // the keys are help themselves; the gallery is for those who build Kaasa
    const QStringList without{u"help"_s, u"keys"_s, u"gallery"_s, u"gallery/paper"_s};
    for (const auto& entry : stage.pages().entries()) {
        if (without.contains(entry.id))
            continue;
        for (const auto& address : stage.addresses(entry)) {
            CAPTURE(address);
            CHECK(ui::helpTopicFor(address) != u"first-day"_s);
        }
    }
    CHECK(ui::helpTopicFor(u"history/17"_s) == u"history"_s);
    CHECK(ui::helpTopicFor(u"bin"_s) == u"bin"_s);
    CHECK(ui::helpTopicFor(u"settings/security"_s) == u"safety"_s);
    CHECK(ui::helpTopicFor(u"settings/venues"_s) == u"settings"_s);
}

TEST_CASE("Every link of the help leads somewhere", "[ui][help]")
{
    const test::ScreenStage stage;
    static const QRegularExpression link(u"\\(kaasa:([^)]+)\\)"_s);
    for (const auto& id : ui::helpTopicIds()) {
        const auto text = ui::helpTopic(id, Language::English).text;
        for (auto links = link.globalMatch(text); links.hasNext();) {
            const auto address = links.next().captured(1);
            CAPTURE(id, address);
            CHECK(stage.pages().find(address));
        }
    }
}

TEST_CASE("Help is searched by any word, and says so when no text holds it", "[ui][help]")
{
    test::ScreenStage stage;
    stage.speak(Language::English);
    REQUIRE(stage.window().open(u"help"_s));
    auto* list = find<QAbstractItemView>(stage, u"help.list"_s);
    CHECK(list->model()->rowCount() == ui::helpTopicIds().size());
    auto* search = find<QLineEdit>(stage, u"help.search"_s);
    search->setText(u"badge"_s);
    CHECK(list->model()->rowCount() == 2);  // the desk, and how to find people
    search->setText(u"zeppelin"_s);
    CHECK(list->model()->rowCount() == 0);
    CHECK_FALSE(list->isVisible());
    search->clear();
    CHECK(list->isVisible());
}

TEST_CASE("A link in a help text leads to the page that it speaks of", "[ui][help]")
{
    test::ScreenStage stage;
    REQUIRE(stage.window().open(u"help"_s));
    auto* text = find<QTextBrowser>(stage, u"help.text"_s);
    Q_EMIT text->anchorClicked(QUrl(u"kaasa:people"_s));
    test::ScreenStage::settle();
    CHECK(stage.window().currentAddress() == u"people"_s);
}
