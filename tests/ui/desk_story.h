// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/badge_number.h"
#include "tests/support/catch.h"
#include "tests/ui/desk_crowd.h"
#include "tests/ui/screen_stage.h"
#include "ui/desk/desk_page.h"

#include <QAbstractItemModel>

#include <functional>

class QLineEdit;

namespace kaasa::test {

/// How many times slower a program is that is watched by a sanitizer, and by far not always.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr double kSlowness = 10;
#else
inline constexpr double kSlowness = 1;
#endif

/// What a keyboard layout makes of the row of digits.
enum class KeyboardLayout {
    English,   ///< digits
    Latvian,   ///< digits
    Estonian,  ///< digits
    Russian,   ///< typewriter: the row gives signs, digits need Shift
    French,    ///< the scanner presses Shift, the computer's layout does not need it: signs again
};

/// An evening at the door in the real window, driven by keys alone. The conversation circle begins
/// at 17:30, the clock says 17:24, twelve women are expected.
class DeskStory {
public:
    explicit DeskStory(Language language = Language::English);
    /// The door of another event, to which a crowd is invited.
    explicit DeskStory(const Crowd& crowd, Language language = Language::English);

    ScreenStage stage;
    CrowdEvent crowd;  ///< no people without a crowd

    ui::DeskPage& page();
    template <typename Widget>
    Widget* find(const QString& name)
    {
        auto* widget = stage.window().findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
    QLineEdit* field();

    // ---- keys; each is counted ----

    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// As a scanner types: 20 keys, 5 ms apart, then `end`; Key_unknown = nothing more.
    void scan(const QString& digits, KeyboardLayout layout = KeyboardLayout::English,
              Qt::Key end = Qt::Key_Return);
    int keys() const { return m_keys; }
    /// Where a thousand people come: nobody looks at the window, so nothing is painted.
    void closeCurtain() { stage.window().setUpdatesEnabled(false); }
    /// Milliseconds on the keyboard's clock.
    void passTime(qint64 milliseconds) { m_now += milliseconds; }

    /// Until everything handed in is on the disk and told.
    void wait();
    /// Done by somebody else in this program, on the writing thread.
    void write(const std::function<void(storage::Profile&)>& job);

    // ---- what is seen ----

    QStringList rows();  ///< of the list under the field: "Ivanova, Jūlija · registered"
    QString marked();    ///< the marked row, or empty
    QStringList last();  ///< names in LAST, the newest first
    QString band();      ///< "Ēva Kalniņa | Present 17:24 | · stored on this computer"
    bool bandIsShown();
    QString counters();   ///< "present 1, expected 11, free 8"
    QString notStored();  ///< of the red bar; empty when there is none
    QString full();       ///< of the amber bar; empty when there is none
    bool isPresent(const QString& family);
    /// Whether the profile says so, at the meeting whose door this is.
    bool isPresent(qint64 person);
    int presentInProfile();
    /// Who is on the list and was not marked as here.
    QStringList absentInProfile();

    qint64 person(const QString& family) { return stage.centre().people[family]; }
    qint64 meeting() const { return crowd.session; }
    /// Known to the centre, not registered; her local key.
    qint64 know(const QString& given, const QString& family);
    /// Places of the event at the door; 0 = no limit.
    void setCapacity(int adults);
    /// Gives each a badge; the numbers.
    QStringList giveBadges(const QList<qint64>& people);
    QString giveBadge(qint64 person) { return giveBadges({person}).first(); }

private:
    void openDoor(const QString& address);
    QString barText(const QString& name);
    void send(QWidget* receiver, int key, Qt::KeyboardModifiers modifiers, const QString& text,
              quint32 scanCode = 0);

    int m_keys = 0;
    qint64 m_now = 1'000'000;
};

}  // namespace kaasa::test
