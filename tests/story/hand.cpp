// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/hand.h"

#include "tests/support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMutex>
#include <QPlainTextEdit>
#include <QPointer>
#include <QWaitCondition>

#include <exception>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr int kPatience = 30'000;  // ms

/// What a desktop does and a bare X server does not: the window that opened last gets the keyboard,
/// and when it closes the one below it.
class WindowFocus : public QObject {
public:
    WindowFocus()
    {
        for (auto* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                m_windows.append(window);
        }
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || !widget->isWindow())
            return false;
        const auto type = widget->windowType();
        if (type != Qt::Window && type != Qt::Dialog)
            return false;
        if (event->type() == QEvent::Show) {
            m_windows.removeAll(widget);
            m_windows.append(widget);
        } else if (event->type() == QEvent::Hide) {
            m_windows.removeAll(widget);
        } else {
            return false;
        }
        QMetaObject::invokeMethod(
            this, [this] { focusTop(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void focusTop()
    {
        m_windows.removeIf([](const QPointer<QWidget>& window) { return window.isNull(); });
        if (!m_windows.isEmpty())
            m_windows.last()->activateWindow();
    }

    QList<QPointer<QWidget>> m_windows;
};

}  // namespace

void Hand::onScreen(const std::function<void()>& act)
{
    QMetaObject::invokeMethod(qApp, act, Qt::BlockingQueuedConnection);
}

void Hand::giveUp(const QString& why)
{
    picture(u"given-up"_s);
    const auto focus = look<QString>([] {
        auto* widget = QApplication::focusWidget();
        return widget ? widget->objectName() + u" in "_s + widget->window()->objectName()
                      : u"nothing"_s;
    });
    throw std::runtime_error((why + u"; the focus is on "_s + focus).toStdString());
}

void Hand::picture(const QString& name)
{
    const auto folder = qEnvironmentVariable("KAASA_STORY_PICTURES");
    if (folder.isEmpty())
        return;
    onScreen([&] {
        QApplication::sendPostedEvents();  // what is about to be laid out anew
        int number = 0;
        for (auto* window : QApplication::topLevelWidgets()) {
            if (window->isVisible())
                window->grab().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(++number));
        }
    });
}

void Hand::press(const QString& keys)
{
    for (const auto& name : keys.split(u' ', Qt::SkipEmptyParts)) {
        const auto sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
        if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
            FAIL("no key is called " << name.toStdString());
        m_keyboard.press(sequence[0]);
        ++m_keys;
        onScreen([] {});  // whatever was posted before is done
    }
}

void Hand::press(const QString& keys, int times)
{
    for (int i = 0; i < times; ++i)
        press(keys);
}

void Hand::type(const QString& text)
{
    m_keyboard.type(text);
    m_keys += int(text.size());
    onScreen([] {});
}

void Hand::answerFile(const QString& path)
{
    untilSeen(u"file.dialog"_s);
    // Qt proposes names once it has read the folder: an Enter puts them away or chooses the file,
    // as the disk is quick or slow
    onScreen([] {
        if (auto* name = seen(u"fileNameEdit"_s))
            qobject_cast<QLineEdit*>(name)->setCompleter(nullptr);
    });
    press(u"Ctrl+A"_s);
    type(path);
    press(u"Return"_s);
    until(u"the dialog gone"_s, [] { return !seen(u"file.dialog"_s); });
}

void Hand::until(const QString& what, const std::function<bool()>& there)
{
    const QDeadlineTimer patience(kPatience);
    QMutex mutex;
    QWaitCondition never;
    while (!look<bool>(there)) {
        if (patience.hasExpired())
            giveUp(u"never came: "_s + what);
        const QMutexLocker lock(&mutex);
        never.wait(&mutex, 2);  // leaves the processor to the program that is waited for
    }
}

void Hand::untilSeen(const QString& name)
{
    until(name + u" in sight"_s, [&name] { return seen(name) != nullptr; });
}

void Hand::untilFocus(const QString& name)
{
    until(u"focus on "_s + name, [&name] {
        auto* focus = QApplication::focusWidget();
        return focus && focus->objectName() == name;
    });
}

void Hand::tabTo(const QString& name)
{
    until(name + u" ready"_s, [&name] {
        const auto* part = seen(name);
        return part && part->isEnabled();
    });
    for (int i = 0; i < 80; ++i) {
        const bool there = look<bool>([&name] {
            for (auto* part = QApplication::focusWidget(); part; part = part->parentWidget()) {
                if (part->objectName() == name)
                    return true;
            }
            return false;
        });
        if (there)
            return;
        const auto* before = look<QWidget*>([] { return QApplication::focusWidget(); });
        press(u"Tab"_s);
        until(u"Tab going on to "_s + name,
              [before] { return QApplication::focusWidget() != before; });
        if (!look<bool>(focusInSight))
            giveUp(u"Tab leads out of sight on the way to "_s + name);
    }
    giveUp(u"Tab does not lead to "_s + name);
}

QString Hand::textOf(const QString& name)
{
    return look<QString>([&name]() -> QString {
        auto* widget = seen(name);
        if (const auto* field = qobject_cast<QLineEdit*>(widget))
            return field->text();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            return label->text();
        if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
            return text->toPlainText();
        if (const auto* choice = qobject_cast<QComboBox*>(widget))
            return choice->currentText();
        if (const auto* list = qobject_cast<QAbstractItemView*>(widget))
            return list->currentIndex().data().toString();
        return {};
    });
}

bool focusInSight()
{
    const auto* focus = QApplication::focusWidget();
    if (!focus || !focus->isVisible())
        return false;
    // not visibleRegion(): the contents of a list cover the list itself
    auto rect = focus->rect();
    for (const auto* widget = focus; !widget->isWindow(); widget = widget->parentWidget())
        rect = rect.translated(widget->pos()) & widget->parentWidget()->rect();
    return !rect.isEmpty();
}

QWidget* seen(const QString& name)
{
    for (auto* widget : QApplication::allWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void runStory(const std::function<void(Hand&)>& story)
{
    WindowFocus focus;
    for (auto* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            window->activateWindow();
    }
    const auto keyboard = Keyboard::ofThisScreen();
    std::exception_ptr failure;
    QEventLoop loop;
    std::thread script([&] {
        try {
            Hand hand(*keyboard);
            story(hand);
        } catch (...) {
            failure = std::current_exception();
        }
        QMetaObject::invokeMethod(
            qApp,
            [&loop] {
                // a dialog that a failed story left open would hold the program's thread
                while (auto* dialog = QApplication::activeModalWidget()) {
                    dialog->close();
                    if (QApplication::activeModalWidget() == dialog)
                        break;
                }
                loop.quit();
            },
            Qt::QueuedConnection);
    });
    loop.exec();
    script.join();
    if (failure)
        std::rethrow_exception(failure);
}

}  // namespace kaasa::test
