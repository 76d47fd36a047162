// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/badge_number.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/desk/desk_page.h"

#include <QAbstractItemModel>

class QLineEdit;

namespace kaasa::test {

/// What a keyboard layout makes of the row of digits.
enum class KeyboardLayout {
    English,  ///< digits
    Latvian,  ///< digits
    Estonian,  ///< digits
    Russian,  ///< typewriter: the row gives signs, digits need Shift
    French,   ///< the scanner presses Shift, the computer's layout does not need it: signs again
};

/// An evening at the door in the real window, driven by keys alone. The conversation circle begins
/// at 17:30, the clock says 17:24, twelve women are expected.
class DeskStory {
public:
    explicit DeskStory(Language language = Language::English);

    ScreenStage stage;

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
    /// Milliseconds on the keyboard's clock.
    void passTime(qint64 milliseconds) { m_now += milliseconds; }

    /// Until everything handed in is on the disk and told.
    void wait();

    // ---- what is seen ----

    QStringList rows();       ///< of the list under the field: "Ivanova, Jūlija · registered"
    QString marked();         ///< the marked row, or empty
    QStringList last();       ///< names in LAST, the newest first
    QString band();           ///< "Ēva Kalniņa | Present 17:24 | · stored on this computer"
    bool bandIsShown();
    QString counters();       ///< "present 1, expected 11, free 8"
    bool isPresent(const QString& family);

    qint64 person(const QString& family) { return stage.centre().people[family]; }
    /// Gives her a badge; its number.
    QString giveBadge(qint64 person);

private:
    void send(QWidget* receiver, int key, Qt::KeyboardModifiers modifiers, const QString& text,
              quint32 scanCode = 0);

    int m_keys = 0;
    qint64 m_now = 1'000'000;
};

}  // namespace kaasa::test
