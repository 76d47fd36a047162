// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_story.h"

#include "core/services/event_service.h"
#include "core/services/people_service.h"
#include "core/storage/act.h"
#include "core/storage/attendance_repository.h"
#include "core/storage/badge_repository.h"
#include "core/storage/desk_repository.h"
#include "core/storage/desk_roster.h"
#include "ui/desk/badge_scanner.h"
#include "ui/shared/inline_bar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr qint64 kScannerGap = 5;             // ms between two keys of a scanner
constexpr qint64 kPersonGap = 150;            // and of a person
constexpr auto kRussianRow = u")№-/\":,._?";  // 0 to 9 of the typewriter's layout
constexpr auto kFrenchRow = u"à&é\"'(-è_ç";

}  // namespace

DeskStory::DeskStory(Language language)
{
    stage.speak(language);
    crowd.session = stage.centre().meetings[3];
    openDoor(u"desk"_s);
}

DeskStory::DeskStory(const Crowd& invited, Language language)
{
    stage.speak(language);
    write([&](storage::Profile& profile) { crowd = addCrowd(profile, invited); });
    openDoor(u"desk/"_s + crowd.meeting.toString());
}

void DeskStory::openDoor(const QString& address)
{
    REQUIRE(stage.window().open(address));
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
    REQUIRE(QTest::qWaitFor([this] { return stage.workspace().isSettled(); }));
    ScreenStage::settle();
}

void DeskStory::write(const std::function<void(storage::Profile&)>& job)
{
    stage.workspace().write<void>(
        ui::Workspace::Priority::Interface, &stage.window(),
        [job](storage::Profile& profile) -> Result<void> {
            job(profile);
            return {};
        },
        [](const Result<void>&) {});
    wait();
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
            parts.append(name.section(u'.', 1) + u' ' + find<QLabel>(name + u".number"_s)->text());
    }
    return parts.join(u", "_s);
}

QString DeskStory::barText(const QString& name)
{
    auto* bar = find<ui::InlineBar>(name);
    return bar->isVisible() ? bar->sentence() : QString();
}

QString DeskStory::notStored()
{
    return barText(u"desk.notStored"_s);
}

QString DeskStory::full()
{
    return barText(u"desk.full"_s);
}

bool DeskStory::isPresent(const QString& family)
{
    return isPresent(person(family));
}

bool DeskStory::isPresent(qint64 person)
{
    const auto mark = storage::AttendanceRepository(stage.workspace().reading().database())
                          .find(meeting(), person);
    REQUIRE(mark);
    return mark.value() && domain::tookPart(mark.value()->state);
}

int DeskStory::presentInProfile()
{
    auto roster = storage::DeskRoster::load(stage.workspace().reading().database(), meeting(),
                                            Language::English);
    REQUIRE(roster);
    return roster.value().counts().present;
}

QStringList DeskStory::absentInProfile()
{
    const auto roster = storage::DeskRoster::load(stage.workspace().reading().database(), meeting(),
                                                  Language::English);
    REQUIRE(roster);
    QStringList names;
    for (const auto& person : roster.value().people()) {
        if (!storage::cameToDoor(person.standing))
            names.append(person.line.name);
    }
    return names;
}

qint64 DeskStory::know(const QString& given, const QString& family)
{
    qint64 key = 0;
    write([&](storage::Profile& profile) {
        domain::Person draft;
        draft.names.append({domain::NameForm::Document, given, family, {}});
        key = services::PeopleService(profile).add(draft).value().key;
    });
    return key;
}

void DeskStory::setCapacity(int adults)
{
    write([&](storage::Profile& profile) {
        const auto at = storage::DeskRepository(profile.database()).meeting(meeting()).value();
        REQUIRE(services::EventService(profile).change(at.event, [adults](domain::Event& event) {
            event.capacityAdults = adults > 0 ? std::optional(adults) : std::nullopt;
        }));
    });
}

QStringList DeskStory::giveBadges(const QList<qint64>& people)
{
    QStringList numbers;
    write([&](storage::Profile& profile) {
        auto act = storage::Act::begin(profile, u"person.change"_s, u"badge"_s);
        storage::BadgeRepository badges(profile.database());
        for (const auto person : people) {
            const auto badge = domain::BadgeNumber::create();
            if (!badges.add(person, badge, profile.clock().now()))
                qFatal("no badge");
            numbers.append(badge.toString());
        }
        if (!act || !act.value().commit())
            qFatal("no badges");
    });
    return numbers;
}

}  // namespace kaasa::test
