// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/story/keyboard.h"

#include <QObject>
#include <QWidget>

#include <functional>

namespace kaasa::test {

/// Somebody at the keyboard of the running program. A story runs on a thread of its own, for a
/// dialog keeps the program's thread to itself; what stands on the screen is asked by `look`.
class Hand {
public:
    explicit Hand(Keyboard& keyboard)
        : m_keyboard(keyboard)
    {
    }

    /// "Ctrl+N", "Down", "Return" …; several, separated by spaces, one after the other.
    void press(const QString& keys);
    void press(const QString& keys, int times);
    void type(const QString& text);
    /// Presses Tab until the widget of that name, or a part of it, has the focus, and sees to it
    /// that the focus is in sight all the way. What cannot be reached ends the test.
    void tabTo(const QString& name);
    /// Waits until `there` holds, at most for half a minute. What never comes ends the test.
    void until(const QString& what, const std::function<bool()>& there);
    /// Waits until the widget of that name is in sight.
    void untilSeen(const QString& name);
    void untilFocus(const QString& name);

    /// Asks the program's thread.
    template <typename T>
    T look(const std::function<T()>& question)
    {
        T answer{};
        onScreen([&] { answer = question(); });
        return answer;
    }
    /// What the field, label or list row that is current says.
    QString textOf(const QString& name);

    /// Every window as it is now, into the folder of KAASA_STORY_PICTURES; nothing without it.
    void picture(const QString& name);

    /// In the dialog that asks for a file: its path, and Enter.
    void answerFile(const QString& path);

    int keysPressed() const { return m_keys; }
    Keyboard& keyboard() { return m_keyboard; }

private:
    [[noreturn]] void giveUp(const QString& why);
    static void onScreen(const std::function<void()>& act);

    Keyboard& m_keyboard;
    int m_keys = 0;
};

/// Whether something has the focus and can be seen.
bool focusInSight();

/// The visible widget of that name in any window; null when there is none.
QWidget* seen(const QString& name);

/// Runs the program while `story` drives it, and ends it after the story. Failures of the story are
/// the test's.
void runStory(const std::function<void(Hand&)>& story);

}  // namespace kaasa::test
