// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full while people come in.
#include "core/services/desk_emergency_file.h"
#include "tests/support/full_disk.h"
#include "tests/ui/desk_story.h"
#include "ui/desk/desk_arrivals_model.h"
#include "ui/frame/close_guard.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/status_mark.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <iostream>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::DeskStory;

namespace {

QString emergencyFolder(DeskStory& door)
{
    return QFileInfo(door.stage.workspace().path()).absolutePath() + u"/emergency"_s;
}

qsizetype inEmergencyFile(DeskStory& door)
{
    return services::DeskEmergencyFile(door.stage.workspace().reading(), {emergencyFolder(door)})
        .read()
        .size();
}

// Names in LAST that stand beside a ✓.
QStringList ticked(DeskStory& door)
{
    QStringList names;
    const auto* model = door.find<QListView>(u"desk.last"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto cell = model->index(row, 0);
        if (cell.data(ui::DeskArrivalsModel::ShapeRole).toInt() == int(ui::StatusShape::GreenTick))
            names.append(cell.data().toString());
    }
    return names;
}

void checkIn(DeskStory& door, const QString& text)
{
    door.type(text);
    door.press(Qt::Key_Return);
    door.wait();
}

void tellWhichDisk(const test::FullDisk& disk)
{
    if (!disk.isReal())
        std::cout << "no file system could be mounted here: files that may not grow stand for the "
                     "full disk"
                  << std::endl;
}

}  // namespace

TEST_CASE("24: On a full disk nobody has a tick before the profile has her, and nobody is lost",
          "[ui][desk][disk]")
{
    test::FullDisk disk;
    tellWhichDisk(disk);
    DeskStory door;
    checkIn(door, u"kaln"_s);
    CHECK(door.notStored().isEmpty());
    CHECK(ticked(door) == QStringList{u"Kalniņa, Ēva"_s});

    disk.fill();
    const QStringList typed{u"Beridze"_s, u"Haddad"_s, u"Ivanova"_s, u"Julle"_s, u"Jurjeva"_s};
    int waiting = 0;
    for (const auto& family : typed) {
        checkIn(door, family);
        if (door.isPresent(family)) {  // the last bytes of the disk
            CHECK(door.band().contains(u"Present 17:24"_s));
            continue;
        }
        ++waiting;
        CHECK(door.band().contains(u"Not stored yet"_s));
        CHECK_FALSE(door.band().contains(u"Present"_s));
        CHECK(door.notStored().startsWith(u"Not stored yet: %1."_s.arg(waiting)));
        CHECK(door.find<QLabel>(u"desk.stored"_s)->text() == u"Not stored yet: %1"_s.arg(waiting));
        CHECK(door.last().first().contains(family));
        CHECK(inEmergencyFile(door) == waiting);
    }
    REQUIRE(waiting >= 3);
    CHECK(ticked(door).size() == 1 + typed.size() - waiting);
    CHECK(door.rows().filter(u"Jurjeva"_s).isEmpty());  // she is not awaited either

    // again the same, and taken back: as if she were stored
    checkIn(door, u"Jurjeva"_s);
    CHECK(door.notStored().startsWith(u"Not stored yet: %1."_s.arg(waiting)));
    door.press(Qt::Key_Z, Qt::ControlModifier);
    door.wait();
    --waiting;
    CHECK(door.notStored().startsWith(u"Not stored yet: %1."_s.arg(waiting)));
    CHECK(inEmergencyFile(door) == waiting);
    CHECK(door.rows().filter(u"Jurjeva"_s).size() == 1);

    disk.relieve();
    auto* again
        = door.find<ui::InlineBar>(u"desk.notStored"_s)->findChild<QPushButton*>(u"bar.act"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    door.wait();
    CHECK(door.notStored().isEmpty());
    CHECK(door.presentInProfile() == typed.size());
    CHECK(ticked(door).size() == typed.size());
    CHECK_FALSE(door.isPresent(u"Jurjeva"_s));
    CHECK(inEmergencyFile(door) == 0);
    checkIn(door, u"Saar"_s);
    CHECK(door.band().contains(u"Present 17:24"_s));
}

TEST_CASE("As soon as the disk has room again everybody who waits is stored by itself",
          "[ui][desk][disk]")
{
    test::FullDisk disk;
    DeskStory door;
    disk.fill();
    for (int i = 0; door.notStored().isEmpty() && i < 8; ++i) {
        door.type(u"Gaste "_s + QChar(u'A' + i));
        door.press(Qt::Key_Return, Qt::ControlModifier);
        door.press(Qt::Key_Return);
        door.wait();
    }
    REQUIRE(door.notStored().contains(u"kept sealed at another place"_s));
    const auto came = door.last().size();
    const auto present = door.presentInProfile();
    REQUIRE(present < came);
    disk.relieve();
    REQUIRE(QTest::qWaitFor([&door] { return door.notStored().isEmpty(); }, 10'000));
    door.wait();
    CHECK(door.presentInProfile() == came);
    CHECK(ticked(door).size() == came);
}

TEST_CASE("Where no place takes what waits the desk says that Kaasa must stay open",
          "[ui][desk][disk]")
{
    test::FullDisk disk;
    if (!disk.isReal()) {
        std::cout << "not tried: a disk without room for the emergency file needs a file system "
                     "that can be mounted"
                  << std::endl;
        return;
    }
    DeskStory door;
    REQUIRE(QDir(emergencyFolder(door)).removeRecursively());  // its room is gone
    disk.fill();
    for (const auto& family : {u"Beridze"_s, u"Haddad"_s, u"Ivanova"_s, u"Julle"_s})
        checkIn(door, family);
    REQUIRE(door.notStored().contains(u"leave Kaasa open until it is stored"_s));
    CHECK(door.band().contains(u"leave Kaasa open until it is stored"_s));
    CHECK_FALSE(door.stage.workspace().isSaved());
    ui::CloseGuard guard(door.stage.workspace(), door.stage.jobs(), door.stage.window());
    CHECK_FALSE(door.stage.window().close());
    auto* question = door.stage.window().findChild<QMessageBox*>(u"close.question"_s);
    REQUIRE(question);
    CHECK(question->informativeText().startsWith(
        u"4 things done at the door lie in the memory of this computer alone."_s));
    QTest::keyClick(question, Qt::Key_Escape);
    CHECK(door.stage.window().isVisible());
    disk.relieve();
    REQUIRE(QTest::qWaitFor([&door] { return door.notStored().isEmpty(); }, 10'000));
    CHECK(door.presentInProfile() == 4);
    CHECK(ticked(door).size() == 4);
}
