// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/base/clock.h"
#include "ui/shared/compare_view.h"
#include "ui/shared/control_habits.h"
#include "ui/shared/date_field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/grid_view.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/language_tabs.h"
#include "ui/shared/page_tabs.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/phone_field.h"
#include "ui/shared/row_cache.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/time_field.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

namespace {

const FixedClock kClock(QDateTime({2026, 3, 5}, {12, 0}, Qt::UTC));

constexpr int kIdRole = Qt::UserRole;

/// A model whose rows can be reset as a whole, as lists are after each search.
class NamesModel : public QAbstractListModel {
public:
    void reset(const QStringList& names)
    {
        beginResetModel();
        m_names = names;
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_names.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() && (role == Qt::DisplayRole || role == kIdRole)
            ? QVariant(m_names.at(index.row()))
            : QVariant();
    }

private:
    QStringList m_names;
};

}  // namespace

TEST_CASE("A date is taken as people write it and shown in one form", "[ui][parts]")
{
    Theme theme;
    setInterfaceLanguage(Language::Latvian);
    DateField field(kClock, DateUse::Planning);
    QSignalSpy changed(&field, &DateField::changed);
    for (const auto& typed : {u"12.3.26"_s, u"120326"_s, u"2026-03-12"_s, u"+7"_s}) {
        field.clear();
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(field.date() == QDate(2026, 3, 12));
        CHECK(field.text() == u"12.03.2026"_s);
    }
    CHECK(changed.count() == 4);
}

TEST_CASE("A date that the calendar does not have stays in the field, with a sentence below",
          "[ui][parts]")
{
    Theme theme;
    setInterfaceLanguage(Language::English);
    auto* field = new DateField(kClock, DateUse::Birth);
    FormRow row(field);
    field->setDate({1990, 2, 28});
    field->setText(u"31.02.1990"_s);
    CHECK_FALSE(field->commit());
    CHECK(field->text() == u"31.02.1990"_s);
    CHECK(field->date() == QDate(1990, 2, 28));
    CHECK_FALSE(row.error().isEmpty());
    CHECK(isInvalid(field));
    field->clear();
    QTest::keyClicks(field, u"28.02.1991"_s);
    CHECK(row.error().isEmpty());
    CHECK(field->commit());
    CHECK(field->date() == QDate(1991, 2, 28));
}

TEST_CASE("A time moves by a quarter of an hour with the arrows", "[ui][parts]")
{
    Theme theme;
    TimeField field;
    QTest::keyClicks(&field, u"1730"_s);
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.time() == QTime(17, 45));
    CHECK(field.text() == u"17:45"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.time() == QTime(17, 30));
}

TEST_CASE("A phone number is kept as typed beside the form that machines dial", "[ui][parts]")
{
    Theme theme;
    PhoneField field(u"LV"_s);
    QTest::keyClicks(&field, u"26123456"_s);
    REQUIRE(field.commit());
    CHECK(field.typed() == u"26123456"_s);
    CHECK(field.phone().e164 == u"+37126123456"_s);
    field.clear();
    QTest::keyClicks(&field, u"12"_s);
    CHECK_FALSE(field.commit());
    CHECK(field.text() == u"12"_s);
}

TEST_CASE("The chosen row stays chosen when the list around it changes", "[ui][parts]")
{
    Theme theme;
    NamesModel model;
    QAbstractItemModelTester tester(&model);
    model.reset({u"Anna"_s, u"Ēva"_s, u"Jūlija"_s});
    InstantList list(kIdRole);
    list.setModel(&model);
    list.choose(u"Ēva"_s);
    QSignalSpy changed(&list, &InstantList::currentIdChanged);
    model.reset({u"Aija"_s, u"Anna"_s, u"Dace"_s, u"Ēva"_s});
    CHECK(list.currentId() == u"Ēva"_s);
    CHECK(list.currentIndex().row() == 3);
    CHECK(changed.isEmpty());
    model.reset({u"Aija"_s, u"Anna"_s});
    CHECK(list.currentId() == u"Anna"_s);  // the neighbour, when it is gone
}

TEST_CASE("A hundred thousand rows open at once", "[ui][parts]")
{
    Theme theme;
    QStringList names;
    for (int i = 0; i < 100000; ++i)
        names << u"Person %1"_s.arg(i);
    NamesModel model;
    model.reset(names);
    InstantList list(kIdRole);
    list.setModel(&model);
    list.resize(320, 600);
    QElapsedTimer timer;
    timer.start();
    list.show();
    list.grab();
    CHECK(timer.elapsed() < 1000);
    list.scrollToBottom();
    CHECK(list.indexAt({50, 590}).row() > 99000);
}

