// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_lock.h"
#include "core/services/event_kinds.h"
#include "core/services/people_service.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/project_repository.h"
#include "core/storage/row_store.h"
#include "core/storage/tag_repository.h"
#include "core/storage/venue_repository.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "tests/ui/screen_walk.h"
#include "ui/frame/page.h"
#include "ui/settings/settings_pages.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// The settings in the real window, driven by keys.
struct SettingsStory {
    test::ScreenStage stage;

    SettingsStory() { stage.speak(Language::English); }

    void open(const QString& page) { REQUIRE(stage.open(u"settings/"_s + page)); }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().currentPage()->findChild<Widget*>(name);
        INFO(name.toStdString());
        REQUIRE(widget);
        return widget;
    }

    void write(const QString& name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        for (const auto sign : text) {  // QTest's own keyClicks knows ASCII alone
            QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(sign));
            QApplication::sendEvent(field, &down);
        }
        QTest::keyClick(field, Qt::Key_Return);
        waitUntilSaved();
    }

    void press(const QString& button)
    {
        auto* widget = find<QPushButton>(button);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        waitUntilSaved();
    }

    void waitUntilSaved()
    {
        REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
        test::ScreenStage::settle();
    }

    /// Ctrl+N, the name, Enter.
    void addNamed(const QString& name)
    {
        QTest::keyClick(&stage.window(), Qt::Key_N, Qt::ControlModifier);
        test::ScreenStage::settle();
        auto* dialog = stage.window().findChild<QDialog*>(u"name.dialog"_s);
        REQUIRE(dialog);
        auto* field = dialog->findChild<QLineEdit*>(u"name.field"_s);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        waitUntilSaved();
    }

    QStringList listed(const QString& list)
    {
        QStringList names;
        const auto* model = find<QAbstractItemView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }

    sql::Database& database() { return stage.workspace().reading().database(); }
};

}  // namespace

TEST_CASE("The own organisation is written down field by field; its name is never empty",
          "[ui][settings]")
{
    SettingsStory story;
    story.open(u"organisation"_s);
    CHECK(story.listed(u"organisations.list"_s).first() == u"Centrs «Kopā»"_s);
    story.write(u"organisation.number"_s, u"40008000000"_s);
    story.write(u"organisation.country"_s, u"Latvia"_s);
    storage::OrganisationRepository organisations(story.database());
    CHECK(organisations.own().value().registrationNumber == u"40008000000"_s);
    CHECK(organisations.own().value().country == u"LV"_s);
    story.write(u"organisation.country"_s, u"Estonia"_s);  // phone numbers are read as there now
    CHECK(storage::RowStore(story.database()).setting(u"country"_s) == u"EE"_s);

    story.write(u"organisation.name"_s, u" "_s);
    CHECK(organisations.own().value().name == u"Centrs «Kopā»"_s);
    CHECK(story.find<QLineEdit>(u"organisation.name"_s)->text()
          == u" "_s);  // a draft with a reason
    story.write(u"organisation.name"_s, u"Biedrība «Kopā»"_s);
    CHECK(organisations.own().value().name == u"Biedrība «Kopā»"_s);
}

TEST_CASE("A venue needs a name; rooms say how many people they hold", "[ui][settings]")
{
    SettingsStory story;
    story.open(u"venues"_s);
    story.addNamed(u"Bauska, bibliotēka"_s);
    CHECK(story.listed(u"venues.list"_s).contains(u"Bauska, bibliotēka"_s));
    CHECK(story.find<QLineEdit>(u"venue.name"_s)->text() == u"Bauska, bibliotēka"_s);
    story.write(u"venue.newRoom"_s, u"Lasītava"_s);
    storage::VenueRepository venues(story.database());
    const auto all = venues.all().value();
    const auto venue = std::find_if(all.begin(), all.end(), [](const domain::Venue& one) {
        return one.name == u"Bauska, bibliotēka"_s;
    });
    REQUIRE(venue != all.end());
    auto rooms = venues.roomsOf(venue->id).value();
    REQUIRE(rooms.size() == 1);
    const auto capacity = u"room.capacity."_s + rooms.first().id.toString();
    story.write(capacity, u"many"_s);
    CHECK(venues.roomsOf(venue->id).value().first().capacity == std::nullopt);
    story.write(capacity, u"24"_s);
    CHECK(venues.roomsOf(venue->id).value().first().capacity == 24);
    story.press(u"venue.remove"_s);
    CHECK_FALSE(story.listed(u"venues.list"_s).contains(u"Bauska, bibliotēka"_s));
}

