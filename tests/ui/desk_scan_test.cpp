// SPDX-License-Identifier: GPL-3.0-or-later
// Check 4: badges, whatever the keyboard's layout is and whatever stands on the screen.
#include "core/services/desk_lock.h"
#include "tests/ui/desk_story.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::DeskStory;
using test::KeyboardLayout;

namespace {

int checkIns(DeskStory& door)
{
    return door.stage.workspace()
        .reading()
        .database()
        .value(u"SELECT count(*) FROM act WHERE kind = 'attendance.check_in'"_s)
        .value()
        .toInt();
}

// What a volunteer may be at when the next badge comes. `end` puts it away again.
struct Interruption {
    QString name;
    std::function<void(DeskStory&)> begin;
    std::function<void(DeskStory&)> end;
};

void nothing(DeskStory&) { }

void escape(DeskStory& door)
{
    door.press(Qt::Key_Escape);
}

QList<Interruption> interruptions()
{
    return {
        {u"the name of the last one, with Undo"_s, nothing, nothing},
        {u"half a name"_s, [](DeskStory& door) { door.type(u"kal"_s); },
         [](DeskStory& door) {
             CHECK(door.field()->text() == u"kal"_s);
             door.press(Qt::Key_Escape);
         }},
        {u"a row that is marked"_s,
         [](DeskStory& door) {
             door.type(u"an"_s);
             door.press(Qt::Key_Down);
             door.find<QListView>(u"desk.result"_s)->setFocus();
         },
         escape},
        {u"the list of the last ones"_s,
         [](DeskStory& door) { door.find<QListView>(u"desk.last"_s)->setFocus(); },
         [](DeskStory& door) { door.field()->setFocus(); }},
        {u"a walk-in whose phone is being typed"_s,
         [](DeskStory& door) {
             door.type(u"Olga Jurjeva"_s);
             door.press(Qt::Key_Return, Qt::ControlModifier);
             door.type(u"29"_s);
         },
         [](DeskStory& door) {
             CHECK(door.find<QLineEdit>(u"desk.walkIn.name"_s)->text() == u"Olga Jurjeva"_s);
             CHECK(door.find<QLineEdit>(u"desk.walkIn.phone"_s)->text().contains(u"29"_s));
             CHECK_FALSE(door.find<QLineEdit>(u"desk.walkIn.phone"_s)->text().contains(u"299"_s));
             door.press(Qt::Key_Escape);
             door.press(Qt::Key_Escape);
         }},
        {u"a badge that is not known here"_s,
         [](DeskStory& door) {
             door.scan(domain::BadgeNumber::create().toString());
             CHECK(door.band().startsWith(u"Badge not known here"_s));
         },
         nothing},
        {u"a badge that was not read cleanly"_s,
         [](DeskStory& door) {
             door.scan(u"12345678901234567890"_s);
             CHECK(door.band().startsWith(u"The badge was not read cleanly"_s));
         },
         nothing},
        {u"the choice of another event"_s,
         [](DeskStory& door) { door.press(Qt::Key_M, Qt::ControlModifier); }, escape},
        {u"the word that no PIN is set"_s,
         [](DeskStory& door) { door.press(Qt::Key_L, Qt::ControlModifier); }, nothing},
        {u"the menu"_s,
         [](DeskStory& door) {
             auto* menu = door.page().findChild<QMenu*>();
             REQUIRE(menu);
             menu->popup(door.page().mapToGlobal(QPoint(500, 100)));
             test::ScreenStage::settle();
             menu->setFocus();
         },
         [](DeskStory& door) {
             auto* menu = door.page().findChild<QMenu*>();
             CHECK(menu->isVisible());
             menu->close();
             test::ScreenStage::settle();
             door.stage.window().activateWindow();
             door.field()->setFocus();
         }},
    };
}

}  // namespace

TEST_CASE("60 badges in a minute are 60 people in any keyboard layout and through any message",
          "[ui][desk][checks][badge]")
{
    const auto layout = GENERATE(KeyboardLayout::Latvian, KeyboardLayout::Russian,
                                 KeyboardLayout::English, KeyboardLayout::French);
    DeskStory door({.registered = 60});
    door.setCapacity(60);  // so that the amber bar is there too
    QList<qint64> people;
    for (const auto& person : door.crowd.people)
        people.append(person.key);
    const auto badges = door.giveBadges(people);
    const auto around = interruptions();
    for (int i = 0; i < 60; ++i) {
        const auto& interruption = around[i % around.size()];
        INFO("layout " << int(layout) << ", badge " << i << ", "
                       << interruption.name.toStdString());
        interruption.begin(door);
        door.passTime(500);
        const auto end = i % 20 == 19 ? Qt::Key_unknown : i % 3 == 0 ? Qt::Key_Tab : Qt::Key_Return;
        door.scan(badges[i], layout, end);
        if (end == Qt::Key_unknown)  // ended by a pause
            REQUIRE(QTest::qWaitFor([&] { return door.isPresent(people[i]); }));
        if (i % 7 == 3)  // held before the scanner twice
            door.scan(badges[i], layout);
        door.wait();
        REQUIRE(door.isPresent(people[i]));
        interruption.end(door);
        REQUIRE(door.presentInProfile() == i + 1);
    }
    CHECK(checkIns(door) == 60);
    CHECK(door.last().size() == 60);
    CHECK(door.field()->text().isEmpty());
}

TEST_CASE("A badge opens the door of a locked desk whose PIN is being asked", "[ui][desk][badge]")
{
    DeskStory door;
    door.write([](storage::Profile& profile) {
        if (!services::DeskLock(profile).setPin(u"4711"_s))
            qFatal("no PIN");
    });
    const auto badge = door.giveBadge(door.person(u"Kalniņa"_s));
    door.press(Qt::Key_L, Qt::ControlModifier);
    door.press(Qt::Key_L, Qt::ControlModifier);
    door.wait();
    auto* pin = door.find<QLineEdit>(u"desk.pin"_s);
    REQUIRE(QApplication::focusWidget() == pin);
    door.type(u"47"_s);
    door.passTime(500);
    door.scan(badge, KeyboardLayout::Russian);
    door.wait();
    CHECK(door.isPresent(u"Kalniņa"_s));
    CHECK(pin->text() == u"47"_s);
    CHECK(door.page().isLocked());
}
