// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/people_list.h"
#include "core/services/event_service.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/registration_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/frame/workspace_commands.h"
#include "ui/paper/preview_page.h"
#include "ui/people/event_choice_dialog.h"
#include "ui/people/new_person_dialog.h"
#include "ui/people/tag_dialog.h"
#include "ui/people/view_name_dialog.h"
#include "ui/shared/instant_list.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

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

/// The people page in the real window, driven by keys.
struct PeopleStory {
    test::ScreenStage stage;
    ui::WorkspaceCommands commands{stage.workspace(), stage.window()};

    PeopleStory()
    {
        stage.speak(Language::English);
        REQUIRE(stage.window().open(u"people"_s));
        test::ScreenStage::settle();
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }

    QStringList listed()
    {
        QStringList names;
        auto* model = find<QAbstractItemView>(u"people.list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    void type(const QString& name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        press(field, text);
    }

    /// Chooses somebody and goes into her details, as Ctrl+E does.
    void edit(const QString& family)
    {
        find<ui::InstantList>(u"people.list"_s)->choose(stage.centre().people[family]);
        test::ScreenStage::settle();
        QTest::keyClick(&stage.window(), Qt::Key_E, Qt::ControlModifier);
        test::ScreenStage::settle();
    }

    /// Opens a menu as its button does and chooses by the words.
    void choose(const QString& menuName, const QString& text)
    {
        auto* menu = find<QMenu>(menuName);
        Q_EMIT menu->aboutToShow();
        for (auto* action : menu->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        FAIL("no entry " << text.toStdString());
    }

    /// Works on the dialog that the next act opens.
    template <typename Dialog>
    void answer(std::function<void(Dialog&)> keys)
    {
        QTimer::singleShot(0, &stage.window(), [keys] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            keys(*dialog);
        });
    }

    qint64 planInfoDay()
    {
        qint64 key = 0;
        stage.workspace().write<services::AddedEvent>(
            ui::Workspace::Priority::Interface, &stage.window(),
            [](storage::Profile& profile) {
                services::EventPlan plan;
                plan.event.title = u"Info day"_s;
                plan.event.kind = u"info_day"_s;
                return services::EventService(profile).add(plan);
            },
            [&key](const Result<services::AddedEvent>& added) {
                REQUIRE(added);
                key = added.value().key;
            });
        waitUntilSaved();
        return key;
    }

    void undo()
    {
        stage.window().activateWindow();  // no desktop here gives it the keyboard after a dialog
        test::ScreenStage::settle();
        QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
        waitUntilSaved();
    }

    void waitUntilSaved()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
        test::ScreenStage::settle();
    }
};

}  // namespace

TEST_CASE("The list narrows with every letter, in any script", "[ui][people]")
{
    PeopleStory story;
    CHECK(story.listed().size() == 12);
    story.type(u"people.search"_s, u"ju"_s);
    CHECK(story.listed().first(3)
          == QStringList{u"Ivanova Jūlija"_s, u"Julle Anneli"_s, u"Jurjeva Olga"_s});
    CHECK_FALSE(story.listed().contains(u"Saar Katrin"_s));
    story.type(u"people.search"_s, u"юли"_s);
    CHECK(story.listed().contains(u"Ivanova Jūlija"_s));
    story.type(u"people.search"_s, u"pirts"_s);
    CHECK(story.listed().isEmpty());
    QTest::keyClick(story.find<QLineEdit>(u"people.search"_s), Qt::Key_Escape);
    CHECK(story.listed().size() == 12);
}