TEST_CASE("A project gets its number, its days and its partners", "[ui][settings]")
{
    SettingsStory story;
    story.open(u"projects"_s);
    story.addNamed(u"Darba ceļš"_s);
    story.write(u"project.number"_s, u"9.1.1.1/15/I/001"_s);
    story.write(u"project.starts"_s, u"1.2.26"_s);
    story.write(u"project.ends"_s, u"1.1.26"_s);  // before it began
    const auto project = [&] {
        const auto all = storage::ProjectRepository(story.database()).all().value();
        return *std::find_if(all.begin(), all.end(), [](const domain::Project& one) {
            return one.title == u"Darba ceļš"_s;
        });
    };
    CHECK(project().number == u"9.1.1.1/15/I/001"_s);
    CHECK(project().startsOn == QDate(2026, 2, 1));
    CHECK_FALSE(project().endsOn.isValid());
    story.write(u"project.ends"_s, u"31.12.26"_s);
    CHECK(project().endsOn == QDate(2026, 12, 31));
    story.write(u"project.newPartner"_s, u"Valgas nams"_s);
    const auto partners
        = storage::ProjectRepository(story.database()).partners(project().id).value();
    CHECK(std::any_of(partners.begin(), partners.end(), [](const domain::ProjectPartner& partner) {
        return partner.name == u"Valgas nams"_s;
    }));
}

TEST_CASE("Colours and text size act at once and are remembered", "[ui][settings]")
{
    SettingsStory story;
    story.open(u"appearance"_s);
    story.find<QRadioButton>(u"appearance.colors.2"_s)->click();
    CHECK(story.stage.theme().appearance() == ui::Appearance::Dark);
    CHECK(story.stage.preferences().value(u"appearance/colors"_s).toInt() == 2);
    auto* size = story.find<QComboBox>(u"appearance.textSize"_s);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    CHECK(story.stage.theme().textScale() == 110);
    story.press(u"appearance.resetSize"_s);
    CHECK(story.stage.theme().textScale() == 100);
    story.find<QRadioButton>(u"appearance.language."_s + QString::number(int(Language::Estonian)))
        ->click();
    CHECK(story.stage.language().language() == Language::Estonian);
}

TEST_CASE("The PIN is changed only by whoever knows the present one", "[ui][settings]")
{
    SettingsStory story;
    services::DeskLock lock(story.stage.workspace().reading());
    story.open(u"security"_s);
    story.write(u"security.pin"_s, u"123"_s);
    CHECK_FALSE(lock.hasPin());
    story.write(u"security.pin"_s, u"1234"_s);  // said once only
    CHECK_FALSE(lock.hasPin());
    story.write(u"security.pinAgain"_s, u"1234"_s);
    CHECK(lock.hasPin());
    CHECK(story.find<QLineEdit>(u"security.pin"_s)->text().isEmpty());

    story.find<QLineEdit>(u"security.presentPin"_s)->setText(u"0000"_s);
    story.find<QLineEdit>(u"security.pin"_s)->setText(u"kaķis"_s);
    story.write(u"security.pinAgain"_s, u"kaķis"_s);
    story.find<QLineEdit>(u"security.presentPin"_s)->setText(u"1234"_s);
    story.press(u"security.setPin"_s);
    story.waitUntilSaved();
    story.waitUntilSaved();
    story.stage.workspace().write<services::DeskLock::Answer>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [](storage::Profile& profile) { return services::DeskLock(profile).tryPin(u"kaķis"_s); },
        [](const Result<services::DeskLock::Answer>& answer) {
            CHECK(answer.value() == services::DeskLock::Answer::Opened);
        });
    story.waitUntilSaved();
}

TEST_CASE("The time until the lock is kept between one and sixty minutes", "[ui][settings]")
{
    SettingsStory story;
    story.open(u"security"_s);
    story.find<QLineEdit>(u"security.pin"_s)->setText(u"1234"_s);
    story.write(u"security.pinAgain"_s, u"1234"_s);
    auto* minutes = story.find<QSpinBox>(u"security.minutes"_s);
    services::DeskLock lock(story.stage.workspace().reading());
    CHECK(minutes->value() == 10);
    minutes->setFocus();
    minutes->setValue(90);
    QTest::keyClick(minutes, Qt::Key_Return);
    story.waitUntilSaved();
    CHECK(lock.idleMinutes() == 60);
    story.press(u"security.resetMinutes"_s);
    CHECK(lock.idleMinutes() == 10);
}

TEST_CASE("Kinds of events and tags are lists that people edit", "[ui][settings]")
{
    SettingsStory story;
    story.open(u"lists"_s);
    story.write(u"lists.kinds.new"_s, u"Ekskursija"_s);
    const auto kinds = [&] {
        QStringList names;
        const auto all = storage::EventKindRepository(story.database()).all().value();
        for (const auto& kind : all)
            names.append(services::kindName(kind, ui::interfaceWords()));
        return names;
    };
    CHECK(kinds().last() == u"Ekskursija"_s);

    story.press(u"lists.kinds.workshop.rename"_s);
    auto* dialog = story.find<QDialog>(u"kind.dialog"_s);
    auto* english = dialog->findChild<QLineEdit*>(u"kind.en"_s);
    CHECK(english->placeholderText() == u"Workshop"_s);
    english->setText(u"Sewing room"_s);
    QTest::keyClick(english, Qt::Key_Return);
    story.waitUntilSaved();
    CHECK(kinds().contains(u"Sewing room"_s));
    story.press(u"lists.kinds.workshop.reset"_s);
    CHECK(kinds().contains(u"Workshop"_s));
    story.press(u"lists.kinds.info_day.remove"_s);
    CHECK_FALSE(kinds().contains(u"Information day"_s));

    story.press(u"lists.tags.šūšana.rename"_s);
    auto* name = story.find<QLineEdit>(u"name.field"_s);
    name->setText(u"rokdarbi"_s);
    QTest::keyClick(name, Qt::Key_Return);
    story.waitUntilSaved();
    CHECK(storage::TagRepository(story.database()).all().value().first().name == u"rokdarbi"_s);
}

