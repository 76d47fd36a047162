// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the registration desk in the list "Twenty checks of delight", those about keys: 1,
// 5, 6 and 7. Speed is in desk_speed_test.cpp, badges in desk_scan_test.cpp, power loss in
// tests/services/desk_kill_test.cpp.
#include "core/samples/seeded_random.h"
#include "core/services/desk_service.h"
#include "core/storage/row_store.h"
#include "tests/support/processor_timer.h"
#include "tests/ui/desk_story.h"
#include "ui/desk/desk_arrivals.h"
#include "ui/desk/desk_finder.h"
#include "ui/desk/desk_result_model.h"
#include "ui/desk/desk_row_delegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <algorithm>
#include <array>
#include <iostream>
#include <numeric>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::CrowdPerson;
using test::DeskStory;

namespace {

constexpr int kBatch = 20;
constexpr int kNumbered = ui::DeskRowDelegate::kNumbered;

const ui::DeskResultModel& results(DeskStory& door)
{
    const auto* model
        = qobject_cast<ui::DeskResultModel*>(door.find<QListView>(u"desk.result"_s)->model());
    REQUIRE(model);
    return *model;
}

constexpr int kOfSurname = 3;  ///< letters, before the given name helps more

// What a volunteer types of "Ieva Ozola": "ozo i", and more of the given name where that is not
// enough.
QString typedFor(const CrowdPerson& person, bool inOwnScript)
{
    const auto given = inOwnScript ? person.second.section(u' ', 0, 0) : person.given;
    const auto family = inOwnScript ? person.second.section(u' ', -1) : person.family;
    return (family.left(kOfSurname) + u' ' + given).toLower();
}

// She looks at the list after every letter: on top, Enter; further down, Alt and the number that
// stands before the name; else the next letter.
int keysToPresent(DeskStory& door, const CrowdPerson& person, const QString& typed)
{
    const int before = door.keys();
    int row = -1;
    for (qsizetype letter = 0; letter < typed.size() && (letter < 2 || row < 0 || row >= kNumbered);
         ++letter) {
        door.type(typed.mid(letter, 1));
        if (letter == 0)
            continue;  // nobody is found by one
        test::ScreenStage::settle();
        row = results(door).rowOf(person.key);
    }
    REQUIRE(row >= 0);
    if (row > 0 && row < kNumbered) {
        door.press(Qt::Key(Qt::Key_1 + row), Qt::AltModifier);
        return door.keys() - before;
    }
    for (int i = 0; i < row; ++i)
        door.press(Qt::Key_Down);
    door.press(Qt::Key_Return);
    if (QApplication::focusWidget() != door.field())  // a namesake: Enter asks who
        door.press(Qt::Key_Return);
    return door.keys() - before;
}

// Nobody else on the list is called so by three letters of the surname and one of the given name.
bool isUnlike(const CrowdPerson& person, const QList<CrowdPerson>& people)
{
    return std::none_of(people.begin(), people.end(), [&person](const CrowdPerson& other) {
        return other.key != person.key
            && other.family.left(kOfSurname) == person.family.left(kOfSurname)
            && other.given.left(1) == person.given.left(1);
    });
}

void checkIn(storage::Profile& profile, const Uid& meeting, const CrowdPerson& person)
{
    services::DeskAct act;
    act.id = Uid::create(profile.clock());
    act.session = domain::SessionId(meeting);
    act.person = domain::PersonId(
        storage::RowStore(profile.database()).uidOf(u"person", person.key).value());
    act.at = profile.clock().now();
    if (!services::DeskService(profile).perform(act))
        qFatal("not present");
}

// At the other laptop of the same door: all of these but every `step`th.
void checkInElsewhere(DeskStory& door, const QList<CrowdPerson>& people, int step)
{
    if (step == 1)
        return;
    door.write([&](storage::Profile& profile) {
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (i % step != 0)
                checkIn(profile, door.crowd.meeting, people[i]);
        }
    });
}

// `./dev soak` takes the time for all of it.
bool isSoak()
{
    return qEnvironmentVariableIsSet("KAASA_SOAK");
}

}  // namespace

TEST_CASE("On a list of 500, four keys make nine of ten present", "[ui][desk][checks]")
{
    DeskStory door({.registered = 500});
    door.closeCurtain();
    auto people = door.crowd.people;
    samples::SeededRandom random(5);
    for (qsizetype i = people.size() - 1; i > 0; --i)
        people.swapItemsAt(i, random.below(int(i) + 1));
    const int step = isSoak() ? 1 : 4;  // the others come in at the other laptop
    std::array<int, 30> needed{};
    int unlike = 0;
    int mostOfUnlike = 0;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const auto& person = people[i];
        if (i % kBatch == 0)
            checkInElsewhere(door, people.mid(i, kBatch), step);
        if (i % step != 0)
            continue;
        // who has another script is typed in it every second time
        const bool inOwnScript = !person.second.isEmpty() && random.chance(50);
        const int keys = keysToPresent(door, person, typedFor(person, inOwnScript));
        ++needed[size_t(std::min(keys, 29))];
        if (isUnlike(person, people)) {
            ++unlike;
            mostOfUnlike = std::max(mostOfUnlike, keys);
        }
    }
    door.wait();
    const int counted = std::accumulate(needed.begin(), needed.end(), 0);
    std::cout << "keys to present, " << counted << " people of a list of 500:";
    for (size_t keys = 0; keys < needed.size(); ++keys) {
        if (needed[keys] > 0)
            std::cout << "  " << keys << ": " << needed[keys];
    }
    std::cout << "; " << unlike << " with unlike names, at most: " << mostOfUnlike << std::endl;
    CHECK(unlike * 2 > counted);  // else the next line says little
    CHECK((needed[2] + needed[3] + needed[4]) * 10 >= counted * 9);
    CHECK(mostOfUnlike <= 6);
    CHECK(door.absentInProfile() == QStringList());
    CHECK(door.presentInProfile() == 500);
}