TEST_CASE("Rows are read only around what is looked at", "[ui][parts]")
{
    int reads = 0;
    RowCache<int, QString> cache([&](const QList<int>& ids) -> Result<QList<QString>> {
        ++reads;
        QList<QString> rows;
        for (const auto id : ids)
            rows << QString::number(id);
        return rows;
    });
    QList<int> ids;
    for (int i = 0; i < 100000; ++i)
        ids << i;
    cache.setIds(ids);
    CHECK(reads == 0);
    for (int i = 500; i < 520; ++i)
        CHECK(*cache.row(i) == QString::number(i));
    CHECK(reads == 1);
    CHECK(*cache.row(99999) == u"99999"_s);
    cache.forget(510);
    CHECK(*cache.row(510) == u"510"_s);
    CHECK(reads == 3);
}

TEST_CASE("A row that cannot be read says why instead of showing something else", "[ui][parts]")
{
    RowCache<int, QString> cache([](const QList<int>&) -> Result<QList<QString>> {
        return Error{Error::Code::Storage, u"broken"_s};
    });
    cache.setIds({1, 2});
    CHECK(cache.row(0) == nullptr);
    REQUIRE(cache.error());
    CHECK(cache.error()->code == Error::Code::Storage);
}

TEST_CASE("Five absent of twenty-five are marked with few keys", "[ui][parts]")
{
    Theme theme;
    QStandardItemModel model(25, 3);
    for (int row = 0; row < 25; ++row) {
        model.setItem(row, 0, new QStandardItem(u"Person %1"_s.arg(row)));
        for (int column = 1; column < 3; ++column) {
            model.setItem(row, column, new QStandardItem);
            model.item(row, column)->setData(0, GridView::StateRole);
        }
    }
    GridView grid;
    grid.setStates({{1, 1, StatusShape::GreenTick, u"present"_s},
                    {4, 4, StatusShape::Cross, u"absent"_s},
                    {0, 0, StatusShape::Ring, {}, true}});
    grid.setModel(&model);
    grid.setFrozenColumns(1);
    QObject::connect(&grid, &GridView::stateChosen, &model,
                     [&](const QModelIndex& cell, int value) {
                         model.setData(cell, value, GridView::StateRole);
                     });
    QObject::connect(&grid, &GridView::columnFillChosen, &model, [&](int column, int value) {
        for (int row = 0; row < model.rowCount(); ++row)
            model.setData(model.index(row, column), value, GridView::StateRole);
    });
    grid.show();
    grid.setCurrentIndex(model.index(0, 1));
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&grid, Qt::Key(key), modifiers);
        ++keys;
    };
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_Space);
    CHECK(grid.currentIndex() == model.index(0, 1));
    for (const auto row : {3, 7, 11, 15, 19}) {
        while (grid.currentIndex().row() < row)
            press(Qt::Key_Down);
        press(Qt::Key_4);
    }
    CHECK(keys <= 30);
    int present = 0;
    for (int row = 0; row < 25; ++row)
        present += model.index(row, 1).data(GridView::StateRole).toInt() == 1;
    CHECK(present == 20);
    CHECK(model.index(7, 1).data(GridView::StateRole).toInt() == 4);
    CHECK(model.index(7, 2).data(GridView::StateRole).toInt() == 0);
}

TEST_CASE("Names stay in sight while the meetings scroll, and never hide the marked cell",
          "[ui][parts]")
{
    Theme theme;
    QStandardItemModel model(5, 20);
    for (int row = 0; row < 5; ++row) {
        model.setItem(row, 0, new QStandardItem(u"Kalniņa, Ēva"_s));
        for (int column = 1; column < 20; ++column) {
            model.setItem(row, column, new QStandardItem);
            model.item(row, column)->setData(0, GridView::StateRole);
        }
    }
    GridView grid;
    grid.setStates({{1, 1, StatusShape::GreenTick, u"present"_s}});
    grid.setModel(&model);
    grid.setFrozenColumns(1);
    grid.resize(500, 300);
    grid.show();
    REQUIRE(QTest::qWaitForWindowExposed(&grid));
    grid.setCurrentIndex(model.index(0, 1));
    const auto names = grid.columnWidth(0);
    const auto inSight = [&] {
        const auto cell = grid.visualRect(grid.currentIndex());
        return cell.left() >= names && cell.right() <= grid.viewport()->width();
    };
    for (int i = 0; i < 18; ++i) {
        QTest::keyClick(&grid, Qt::Key_Right);
        CHECK(inSight());
    }
    CHECK(grid.currentIndex().column() == 19);
    for (int i = 0; i < 18; ++i) {
        QTest::keyClick(&grid, Qt::Key_Left);
        CHECK(inSight());
    }
    CHECK(grid.currentIndex().column() == 1);
}

TEST_CASE("Tabs that do not fit go into More, and every one can be reached", "[ui][parts]")
{
    Theme theme;
    PageTabs tabs;
    const QStringList ids{u"overview"_s, u"attendance"_s, u"pathway"_s, u"needs"_s, u"history"_s};
    for (const auto& id : ids)
        tabs.addTab(id, u"A rather long "_s + id);
    tabs.resize(300, 40);
    tabs.show();
    auto* bar = tabs.findChild<QTabBar*>();
    CHECK(bar->count() < 5);
    CHECK(bar->geometry().right() <= 300);
    QStringList reached;
    for (int i = 0; i < 5; ++i) {
        tabs.next();
        reached << tabs.current();
        CHECK(bar->tabData(bar->currentIndex()).toString() == tabs.current());
    }
    reached.sort();
    auto wanted = ids;
    wanted.sort();
    CHECK(reached == wanted);
}