TEST_CASE("Settings are found by the words people look for", "[ui][settings]")
{
    SettingsStory story;
    for (const auto& [typed, page] : {std::pair{u"pin"_s, u"settings/security"_s},
                                      {u"text"_s, u"settings/appearance"_s},
                                      {u"logo"_s, u"settings/organisation"_s},
                                      {u"room"_s, u"settings/venues"_s}}) {
        const auto hits = ui::searchSettings(typed);
        REQUIRE_FALSE(hits.isEmpty());
        CHECK(hits.first().address == page);
        CHECK(story.stage.pages().find(page));
    }
}

TEST_CASE("A backup is made, shown before it changes anything, restored, and taken back",
          "[ui][settings]")
{
    SettingsStory story;
    story.open(u"backup"_s);
    story.press(u"backup.now"_s);
    REQUIRE(QTest::qWaitFor([&] { return story.stage.jobs().jobs().isEmpty(); }));
    test::ScreenStage::settle();
    REQUIRE(story.listed(u"backup.list"_s).size() == 1);

    const auto julija = story.stage.centre().people[u"Ivanova"_s];
    const auto place = [&] {
        return storage::PersonRepository(story.database()).findByKey(julija).value().municipality;
    };
    const auto before = place();
    story.stage.workspace().write<void>(
        ui::Workspace::Priority::Interface, &story.stage.window(),
        [julija](storage::Profile& profile) {
            return services::PeopleService(profile).edit(
                julija, [](domain::Person& person) { person.municipality = u"Cēsis"_s; });
        },
        [](const Result<void>& written) { CHECK(written); });
    story.waitUntilSaved();
    CHECK(place() == u"Cēsis"_s);

    auto* list = story.find<QAbstractItemView>(u"backup.list"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return story.stage.jobs().jobs().isEmpty(); }));
    test::ScreenStage::settle();
    auto* restore = story.find<QPushButton>(u"restore.act"_s);
    CHECK(restore->isVisible());
    for (const int scale : {100, 200}) {  // what would change is said without a cut word
        story.stage.theme().setTextScale(scale);
        story.stage.speak(Language::Russian);
        CHECK(test::cutWords(story.stage.window()) == QStringList());
        CHECK(test::unnamed(story.stage.window()) == QStringList());
    }
    story.stage.theme().setTextScale(100);
    story.stage.speak(Language::English);
    CHECK(place() == u"Cēsis"_s);  // looking changes nothing

    story.press(u"restore.act"_s);
    auto* question = story.find<QMessageBox>(u"restore.question"_s);
    CHECK(question->defaultButton() == question->button(QMessageBox::Cancel));
    QTest::keyClick(question, Qt::Key_Return);  // Enter, without thinking
    story.waitUntilSaved();
    CHECK(place() == u"Cēsis"_s);

    story.press(u"restore.act"_s);
    story.press(u"restore.yes"_s);
    CHECK(place() == before);
    QTest::keyClick(&story.stage.window(), Qt::Key_Z, Qt::ControlModifier);
    story.waitUntilSaved();
}

TEST_CASE("Every page of the settings is one click from every other", "[ui][settings]")
{
    SettingsStory story;
    story.open(u"security"_s);
    auto* tabs = story.stage.window().findChild<QWidget*>(u"frame.sectionTabs"_s);
    REQUIRE(tabs);
    REQUIRE(tabs->isVisible());
    QStringList reachable;
    const auto* bar = tabs->findChild<QTabBar*>();
    for (int i = 0; i < bar->count(); ++i)
        reachable.append(bar->tabText(i));
    for (const auto* action : tabs->findChild<QMenu*>()->actions())
        reachable.append(action->text());
    CHECK(reachable.size() == 8);
    CHECK(reachable.contains(u"Backup"_s));
    CHECK(bar->tabText(bar->currentIndex()) == u"Security"_s);
    for (int i = 0; i < bar->count(); ++i) {
        if (bar->tabText(i) == u"Venues"_s)
            QTest::mouseClick(const_cast<QTabBar*>(bar), Qt::LeftButton, {},
                              bar->tabRect(i).center());
    }
    test::ScreenStage::settle();
    CHECK(story.stage.window().currentAddress() == u"settings/venues"_s);
    REQUIRE(story.stage.open(u"people"_s));
    CHECK_FALSE(tabs->isVisible());
}
