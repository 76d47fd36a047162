// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/keyboard.h"

#include <QApplication>
#include <QPointer>
#include <QProcess>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

/// Qt's own events, posted to the window that has the focus.
class QtKeyboard : public Keyboard {
public:
    void press(QKeyCombination key) override { send(key.key(), key.keyboardModifiers(), {}); }
    void type(const QString& text) override
    {
        for (const auto letter : text)
            send(Qt::Key_unknown, Qt::NoModifier, letter);
    }
    bool knowsAllLetters() const override { return true; }

private:
    static void send(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text)
    {
        QMetaObject::invokeMethod(
            qApp,
            [key, modifiers, text] {
                auto* popup = QApplication::activePopupWidget();
                const QPointer<QWindow> window
                    = popup ? popup->window()->windowHandle() : QGuiApplication::focusWindow();
                if (!window)
                    return;  // the story notices that nothing came of it
                const auto written = text.isEmpty() ? textOf(key, modifiers) : text;
                QTest::simulateEvent(window, true, key, modifiers, written, false);
                if (window)  // the key may have closed it
                    QTest::simulateEvent(window, false, key, modifiers, written, false);
            },
            Qt::QueuedConnection);
    }
    static QString textOf(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        if (modifiers & ~Qt::ShiftModifier)
            return {};
        switch (key) {
        case Qt::Key_Return:
            return u"\r"_s;
        case Qt::Key_Space:
            return u" "_s;
        default:
            return key < 128 ? QString(QChar(int(key))).toLower() : QString();
        }
    }
};

/// The keys of the X server, pressed by xdotool.
class XKeyboard : public Keyboard {
public:
    void press(QKeyCombination key) override
    {
        QStringList parts;
        const auto modifiers = key.keyboardModifiers();
        if (modifiers & Qt::ControlModifier)
            parts.append(u"ctrl"_s);
        if (modifiers & Qt::AltModifier)
            parts.append(u"alt"_s);
        if (modifiers & Qt::ShiftModifier)
            parts.append(u"shift"_s);
        parts.append(nameOf(key.key()));
        run({u"key"_s, u"--delay"_s, u"1"_s, parts.join(u'+')});
    }
    void type(const QString& text) override
    {
        run({u"type"_s, u"--delay"_s, u"1"_s, u"--"_s, text});
    }
    bool knowsAllLetters() const override { return false; }

private:
    static void run(const QStringList& arguments)
    {
        if (QProcess::execute(u"xdotool"_s, arguments) != 0)
            qFatal("xdotool does not press keys");
    }
    static QString nameOf(Qt::Key key)
    {
        switch (key) {
        case Qt::Key_Return:
            return u"Return"_s;
        case Qt::Key_Escape:
            return u"Escape"_s;
        case Qt::Key_Space:
            return u"space"_s;
        case Qt::Key_PageUp:
            return u"Prior"_s;
        case Qt::Key_PageDown:
            return u"Next"_s;
        case Qt::Key_Backspace:
            return u"BackSpace"_s;
        case Qt::Key_Delete:
            return u"Delete"_s;
        default:
            break;
        }
        const auto name = QKeySequence(key).toString(QKeySequence::PortableText);
        return name.size() == 1 ? name.toLower() : name;  // "E" would be pressed with Shift
    }
};

}  // namespace

std::unique_ptr<Keyboard> Keyboard::ofThisScreen()
{
    if (QGuiApplication::platformName() == u"xcb"_s)
        return std::make_unique<XKeyboard>();
    return std::make_unique<QtKeyboard>();
}

}  // namespace kaasa::test
