// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

// QTest's own keyClicks knows ASCII alone.
void press(QWidget* field, const QString& text)
{
    for (const auto sign : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(field, &down);
    }
}

/// The calendar and its events in the real window, driven by keys.
struct EventsStory {
    test::ScreenStage stage;

    EventsStory() { stage.speak(Language::English); }

    sql::Database& database() { return stage.workspace().reading().database(); }

    domain::Event circle()
    {
        return storage::EventRepository(database()).findByKey(stage.centre().circle).value();
    }

    void openCircle(const QString& tab = u"details"_s)
    {
        REQUIRE(stage.open(u"event/"_s + circle().id.toString() + u'/' + tab));
    }

    // Pages that were left stay made, so only what is seen counts.
    template <typename Widget>
    Widget* find(const QString& name)
    {
        for (auto* widget : stage.window().findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        FAIL((u"not seen: "_s + name).toStdString());
        return nullptr;
    }

    void type(const QString& name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        press(field, text);
    }

    void waitUntilSaved()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
        test::ScreenStage::settle();
    }
};

}  // namespace

TEST_CASE("A field of an event saves itself when it is left", "[ui][events]")
{
    EventsStory story;
    story.openCircle();
    story.type(u"event.title"_s, u"Sarunas latviski"_s);
    QTest::keyClick(story.find<QLineEdit>(u"event.title"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(story.circle().title == u"Sarunas latviski"_s);
    CHECK(story.find<QLabel>(u"event.name"_s)->text() == u"Sarunas latviski"_s);

    story.type(u"event.title"_s, u" "_s);
    QTest::keyClick(story.find<QLineEdit>(u"event.title"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(story.circle().title == u"Sarunas latviski"_s);
    CHECK(story.find<QLineEdit>(u"event.title"_s)->text() == u" "_s);
}