TEST_CASE("A walk-in with a name of 16 letters takes 24 keys, with a phone 32",
          "[ui][desk][checks]")
{
    constexpr int kCapitals = 2;  // Shift is pressed for each
    for (const auto& phone : {QString(), u"29123456"_s}) {
        DeskStory door;
        door.type(u"Kristīne Vītoliņa"_s);
        door.press(Qt::Key_Return, Qt::ControlModifier);
        door.type(phone);
        door.press(Qt::Key_Return);
        door.wait();
        INFO(phone.toStdString() << ": " << door.keys() + kCapitals << " keys");
        CHECK(door.keys() + kCapitals <= (phone.isEmpty() ? 24 : 32));
        CHECK(door.band() == u"Kristīne Vītoliņa | Present 17:24 | · stored on this computer"_s);
        CHECK(door.last() == QStringList{u"Vītoliņa, Kristīne"_s});
        CHECK(door.presentInProfile() == 1);
        CHECK(QApplication::focusWidget() == door.field());
        CHECK(door.field()->text().isEmpty());
        if (phone.isEmpty())
            continue;
        door.type(phone);
        test::ScreenStage::settle();
        CHECK(door.marked() == u"Vītoliņa, Kristīne"_s);
    }
}

TEST_CASE("Enter right behind the text means whom the text finds, every time", "[ui][desk][checks]")
{
    DeskStory door({.registered = 60});
    door.closeCurtain();
    const auto& people = door.crowd.people;
    qint64 entered = 0;
    auto* finder = door.page().findChild<ui::DeskFinder*>();
    REQUIRE(finder);
    QObject::connect(finder, &ui::DeskFinder::entered, finder,
                     [&entered](const storage::DeskPerson& person) { entered = person.line.key; });
    QHash<QString, int> named;
    for (const auto& person : people)
        ++named[person.family + u' ' + person.given];
    samples::SeededRandom random(6);
    QSet<qint64> came;
    int right = 0;
    const int rounds = isSoak() ? 1000 : 250;
    for (int round = 0; round < rounds; ++round) {
        const auto& person = random.of(people);
        const auto name = person.family + u' ' + person.given;
        if (named[name] > 1) {  // Enter asks which of them
            --round;
            continue;
        }
        // the list of another text stands there, quite or nearly
        door.type(random.of(people).family.left(2 + random.below(3)));
        if (random.chance(50))
            test::ScreenStage::settle();
        door.field()->selectAll();
        door.type(name);
        entered = 0;
        door.press(Qt::Key_Return);
        right += entered == person.key ? 1 : 0;
        if (entered != person.key)
            UNSCOPED_INFO("Enter took another than " << name.toStdString());
        came.insert(person.key);
    }
    CHECK(right == rounds);
    door.wait();
    CHECK(door.presentInProfile() == came.size());
    for (const auto person : came)
        CHECK(door.isPresent(person));
}

TEST_CASE("One key takes back the last check-in, any of the last 200 goes in four acts",
          "[ui][desk][checks]")
{
    constexpr int kFrames = 6;
    DeskStory door({.registered = 201});
    const auto& people = door.crowd.people;
    door.write([&](storage::Profile& profile) {
        for (const auto& person : people.first(200))
            checkIn(profile, door.crowd.meeting, person);
    });
    REQUIRE(door.last().size() == 200);

    door.type(people.last().family + u' ' + people.last().given);
    door.press(Qt::Key_Return);
    door.wait();
    REQUIRE(door.isPresent(people.last().key));
    const test::ProcessorTimer timer;
    const int before = door.keys();
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    CHECK(timer.frames() <= kFrames * test::kSlowness);
    CHECK(door.keys() - before == 1);
    CHECK_FALSE(door.isPresent(people.last().key));
    CHECK(door.presentInProfile() == 200);

    auto* last = door.find<ui::DeskArrivals>(u"desk.last"_s);
    samples::SeededRandom random(7);
    int left = 200;
    for (int i = 0; i < 10; ++i) {
        // by keyboard: her name, ↓ where somebody else stands above her, Del
        const auto& person = people[random.below(200)];
        if (!door.isPresent(person.key))
            continue;
        int acts = 2;
        door.type(person.family + u' ' + person.given);
        test::ScreenStage::settle();
        for (int row = results(door).rowOf(person.key); row > 0; --row, ++acts)
            door.press(Qt::Key_Down);
        const test::ProcessorTimer byKey;
        door.press(Qt::Key_Delete);
        door.wait();
        CHECK(byKey.frames() <= kFrames * test::kSlowness);
        CHECK(acts <= 4);
        CHECK_FALSE(door.isPresent(person.key));
        CHECK(door.presentInProfile() == --left);

        // by mouse: the wheel, then Undo in the row
        const int row = random.below(left);
        const auto name = door.last().at(row);
        last->scrollTo(last->model()->index(row, 0));
        const test::ProcessorTimer byMouse;
        QTest::mouseClick(last->viewport(), Qt::LeftButton, {}, last->undoRect(row).center());
        door.wait();
        CHECK(byMouse.frames() <= kFrames * test::kSlowness);
        CHECK(door.last().count(name) < door.last().size());
        CHECK(door.presentInProfile() == --left);
    }
}
