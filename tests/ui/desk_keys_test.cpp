// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the desk do besides Enter: status, children, a full room, the other event, and
// what another program does meanwhile.
#include "core/services/event_service.h"
#include "core/storage/row_store.h"
#include "tests/ui/desk_story.h"
#include "ui/shared/inline_bar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::DeskStory;

namespace {

domain::AttendanceState stateOf(DeskStory& door, const QString& family)
{
    const auto mark = storage::AttendanceRepository(door.stage.workspace().reading().database())
                          .find(door.meeting(), door.person(family));
    REQUIRE(mark);
    REQUIRE(mark.value());
    return mark.value()->state;
}

void checkIn(DeskStory& door, const QString& text)
{
    door.type(text);
    door.press(Qt::Key_Return);
    door.wait();
}

QString uidOf(DeskStory& door, QStringView table, qint64 key)
{
    return storage::RowStore(door.stage.workspace().reading().database())
        .uidOf(table, key)
        .value()
        .toString();
}

// The second program at the same profile.
int runCli(DeskStory& door, const QStringList& typed)
{
    QProcess process;
    process.start(QStringLiteral(KAASA_BIN_DIR "/kaasa-cli"),
                  QStringList{u"--profile"_s, door.stage.workspace().path(), u"--clock"_s,
                              u"2026-03-05T15:20:00Z"_s}
                      + typed);
    REQUIRE(process.waitForFinished(60'000));
    UNSCOPED_INFO(process.readAllStandardOutput().toStdString()
                  << process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.exitCode();
}

}  // namespace

TEST_CASE("F5 to F8 say present, late, excused and gone of the marked person", "[ui][desk]")
{
    using domain::AttendanceState;
    DeskStory door;
    door.type(u"kaln"_s);
    door.press(Qt::Key_F6);
    door.wait();
    CHECK(door.band() == u"Ēva Kalniņa | Late, 17:24 | · stored on this computer"_s);
    CHECK(stateOf(door, u"Kalniņa"_s) == AttendanceState::Late);
    CHECK(door.field()->text().isEmpty());

    // with nothing typed the keys mean whom the band speaks of
    door.press(Qt::Key_F8);
    door.wait();
    CHECK(door.band() == u"Ēva Kalniņa | Left 17:24 | · stored on this computer"_s);
    CHECK(stateOf(door, u"Kalniņa"_s) == AttendanceState::LeftEarly);
    CHECK(door.last().size() == 1);
    door.press(Qt::Key_F5);
    door.wait();
    CHECK(stateOf(door, u"Kalniņa"_s) == AttendanceState::Present);

    door.type(u"saar"_s);
    door.press(Qt::Key_F7);
    door.wait();
    CHECK(door.band() == u"Katrin Saar | Excused | · stored on this computer"_s);
    CHECK(stateOf(door, u"Saar"_s) == AttendanceState::Excused);
    CHECK(door.last() == QStringList{u"Kalniņa, Ēva"_s});
    CHECK(door.counters() == u"present 1, expected 10, free 9, children 0"_s);

    door.type(u"tamm"_s);
    door.press(Qt::Key_F8);
    door.wait();
    CHECK(door.band() == u"Liis Tamm | Not here yet | · F5 marks a person present."_s);
    CHECK_FALSE(door.isPresent(u"Tamm"_s));
}

TEST_CASE("One letter and Enter mark nobody: the list is not narrowed yet", "[ui][desk]")
{
    DeskStory door;
    door.type(u"j"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.presentInProfile() == 0);
}

TEST_CASE("Who left may come back, and each step is taken back by one key", "[ui][desk]")
{
    using domain::AttendanceState;
    DeskStory door;
    checkIn(door, u"kaln"_s);
    door.press(Qt::Key_F8);
    door.wait();
    REQUIRE(stateOf(door, u"Kalniņa"_s) == AttendanceState::LeftEarly);
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    CHECK(stateOf(door, u"Kalniņa"_s) == AttendanceState::Present);
    CHECK(door.band() == u"Kalniņa Ēva | Taken back"_s);
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    CHECK_FALSE(door.isPresent(u"Kalniņa"_s));
    CHECK(door.last().isEmpty());
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    CHECK(door.presentInProfile() == 0);
}

TEST_CASE("Children who come along are counted before and after Enter", "[ui][desk]")
{
    DeskStory door;
    door.type(u"iva"_s);
    door.press(Qt::Key_Up, Qt::ControlModifier);
    door.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(door.rows().first().contains(u"with 2 children"_s));
    CHECK(door.counters().endsWith(u"children 0"_s));
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.band()
          == u"Jūlija Ivanova | Present 17:24 | · with 2 children · stored on this computer"_s);
    CHECK(door.counters().endsWith(u"children 2"_s));
    door.press(Qt::Key_Down, Qt::ControlModifier);
    door.wait();
    CHECK(door.counters().endsWith(u"children 1"_s));
    for (int i = 0; i < 3; ++i)
        door.press(Qt::Key_Down, Qt::ControlModifier);
    door.wait();
    CHECK(door.counters().endsWith(u"children 0"_s));
}

TEST_CASE("In a full room Enter adds to the waiting list and F5 lets in", "[ui][desk]")
{
    DeskStory door;
    const auto laura = door.know(u"Laura"_s, u"Zariņa"_s);
    const auto dace = door.know(u"Dace"_s, u"Zvirbule"_s);
    CHECK(door.full().isEmpty());
    door.setCapacity(12);
    CHECK(door.counters() == u"present 0, expected 12, free 0, children 0"_s);
    CHECK(door.full() == u"Full: 12 of 12. Enter adds to the waiting list, F5 lets in."_s);

    door.type(u"zari"_s);
    test::ScreenStage::settle();
    CHECK(door.marked() == u"Zariņa, Laura"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.band()
          == u"Laura Zariņa | On the waiting list now | · The room is full. F5 lets in."_s);
    CHECK_FALSE(door.isPresent(laura));
    door.press(Qt::Key_F5);
    door.wait();
    CHECK(door.isPresent(laura));
    CHECK(door.full() == u"Full: 13 of 12. Enter adds to the waiting list, F5 lets in."_s);

    // who has a place comes in as always
    checkIn(door, u"kaln"_s);
    CHECK(door.isPresent(u"Kalniņa"_s));
    door.type(u"zvirb"_s);
    door.press(Qt::Key_F5);
    door.wait();
    CHECK(door.isPresent(dace));

    door.type(u"Inga Liepa"_s);
    door.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(door.find<QPushButton>(u"desk.walkIn.save"_s)->text() == u"Add to the waiting list"_s);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.band()
          == u"Inga Liepa | On the waiting list now | · The room is full. F5 lets in."_s);
    CHECK(door.presentInProfile() == 3);
    door.press(Qt::Key_F5);
    door.wait();
    CHECK(door.presentInProfile() == 4);

    door.setCapacity(0);
    CHECK(door.full().isEmpty());
}

TEST_CASE("Two events in one hour are two doors, and Ctrl+Tab leads from one to the other",
          "[ui][desk]")
{
    DeskStory door;
    services::AddedEvent second;
    door.write([&second](storage::Profile& profile) {
        services::EventPlan plan;
        plan.event.title = u"Šūšanas darbnīca"_s;
        plan.event.kind = u"workshop"_s;
        domain::Session meeting;
        meeting.startsAt = profile.clock().now().addSecs(600);
        meeting.endsAt = meeting.startsAt.addSecs(3600);
        plan.sessions = {meeting};
        second = services::EventService(profile).add(plan).value();
    });
    auto* title = door.find<QLabel>(u"desk.title"_s);
    auto* also = door.find<QLabel>(u"desk.alsoOn"_s);
    const auto circle = title->text();
    CHECK(also->text() == u"Also now: Šūšanas darbnīca (Ctrl+Tab)"_s);
    checkIn(door, u"kaln"_s);

    door.type(u"sa"_s);
    door.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(title->text() == u"Šūšanas darbnīca"_s);
    CHECK(door.field()->text().isEmpty());
    CHECK(door.last().isEmpty());
    CHECK(door.band().isEmpty());
    CHECK(QApplication::focusWidget() == door.field());
    checkIn(door, u"saar"_s);
    CHECK(door.last() == QStringList{u"Saar, Katrin"_s});
    CHECK_FALSE(door.isPresent(u"Saar"_s));  // at the circle

    // undo takes back what was done here, not what was done last of all
    door.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(title->text() == circle);
    CHECK(door.last() == QStringList{u"Kalniņa, Ēva"_s});
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    CHECK_FALSE(door.isPresent(u"Kalniņa"_s));
    door.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(door.last() == QStringList{u"Saar, Katrin"_s});
}

TEST_CASE("A profile that cannot be read is told, and nobody is taken for unknown", "[ui][desk]")
{
    DeskStory door;
    const auto rename = [&door](const QString& from, const QString& to) {
        door.write([&](storage::Profile& profile) {
            REQUIRE(profile.database().execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to)));
        });
    };
    rename(u"person_index"_s, u"lost"_s);
    auto* bar = door.find<ui::InlineBar>(u"desk.unreadable"_s);
    door.type(u"kaln"_s);
    test::ScreenStage::settle();
    CHECK(bar->isVisible());
    CHECK(bar->sentence().startsWith(u"The data could not be read"_s));
    CHECK(door.rows().isEmpty());
    door.press(Qt::Key_Return);
    CHECK_FALSE(door.band().contains(u"Nobody"_s));
    rename(u"lost"_s, u"person_index"_s);
    QTest::mouseClick(bar->findChild<QPushButton*>(u"bar.act"_s), Qt::LeftButton);
    test::ScreenStage::settle();
    CHECK_FALSE(bar->isVisible());
    CHECK(door.rows().first().startsWith(u"Kalniņa"_s));
}