TEST_CASE("Ctrl+Enter makes a new person of what was typed, Enter takes the one found",
          "[ui][parts]")
{
    Theme theme;
    QWidget window;
    window.resize(800, 600);
    PersonPicker picker(
        [](const QString&) {
            return QList<PersonPicker::Match>{{"uid-1", u"Ivanova, Jūlija"_s, u"1990"_s, {}}};
        },
        &window);
    window.show();
    QSignalSpy picked(&picker, &PersonPicker::picked);
    QSignalSpy made(&picker, &PersonPicker::newRequested);
    QTest::keyClicks(&picker, u"jul"_s);
    CHECK(picker.accessibleDescription().contains(u"Jūlija"_s));
    QTest::keyClick(&picker, Qt::Key_Return);
    REQUIRE(picked.count() == 1);
    CHECK(picked.first().first().toByteArray() == "uid-1");
    QTest::keyClicks(&picker, u"Nino Beridze"_s);
    QTest::keyClick(&picker, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(made.count() == 1);
    CHECK(made.first().first().toString() == u"Nino Beridze"_s);
}

TEST_CASE("A text in several languages shows which ones are missing", "[ui][parts]")
{
    Theme theme;
    LanguageTabs tabs;
    tabs.setTexts({{Language::Latvian, u"Piekrītu."_s}, {Language::Russian, u"  "_s}});
    CHECK(tabs.missing()
          == QList<Language>{Language::Estonian, Language::Russian, Language::English});
    CHECK(tabs.texts().size() == 1);
    auto* text = tabs.findChild<QPlainTextEdit*>();
    tabs.findChild<QTabBar*>()->setCurrentIndex(1);
    text->setPlainText(u"Nõustun."_s);
    CHECK(tabs.texts().value(Language::Estonian) == u"Nõustun."_s);
    CHECK(tabs.texts().value(Language::Latvian) == u"Piekrītu."_s);
}

TEST_CASE("Only fields that differ can be chosen between", "[ui][parts]")
{
    Theme theme;
    CompareView view;
    view.setColumns({u"ours"_s, u"theirs"_s});
    view.setFields({{u"name"_s, u"Name"_s, {u"Olga"_s, u"Ольга"_s}},
                    {u"year"_s, u"Year"_s, {u"1986"_s, u"1986"_s}}});
    QSignalSpy changed(&view, &CompareView::choiceChanged);
    view.chooseAll(1);
    CHECK(changed.count() == 1);
    CHECK(view.chosen(u"name"_s) == 1);
    CHECK(view.chosen(u"year"_s) == 0);
}

TEST_CASE("The wheel scrolls and turns no choice; Enter presses the button it stands on",
          "[ui][parts]")
{
    QObject window;
    ControlHabits habits(&window);
    QComboBox choice;
    choice.addItems({u"darbnīca"_s, u"apaļais galds"_s});
    QSpinBox places;
    places.setValue(20);
    for (QWidget* control : {static_cast<QWidget*>(&choice), static_cast<QWidget*>(&places)}) {
        control->show();
        QWheelEvent turn({5, 5}, control->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(control, &turn);
    }
    CHECK(choice.currentIndex() == 0);
    CHECK(places.value() == 20);

    QPushButton button;
    int pressed = 0;
    QObject::connect(&button, &QPushButton::clicked, [&pressed] { ++pressed; });
    button.show();
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    CHECK(pressed == 2);
}

TEST_CASE("Chips begin a new line where the width ends", "[ui][parts]")
{
    QWidget box;
    auto* flow = new FlowLayout(&box);
    for (int i = 0; i < 4; ++i) {
        auto* chip = new QWidget(&box);
        chip->setFixedSize(100, 32);
        flow->addWidget(chip);
    }
    CHECK(flow->heightForWidth(500) == 32);
    CHECK(flow->heightForWidth(220) == 32 + 8 + 32);
}

TEST_CASE("A bar speaks its sentence and offers its act", "[ui][parts]")
{
    Theme theme;
    QWidget page;
    InlineBar bar(InlineBar::Kind::Undo, &page);
    page.show();
    bar.tell(u"Event cancelled."_s, u"Undo"_s, u"Ctrl+Z"_s);
    CHECK(bar.isVisible());
    CHECK(bar.accessibleName() == u"Event cancelled."_s);
    QSignalSpy acted(&bar, &InlineBar::acted);
    bar.findChild<QAbstractButton*>()->click();
    CHECK(acted.count() == 1);
    bar.clear();
    CHECK_FALSE(bar.isVisible());
}
