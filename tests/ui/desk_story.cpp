// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"

#include "core/storage/act.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/row_store.h"
#include "ui/desk/badge_scanner.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr qint64 kScannerGap = 5;     // ms between two keys of a scanner
constexpr qint64 kPersonGap = 150;    // and of a person
constexpr auto kRussianRow = u")№-/\":,._?";  // 0 to 9 of the typewriter's layout
constexpr auto kFrenchRow = u"à&é\"'(-è_ç";

}  // namespace

DeskStory::DeskStory(Language language)
{
    stage.speak(language);
    REQUIRE(stage.window().open(u"desk"_s));
    ScreenStage::settle();
    REQUIRE(QTest::qWaitForWindowActive(&stage.window()));
    wait();
}

ui::DeskPage& DeskStory::page()
{
    auto* page = qobject_cast<ui::DeskPage*>(stage.window().currentPage());
    REQUIRE(page);
    return *page;
}

QLineEdit* DeskStory::field()
{
    return find<QLineEdit>(u"desk.search"_s);
}

// Like the system: shortcuts first, then the widget, with the moment of the key.
void DeskStory::send(QWidget* receiver, int key, Qt::KeyboardModifiers modifiers,
                     const QString& text, quint32 scanCode)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text);
    down.setTimestamp(quint64(m_now));
    QApplication::sendEvent(receiver, &down);
}

void DeskStory::type(const QString& text)
{
    for (const auto sign : text) {
        m_now += kPersonGap;
        ++m_keys;
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        send(focus, sign == u' ' ? int(Qt::Key_Space) : int(sign.toUpper().unicode()),
             Qt::NoModifier, QString(sign));
    }
}

void DeskStory::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_now += kPersonGap;
    ++m_keys;
    auto* focus = QApplication::focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, key, modifiers);
    ScreenStage::settle();
}

void DeskStory::scan(const QString& digits, KeyboardLayout layout, Qt::Key end)
{
    m_now += kPersonGap;
    for (const auto digit : digits) {
        m_now += kScannerGap;
        const int number = digit.digitValue();
        auto* focus = QApplication::focusWidget();
        REQUIRE(focus);
        const quint32 code = ui::BadgeScanner::placeOf(number);
        auto text = QString(digit);
        Qt::KeyboardModifiers modifiers;
        int key = digit.unicode();
        if (layout == KeyboardLayout::Russian || layout == KeyboardLayout::French) {
            text = QString(
                QStringView(layout == KeyboardLayout::Russian ? kRussianRow : kFrenchRow)[number]);
            key = text[0].unicode();
        }
        if (layout == KeyboardLayout::French) {
            send(focus, Qt::Key_Shift, Qt::ShiftModifier, {}, 50);
            modifiers = Qt::ShiftModifier;
        }
        send(focus, key, modifiers, text, code);
    }
    if (end == Qt::Key_unknown)
        return;
    m_now += kScannerGap;
    auto* focus = QApplication::focusWidget();
    REQUIRE(focus);
    send(focus, end, Qt::NoModifier, end == Qt::Key_Tab ? u"\t"_s : u"\r"_s);
}

void DeskStory::wait()
{
    REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSaved(); }));
    ScreenStage::settle();
}

QStringList DeskStory::rows()
{
    QStringList rows;
    const auto* model = find<QListView>(u"desk.result"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
    return rows;
}

QString DeskStory::marked()
{
    return find<QListView>(u"desk.result"_s)->currentIndex().data().toString();
}

QStringList DeskStory::last()
{
    QStringList names;
    const auto* model = find<QListView>(u"desk.last"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QString DeskStory::band()
{
    if (!bandIsShown())
        return {};
    QStringList parts;
    for (const auto& name :
         {u"desk.confirmedName"_s, u"desk.confirmedSentence"_s, u"desk.confirmedDetail"_s}) {
        const auto* label = find<QLabel>(name);
        if (!label->text().isEmpty())
            parts.append(label->text());
    }
    return parts.join(u" | "_s);
}

bool DeskStory::bandIsShown()
{
    return find<QWidget>(u"desk.band"_s)->isVisible();
}

QString DeskStory::counters()
{
    QStringList parts;
    for (const auto& name :
         {u"desk.present"_s, u"desk.expected"_s, u"desk.free"_s, u"desk.children"_s}) {
        const auto* counter = find<QWidget>(name);
        if (counter->isVisible())
            parts.append(name.section(u'.', 1) + u' '
                         + find<QLabel>(name + u".number"_s)->text());
    }
    return parts.join(u", "_s);
}

bool DeskStory::isPresent(const QString& family)
{
    const auto& meetings = stage.centre().meetings;
    const auto mark = storage::AttendanceRepository(stage.workspace().reading().database())
                          .find(meetings[3], person(family));
    REQUIRE(mark);
    return mark.value() && domain::tookPart(mark.value()->state);
}

QString DeskStory::giveBadge(qint64 person)
{
    const auto badge = domain::BadgeNumber::create().toString();
    stage.workspace().write<void>(
        ui::Workspace::Priority::Interface, &stage.window(),
        [person, badge](storage::Profile& profile) -> Result<void> {
            auto act = storage::Act::begin(profile, u"person.change"_s, u"badge"_s);
            if (!act)
                return act.error();
            const auto put = storage::RowStore(profile.database())
                                 .put(u"person_badge", Uid::create(SystemClock()),
                                      {{u"person_id"_s, person}, {u"number"_s, badge}});
            if (!put)
                return put.error();
            return act.value().commit();
        },
        [](const Result<void>& done) { REQUIRE(done); });
    wait();
    return badge;
}

}  // namespace kaasa::test