TEST_CASE("More children than childcare places are told at the desk, and nobody is sent away",
          "[ui][desk]")
{
    DeskStory door;
    door.write([&](storage::Profile& profile) {
        const auto at = storage::DeskRepository(profile.database()).meeting(door.meeting()).value();
        REQUIRE(services::EventService(profile).change(
            at.event, [](domain::Event& event) { event.capacityChildren = 1; }));
    });
    auto* bar = door.find<ui::InlineBar>(u"desk.full"_s);
    door.type(u"kaln"_s);
    door.press(Qt::Key_Up, Qt::ControlModifier);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.counters().endsWith(u"children 1"_s));
    CHECK(door.find<QLabel>(u"desk.children.word"_s)->text() == u"of 1 childcare places"_s);
    CHECK_FALSE(bar->isVisible());
    door.type(u"saar"_s);
    door.press(Qt::Key_Up, Qt::ControlModifier);
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.isPresent(u"Saar"_s));
    CHECK(bar->isVisible());
    CHECK(bar->sentence() == u"More children than childcare places: 2 of 1."_s);
}

TEST_CASE("The list stays under the hand when somebody comes at another desk", "[ui][desk]")
{
    DeskStory door;
    const auto comeElsewhere = [&door](const QString& family) {
        door.write([&](storage::Profile& profile) {
            services::DeskAct act;
            act.id = Uid::create(profile.clock());
            const auto meeting
                = storage::RowStore(profile.database()).uidOf(u"session", door.meeting());
            const auto person = storage::RowStore(profile.database())
                                    .uidOf(u"person", door.stage.centre().people[family]);
            act.session = domain::SessionId(meeting.value());
            act.person = domain::PersonId(person.value());
            act.at = profile.clock().now();
            REQUIRE(services::DeskService(profile).perform(act));
        });
    };
    SECTION("What was found keeps its rows until another letter is typed")
    {
        door.type(u"ju"_s);
        test::ScreenStage::settle();
        const auto before = door.rows();
        REQUIRE(before.size() >= 3);
        const auto nameOf = [](const QString& row) { return row.section(u", "_s, 0, 1); };
        comeElsewhere(before[0].section(u',', 0, 0));
        const auto after = door.rows();
        CHECK(after[0] != before[0]);
        REQUIRE(after.size() == before.size());
        for (qsizetype row = 0; row < before.size(); ++row)
            CHECK(nameOf(after[row]) == nameOf(before[row]));
        door.press(Qt::Key_2, Qt::AltModifier);
        door.wait();
        CHECK(door.isPresent(before[1].section(u',', 0, 0)));
    }
    SECTION("A number pressed while the expected move up marks, and Enter decides")
    {
        const auto before = door.rows();
        REQUIRE(before.size() >= 3);
        comeElsewhere(before[0].section(u',', 0, 0));
        door.press(Qt::Key_1, Qt::AltModifier);
        door.wait();
        const auto next = before[1].section(u',', 0, 0);
        CHECK_FALSE(door.isPresent(next));
        CHECK(door.marked().startsWith(next));
        door.press(Qt::Key_Return);
        door.wait();
        CHECK(door.isPresent(next));
    }
}