TEST_CASE("A field saves itself when it is left; what cannot be read stays with a reason",
          "[ui][people]")
{
    PeopleStory story;
    const auto julija = story.stage.centre().people[u"Ivanova"_s];
    story.edit(u"Ivanova"_s);
    CHECK(story.find<QLabel>(u"person.name"_s)->text() == u"Ivanova Jūlija"_s);
    story.type(u"person.municipality"_s, u"Cēsis"_s);
    QTest::keyClick(story.find<QLineEdit>(u"person.municipality"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    auto& database = story.stage.workspace().reading().database();
    CHECK(storage::PersonRepository(database).findByKey(julija).value().municipality == u"Cēsis"_s);

    story.type(u"person.birth"_s, u"31.02.1990"_s);
    QTest::keyClick(story.find<QLineEdit>(u"person.birth"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(story.find<QLineEdit>(u"person.birth"_s)->text() == u"31.02.1990"_s);
    CHECK(storage::PersonRepository(database).findByKey(julija).value().birthYear == 1990);
    story.type(u"person.birth"_s, u"17.4.90"_s);
    QTest::keyClick(story.find<QLineEdit>(u"person.birth"_s), Qt::Key_Tab);
    story.waitUntilSaved();
    CHECK(storage::PersonRepository(database).findByKey(julija).value().birthDate
          == QDate(1990, 4, 17));
    CHECK(story.find<QLineEdit>(u"person.birth"_s)->text() == u"17 Apr 1990"_s);
}

TEST_CASE(
    "Del with several people chosen moves all of them to the bin, and one Ctrl+Z brings all back",
    "[ui][people]")
{
    PeopleStory story;
    auto* list = story.find<ui::InstantList>(u"people.list"_s);
    list->choose(story.stage.centre().people[u"Kalniņa"_s]);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    story.waitUntilSaved();
    CHECK(story.listed().size() == 9);
    CHECK_FALSE(story.listed().contains(u"Kalniņa Ēva"_s));
    story.undo();
    CHECK(story.listed().size() == 12);
}

TEST_CASE("A new participant needs a name and Enter; who is there already is offered",
          "[ui][people]")
{
    PeopleStory story;
    QStringList offered;
    QTimer::singleShot(0, &story.stage.window(), [&] {
        auto* dialog = qobject_cast<ui::NewPersonDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto* name = dialog->findChild<QLineEdit*>(u"newPerson.name"_s);
        press(name, u"Yuliya Ivanova"_s);
        const auto* likely = dialog->findChild<QAbstractItemView*>(u"newPerson.likely"_s);
        for (int row = 0; row < likely->model()->rowCount(); ++row)
            offered.append(likely->model()->index(row, 0).data().toString());
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::keyClick(&story.stage.window(), Qt::Key_N, Qt::ControlModifier);
    story.waitUntilSaved();
    REQUIRE(offered.size() == 1);
    CHECK(offered.first().startsWith(u"Ivanova Jūlija"_s));
    CHECK(story.listed().size() == 13);
    CHECK(story.find<QLabel>(u"person.name"_s)->text() == u"Ivanova Yuliya"_s);
}

TEST_CASE("Another language keeps the person, the search and what is being typed", "[ui][people]")
{
    PeopleStory story;
    story.type(u"people.search"_s, u"ju"_s);
    story.edit(u"Jurjeva"_s);
    story.type(u"person.municipality"_s, u"Dob"_s);
    story.stage.speak(Language::Russian);
    CHECK(story.find<QLineEdit>(u"people.search"_s)->text() == u"ju"_s);
    CHECK(story.find<QLabel>(u"person.name"_s)->text() == u"Jurjeva Olga"_s);
    CHECK(story.find<QLineEdit>(u"person.municipality"_s)->text() == u"Dob"_s);
    CHECK(story.find<QComboBox>(u"people.sort"_s)->itemText(0) != u"By surname"_s);
}

TEST_CASE("A view keeps its filters, order and columns under a name", "[ui][people]")
{
    PeopleStory story;
    auto* sort = story.find<QComboBox>(u"people.sort"_s);
    sort->setCurrentIndex(1);
    const auto byGivenName = story.listed();
    story.answer<ui::ViewNameDialog>([](auto& dialog) {
        press(dialog.template findChild<QLineEdit*>(u"view.name"_s), u"As we call them"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    story.choose(u"people.viewsMenu"_s, u"Keep this view…"_s);
    story.waitUntilSaved();
    auto* views = story.find<QToolButton>(u"people.views"_s);
    CHECK(views->text() == u"As we call them"_s);

    story.choose(u"people.viewsMenu"_s, u"All people"_s);
    CHECK(story.listed() != byGivenName);
    CHECK(views->text() == u"Views"_s);
    story.choose(u"people.viewsMenu"_s, u"As we call them"_s);
    CHECK(story.listed() == byGivenName);
    story.choose(u"people.viewsMenu"_s, u"Remove “As we call them”"_s);
    story.waitUntilSaved();
    CHECK(views->text() == u"Views"_s);
    story.undo();
    CHECK(views->text() == u"As we call them"_s);
}

TEST_CASE("Several people get a tag and a place at an event in one act each", "[ui][people]")
{
    PeopleStory story;
    auto* list = story.find<ui::InstantList>(u"people.list"_s);
    list->enter();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(story.find<QToolButton>(u"people.acts"_s)->text() == u"For the chosen (3)"_s);

    story.answer<ui::TagDialog>([](auto& dialog) {
        press(dialog.template findChild<QLineEdit*>(u"tag.name"_s), u"choir"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    story.choose(u"people.actsMenu"_s, u"Add a tag…"_s);
    story.waitUntilSaved();
    storage::PersonPartRepository parts(story.stage.workspace().reading().database());
    const auto ids = list->severalIds();
    REQUIRE(ids.size() == 3);
    for (const auto& id : ids)
        CHECK(parts.tags(id.toLongLong()).value().contains(u"choir"_s));

    const auto day = story.planInfoDay();
    story.answer<ui::EventChoiceDialog>([](auto& dialog) {
        press(dialog.template findChild<QLineEdit*>(u"chooseEvent.search"_s), u"info"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    story.choose(u"people.actsMenu"_s, u"Register for an event…"_s);
    story.waitUntilSaved();
    storage::RegistrationRepository registrations(story.stage.workspace().reading().database());
    CHECK(registrations.places(day).value().registered == 3);
    story.undo();
    CHECK(registrations.places(day).value().registered == 0);
    for (const auto& id : ids)
        CHECK(parts.tags(id.toLongLong()).value().contains(u"choir"_s));
    story.undo();  // the info day
    story.undo();
    for (const auto& id : ids)
        CHECK_FALSE(parts.tags(id.toLongLong()).value().contains(u"choir"_s));
}

TEST_CASE("The list goes to paper and workbook as it is shown", "[ui][people]")
{
    PeopleStory story;
    story.type(u"people.search"_s, u"ju"_s);
    const auto shown = story.listed();
    story.choose(u"people.actsMenu"_s, u"Print or save the list…"_s);
    auto* page = qobject_cast<ui::PreviewPage*>(story.stage.window().currentPage());
    REQUIRE(page);
    REQUIRE(QTest::qWaitFor([page] { return page->isSettled(); }));
    CHECK(page->title() == u"Print: List of people"_s);

    auto& profile = story.stage.workspace().reading();
    QList<qint64> keys;
    for (const auto& family : {u"Ivanova"_s, u"Kalniņa"_s})
        keys.append(story.stage.centre().people[family]);
    const auto table = reports::peopleList(
        profile.database(), keys,
        {reports::PeopleListColumn::NativeName, reports::PeopleListColumn::Phone},
        QDate(2026, 3, 5), Words(Language::Estonian));
    REQUIRE(table);
    REQUIRE(table.value().rows.size() == 2);
    CHECK(std::get<QString>(table.value().rows[0].cells[1]) == u"Ivanova"_s);
    CHECK(std::get<QString>(table.value().rows[0].cells[3]) == u"Юлия Иванова"_s);
    CHECK(std::get<QString>(table.value().rows[0].cells[4]) == u"+371 2000 1102"_s);
    CHECK(std::get<QString>(table.value().rows[1].cells[1]) == u"Kalniņa"_s);
}
