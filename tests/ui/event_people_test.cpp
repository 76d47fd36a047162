// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/attendance_grid_reader.h"
#include "core/services/attendance_service.h"
#include "core/services/event_service.h"
#include "core/services/people_service.h"
#include "core/services/registration_service.h"
#include "core/services/sheet_service.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "tests/ui/screen_stage.h"
#include "ui/events/attendance_model.h"
#include "ui/events/presence_dialog.h"
#include "ui/frame/workspace_commands.h"
#include "ui/shared/grid_view.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace kaasa;
using namespace Qt::StringLiterals;
using domain::AttendanceState;

namespace {

// QTest's own keyClicks knows ASCII alone.
void press(QWidget* field, const QString& text)
{
    for (const auto sign : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
        QApplication::sendEvent(field, &down);
    }
}

/// The people of an event in the real window, driven by keys.
struct EventStory {
    test::ScreenStage stage;
    ui::WorkspaceCommands commands{stage.workspace(), stage.window()};  // Ctrl+Z
    qint64 event = stage.centre().circle;

    EventStory() { stage.speak(Language::English); }

    void open(const QString& tab) { REQUIRE(stage.open(u"event/"_s + uidOf(event) + u'/' + tab)); }
    QString uidOf(qint64 key)
    {
        const auto uid
            = storage::RowStore(stage.workspace().reading().database()).uidOf(u"event", key);
        REQUIRE(uid);
        return uid.value().toString();
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        for (auto* widget : stage.window().findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        FAIL(name.toStdString() + " is not on the screen");
        return nullptr;
    }

    /// As another program at the same profile would: written, then told.
    template <typename T>
    T written(std::function<Result<T>(storage::Profile&)> job)
    {
        std::optional<Result<T>> result;
        stage.workspace().write<T>(ui::Workspace::Priority::Interface, &stage.window(), job,
                                   [&](const Result<T>& done) { result = done; });
        waitUntilSaved();
        REQUIRE(result);
        REQUIRE(*result);
        return result->value();
    }

    void waitUntilSaved()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
        test::ScreenStage::settle();
    }

    void key(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, modifiers);
        waitUntilSaved();
        ++keys;
    }

    /// Types into the field and takes the first match.
    void pick(const QString& field, const QString& text, Qt::KeyboardModifiers modifiers = {})
    {
        auto* picker = find<QLineEdit>(field);
        picker->setFocus();
        press(picker, text);
        QTest::keyClick(picker, Qt::Key_Return, modifiers);
        waitUntilSaved();
    }

