// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QString>

#include <memory>

namespace kaasa::test {

/// Where the keys of a story go to. Both kinds reach whatever window has the focus, as a person's
/// do, and return before the program has acted on them.
class Keyboard {
public:
    virtual ~Keyboard() = default;

    virtual void press(QKeyCombination key) = 0;
    virtual void type(const QString& text) = 0;
    /// Whether letters beyond ASCII can be typed.
    virtual bool knowsAllLetters() const = 0;

    /// On an X server its real keys (XTEST), so that the way from the server through Qt's platform
    /// plugin is tried too; elsewhere Qt's own events.
    static std::unique_ptr<Keyboard> ofThisScreen();
};

}  // namespace kaasa::test