TEST_CASE("Two programs at one door see each other, and the earliest time counts", "[ui][desk]")
{
    DeskStory door;
    door.type(u"sa"_s);
    test::ScreenStage::settle();
    const auto meeting = uidOf(door, u"session", door.meeting());
    const auto eva = uidOf(door, u"person", door.person(u"Kalniņa"_s));
    REQUIRE(runCli(door, {u"check-in"_s, meeting, eva}) == 0);
    CHECK(QTest::qWaitFor([&door] { return door.last() == QStringList{u"Kalniņa, Ēva"_s}; }));
    CHECK(door.counters().startsWith(u"present 1, expected 11"_s));
    CHECK(door.field()->text() == u"sa"_s);
    CHECK(door.marked() == u"Saar, Katrin"_s);
    CHECK(QApplication::focusWidget() == door.field());

    door.press(Qt::Key_Escape);
    checkIn(door, u"kaln"_s);
    CHECK(door.band() == u"Ēva Kalniņa | Already here since 17:20"_s);
    CHECK(door.presentInProfile() == 1);

    // marked a moment ago by the other, not shown yet: Enter knows it all the same
    const auto liis = uidOf(door, u"person", door.person(u"Tamm"_s));
    door.type(u"tamm"_s);
    test::ScreenStage::settle();
    REQUIRE(runCli(door, {u"check-in"_s, meeting, liis}) == 0);
    CHECK(door.isPresent(u"Tamm"_s));
    door.press(Qt::Key_Return);
    door.wait();
    CHECK(door.band() == u"Liis Tamm | Already here since 17:20"_s);
    CHECK(door.presentInProfile() == 2);
}