    QStringList listed(const QString& name)
    {
        QStringList names;
        const auto* model = find<QAbstractItemView>(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    void limit(int adults)
    {
        written<qint64>([this, adults](storage::Profile& profile) {
            return services::EventService(profile).change(
                event, [&](domain::Event& circle) { circle.capacityAdults = adults; });
        });
    }

    /// An event of one meeting this evening with so many people, by the names of Person01 ….
    void planEvening(int people)
    {
        event = written<qint64>([people](storage::Profile& profile) -> Result<qint64> {
            services::EventPlan plan;
            plan.event.title = u"Darba grupa"_s;
            plan.event.kind = u"workshop"_s;
            plan.sessions = {{.startsAt = test::eveningInMarch().addSecs(-3600),
                              .endsAt = test::eveningInMarch().addSecs(3600)}};
            const auto added = services::EventService(profile).add(plan);
            if (!added)
                return added.error();
            for (int i = 1; i <= people; ++i) {
                const auto name = u"Person%1"_s.arg(i, 2, 10, QChar(u'0'));
                if (const auto in = services::RegistrationService(profile).addNewcomer(
                        added.value().key, u"Anna "_s + name);
                    !in)
                    return in.error();
            }
            return added.value().key;
        });
    }

    /// The people from last to first, and blank rows: as some other order would be printed.
    QString print(int blank)
    {
        const auto grid = reports::AttendanceGridReader(database()).read(event, Language::Latvian);
        REQUIRE(grid);
        services::SheetDraft draft{.event = event};
        for (const auto& person : grid.value().people)
            draft.rows.prepend(person.key);
        draft.rows.resize(draft.rows.size() + blank, 0);
        return written<services::IssuedNumbers>([draft](storage::Profile& profile) {
                   return services::SheetService(profile).issue({draft});
               })
            .numbers.first();
    }

    sql::Database& database() { return stage.workspace().reading().database(); }
    QString value(const QString& sql) { return database().value(sql).value().toString(); }

    QHash<AttendanceState, int> counted(qint64 ofEvent)
    {
        QHash<AttendanceState, int> counts;
        const auto marks = storage::AttendanceRepository(stage.workspace().reading().database())
                               .ofEvent(ofEvent);
        REQUIRE(marks);
        for (const auto& mark : marks.value())
            ++counts[mark.state];
        return counts;
    }

    ui::GridView* grid() { return find<ui::GridView>(u"event.grid"_s); }
    QString spoken(const QModelIndex& cell)
    {
        // dates hold no-break spaces, which a reader of this test would not see
        return cell.data(Qt::AccessibleTextRole).toString().replace(u'\u00a0', u' ');
    }

    int keys = 0;
};

}  // namespace

TEST_CASE("People are registered one after the other without leaving the field", "[ui][grid]")
{
    EventStory story;
    story.planEvening(0);
    story.open(u"registered"_s);
    CHECK(story.find<QLineEdit>(u"event.registered.add"_s)->hasFocus());
    story.pick(u"event.registered.add"_s, u"kaln"_s);
    story.pick(u"event.registered.add"_s, u"юли"_s);
    story.pick(u"event.registered.add"_s, u"Marta Liepa"_s, Qt::ControlModifier);
    CHECK(story.find<QLineEdit>(u"event.registered.add"_s)->hasFocus());
    CHECK(story.listed(u"event.registered"_s)
          == QStringList{u"Ivanova Jūlija"_s, u"Kalniņa Ēva"_s, u"Liepa Marta"_s});
    story.pick(u"event.registered.add"_s, u"kaln"_s);
    CHECK(story.find<ui::InlineBar>(u"event.registered.told"_s)->sentence()
          == u"Registered already: Kalniņa Ēva."_s);
    // one undo takes the new person back with her registration
    QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    story.waitUntilSaved();
    CHECK(story.listed(u"event.registered"_s)
          == QStringList{u"Ivanova Jūlija"_s, u"Kalniņa Ēva"_s});
}

TEST_CASE("When it is full the next one waits; a freed place goes to her by Enter", "[ui][grid]")
{
    EventStory story;
    story.planEvening(0);
    story.limit(2);
    story.open(u"registered"_s);
    for (const auto& name : {u"beri"_s, u"hadd"_s, u"saar"_s, u"tamm"_s})
        story.pick(u"event.registered.add"_s, name);
    CHECK(story.find<QLabel>(u"event.registered.places"_s)->text()
          == u"2 of 2 places are taken. 2 people wait for a place."_s);
    CHECK(story.find<ui::InlineBar>(u"event.registered.told"_s)->sentence()
          == u"The event is full. On the waiting list: Tamm Liis, number 2."_s);

    auto* list = story.find<ui::InstantList>(u"event.registered"_s);
    list->enter();
    story.key(list, Qt::Key_Delete);
    CHECK(story.find<ui::InlineBar>(u"event.registered.free"_s)->sentence()
          == u"A place is free. Next in line: Saar Katrin."_s);
    story.key(list, Qt::Key_Return);
    CHECK(story.listed(u"event.registered"_s) == QStringList{u"Haddad Leila"_s, u"Saar Katrin"_s});
    story.open(u"waiting"_s);
    CHECK(story.listed(u"event.waiting"_s) == QStringList{u"1. Tamm Liis"_s});
}

TEST_CASE("The waiting list is put into another order by keys, and back by undo", "[ui][grid]")
{
    EventStory story;
    story.planEvening(0);
    story.limit(1);
    story.open(u"registered"_s);
    for (const auto& name : {u"beri"_s, u"hadd"_s, u"saar"_s, u"tamm"_s})
        story.pick(u"event.registered.add"_s, name);
    story.open(u"waiting"_s);
    auto* list = story.find<ui::InstantList>(u"event.waiting"_s);
    list->enter();
    story.key(list, Qt::Key_End);
    story.key(list, Qt::Key_Up, Qt::ControlModifier);
    story.key(list, Qt::Key_Up, Qt::ControlModifier);
    CHECK(story.listed(u"event.waiting"_s)
          == QStringList{u"1. Tamm Liis"_s, u"2. Haddad Leila"_s, u"3. Saar Katrin"_s});
    CHECK(list->currentIndex().row() == 0);  // the row that was moved stays chosen
    story.key(list, Qt::Key_Down, Qt::ControlModifier);
    CHECK(story.listed(u"event.waiting"_s).first() == u"1. Haddad Leila"_s);
    story.key(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.listed(u"event.waiting"_s).first() == u"1. Tamm Liis"_s);
    // nobody is let in while it is full
    story.key(list, Qt::Key_Return);
    CHECK(story.find<ui::InlineBar>(u"event.waiting.told"_s)->sentence()
          == u"No place is free for Tamm Liis."_s);
    story.key(list, Qt::Key_Delete);
    CHECK(story.listed(u"event.waiting"_s).size() == 2);
}

TEST_CASE("Attendance of 25 people, 5 of them absent, takes 30 keys at most", "[ui][grid]")
{
    EventStory story;
    story.planEvening(25);
    story.open(u"attendance"_s);
    auto* grid = story.grid();
    REQUIRE(grid->hasFocus());
    REQUIRE(grid->currentIndex().row() == 0);
    story.keys = 0;
    story.key(grid, Qt::Key_Space, Qt::ControlModifier);
    story.key(grid, Qt::Key_Space);
    for (const auto absent : {2, 7, 13, 18, 24}) {
        while (grid->currentIndex().row() < absent)
            story.key(grid, Qt::Key_Down);
        story.key(grid, Qt::Key_4);
    }
    CHECK(story.keys <= 30);
    const auto counts = story.counted(story.event);
    CHECK(counts[AttendanceState::Present] == 20);
    CHECK(counts[AttendanceState::Absent] == 5);
    CHECK(story.spoken(grid->model()->index(2, 1)) == u"Anna Person03, 5 March, absent"_s);

    // each cell and the whole column are taken back one by one
    for (int i = 0; i < 5; ++i)
        story.key(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.counted(story.event)[AttendanceState::Present] == 25);
    story.key(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(story.counted(story.event).isEmpty());
}

TEST_CASE("In the grid every key does what the sheet of keys says", "[ui][grid]")
{
    EventStory story;
    story.open(u"attendance"_s);
    auto* grid = story.grid();
    // the meeting of this evening, the fourth
    REQUIRE(grid->currentIndex() == grid->model()->index(0, 4));
    const auto cell = [&](int row) { return grid->model()->index(row, 4); };
    CHECK(story.spoken(cell(0)) == u"Nino Beridze, 5 March, not marked"_s);
    story.key(grid, Qt::Key_Space);
    CHECK(story.spoken(cell(0)) == u"Nino Beridze, 5 March, present"_s);
    CHECK(grid->currentIndex().row() == 1);
    story.key(grid, Qt::Key_2);
    story.key(grid, Qt::Key_3);
    story.key(grid, Qt::Key_4);
    CHECK(story.spoken(cell(1)).endsWith(u"late"_s));
    CHECK(story.spoken(cell(2)).endsWith(u"excused"_s));
    CHECK(story.spoken(cell(3)).endsWith(u"absent"_s));
    story.key(grid, Qt::Key_Up);
    story.key(grid, Qt::Key_0);
    CHECK(story.spoken(cell(3)).endsWith(u"not marked"_s));
    story.key(grid, Qt::Key_Home, Qt::ControlModifier);
    CHECK(grid->currentIndex() == grid->model()->index(0, 1));
    story.key(grid, Qt::Key_End);
    CHECK(grid->currentIndex() == grid->model()->index(0, 5));
    story.key(grid, Qt::Key_End, Qt::ControlModifier);
    CHECK(grid->currentIndex() == grid->model()->index(11, 5));
    // the column at once keeps who is noted already
    story.key(grid, Qt::Key_Left);
    story.key(grid, Qt::Key_Space, Qt::ControlModifier);
    story.key(grid, Qt::Key_Space);
    CHECK(story.spoken(cell(2)).endsWith(u"excused"_s));
    CHECK(story.spoken(cell(11)).endsWith(u"present"_s));
}

TEST_CASE("Hours and a note of one cell are asked by F2, and the cell says them", "[ui][grid]")
{
    EventStory story;
    story.open(u"attendance"_s);
    auto* grid = story.grid();
    QTimer::singleShot(0, &story.stage.window(), [] {
        auto* dialog = qobject_cast<ui::PresenceDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        press(dialog->findChild<QLineEdit*>(u"presence.hours"_s), u"0:45"_s);
        press(dialog->findChild<QLineEdit*>(u"presence.note"_s), u"ar mazo"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(grid, Qt::Key_F2);
    story.waitUntilSaved();
    CHECK(story.spoken(grid->model()->index(0, 4))
          == u"Nino Beridze, 5 March, present, 0.75 h, ar mazo"_s);
    CHECK(ui::minutesFromTyped(u"1,5"_s) == 90);
    CHECK(ui::minutesFromTyped(u"90 min"_s) == 90);
    CHECK(ui::minutesFromTyped(u"a lot"_s) < 0);
    CHECK(ui::minutesFromTyped(u"25"_s) < 0);
}

TEST_CASE("Whoever came without registering is added below the grid, known or new", "[ui][grid]")
{
    EventStory story;
    story.planEvening(2);
    story.open(u"attendance"_s);
    story.pick(u"event.grid.add"_s, u"kaln"_s);
    story.pick(u"event.grid.add"_s, u"Marta Liepa"_s, Qt::ControlModifier);
    auto* grid = story.grid();
    CHECK(grid->model()->rowCount() == 5);  // four people, and the sums
    CHECK(story.spoken(grid->model()->index(0, 0)) == u"Kalniņa Ēva, came without registering"_s);
    CHECK(story.spoken(grid->model()->index(1, 1)) == u"Marta Liepa, 5 March, present"_s);
    CHECK(story.counted(story.event)[AttendanceState::Present] == 2);
}

TEST_CASE("A mark from the door comes into the open grid, and the marked cell stays", "[ui][grid]")
{
    EventStory story;
    story.open(u"attendance"_s);
    auto* grid = story.grid();
    grid->setCurrentIndex(grid->model()->index(5, 4));
    const auto meeting = story.stage.centre().meetings[3];
    const auto olga = story.stage.centre().people[u"Jurjeva"_s];
    story.written<qint64>([=](storage::Profile& profile) {
        return services::AttendanceService(profile).setState(
            meeting, olga, domain::AttendanceState::Present, domain::AttendanceSource::Desk);
    });
    CHECK(story.spoken(grid->model()->index(4, 4)) == u"Olga Jurjeva, 5 March, present"_s);
    CHECK(grid->currentIndex() == grid->model()->index(5, 4));
    // somebody who was not in it: the rows move, the cell stays with its person
    const auto nobody = story.written<services::MarkedPerson>([=](storage::Profile& profile) {
        return services::AttendanceService(profile).markNewcomer(meeting, u"Aija Auza"_s,
                                                                 domain::AttendanceSource::Desk);
    });
    CHECK(nobody.act != 0);
    CHECK(grid->currentIndex() == grid->model()->index(6, 4));
    CHECK(grid->hasFocus());
}

TEST_CASE("With large text the marked cell is in sight when the grid opens", "[ui][grid]")
{
    EventStory story;
    story.stage.theme().setTextScale(200);
    story.open(u"attendance"_s);
    auto* grid = story.grid();
    const auto cell = grid->visualRect(grid->currentIndex());
    CHECK(grid->currentIndex().column() == 4);
    CHECK(cell.left() >= grid->columnWidth(0));
    CHECK(cell.right() <= grid->viewport()->width());
}

TEST_CASE("A signed sheet is entered in the order of the paper, with whom somebody wrote by hand",
          "[ui][grid]")
{
    EventStory story;
    story.planEvening(3);
    const auto number = story.print(2);
    story.open(u"paper"_s);
    auto* grid = story.grid();
    const auto row = [&](int i) { return grid->model()->index(i, 0).data().toString(); };
    CHECK(row(0) == u"1. Person03 Anna"_s);
    CHECK(row(2) == u"3. Person01 Anna"_s);
    CHECK(row(3) == u"4. (blank row)"_s);
    // a scanner types wherever the focus is
    REQUIRE(grid->hasFocus());
    press(grid, number.left(1));
    auto* scan = story.find<QLineEdit>(u"event.paper.scan"_s);
    press(scan, number.mid(1) + u'/' + storage::sheetRowCode(number, 2));
    story.key(scan, Qt::Key_Return);
    CHECK(grid->hasFocus());
    CHECK(grid->currentIndex() == grid->model()->index(1, 1));
    story.key(grid, Qt::Key_1);
    story.key(grid, Qt::Key_1);
    // the second blank row: Enter goes to the field for names
    story.key(grid, Qt::Key_Down);
    story.key(grid, Qt::Key_Return);
    auto* written = story.find<QLineEdit>(u"event.grid.add"_s);
    CHECK(written->hasFocus());
    story.pick(u"event.grid.add"_s, u"Marta Liepa"_s, Qt::ControlModifier);
    CHECK(row(3) == u"4. (blank row)"_s);
    CHECK(row(4) == u"5. Liepa Marta"_s);
    // four signatures were counted
    auto* count = story.find<QLineEdit>(u"event.paper.count"_s);
    count->setFocus();
    press(count, u"4"_s);
    auto* compared = story.find<ui::InlineBar>(u"event.paper.compare"_s);
    CHECK(compared->sentence() == u"1 person on the paper is not entered yet."_s);
    press(scan, u"1"_s);
    story.key(scan, Qt::Key_Return);
    story.key(grid, Qt::Key_Space);
    CHECK(compared->sentence() == u"4 people are marked as present, as many as on the paper."_s);
    const auto marks = storage::AttendanceRepository(story.database()).ofEvent(story.event);
    CHECK(marks.value().size() == 4);
    CHECK(story.value(u"SELECT DISTINCT source FROM attendance WHERE session_id IN "
                      "(SELECT id FROM session WHERE event_id = %1)"_s.arg(story.event))
          == u"paper"_s);
}

TEST_CASE("A scan that belongs nowhere says so, and a sheet of another event opens that one",
          "[ui][grid]")
{
    EventStory story;
    const auto circle = story.event;
    story.planEvening(2);
    const auto number = story.print(1);
    story.event = circle;
    story.open(u"paper"_s);
    auto* scan = story.find<QLineEdit>(u"event.paper.scan"_s);
    press(scan, u"X9-1234"_s);
    story.key(scan, Qt::Key_Return);
    CHECK(scan->text() == u"X9-1234"_s);
    scan->clear();
    press(scan, number);
    story.key(scan, Qt::Key_Return);
    CHECK(story.grid()->model()->index(0, 0).data().toString() == u"1. Person02 Anna"_s);
}

TEST_CASE("The model of the grid keeps the promises of a model", "[ui][grid]")
{
    reports::AttendanceGrid grid;
    grid.people = {{1, u"Kalniņa Ēva"_s, u"Ēva Kalniņa"_s, domain::RegistrationState::Registered},
                   {2, u"Saar Katrin"_s, u"Katrin Saar"_s, {}}};
    domain::Session evening;
    evening.startsAt = test::eveningInMarch();
    evening.endsAt = evening.startsAt.addSecs(90 * 60);
    grid.meetings = {{7, evening}};
    ui::AttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(ui::AttendanceRows(grid));
    CHECK(model.rowCount() == 3);
    int told = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&](const QModelIndex& from) { told += from.row() == 1 ? 1 : 0; });
    grid.marks.insert({7, 2}, {.presence = {.session = 7, .person = 2}, .minutes = 90});
    model.show(ui::AttendanceRows(grid));
    CHECK(told == 1);
    CHECK(model.index(2, 1).data().toString() == u"1 / 2"_s);
    CHECK(model.index(1, model.timesColumn()).data().toString() == u"1"_s);
    CHECK(model.index(1, model.hoursColumn()).data().toString() == ui::formats().hours(90));
    model.show(ui::AttendanceRows());
    CHECK(model.rowCount() == 0);
}
