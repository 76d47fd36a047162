// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace kaasa::ui {

class PinRow;
class Workspace;

/// Hangs before everything in one window while the program is locked and a dialog holds what
/// somebody was typing: nothing can be seen or reached, and nothing is lost. Taken down, the window
/// is as it was.
class LockCurtain : public QWidget {
    Q_OBJECT
public:
    LockCurtain(Workspace& workspace, QWidget& window);

    /// For the window that can be used: the caret goes to the PIN, and nowhere else.
    void ask();
    /// The window is as it was; the curtain deletes itself.
    void takeDown();

Q_SIGNALS:
    /// The PIN was right.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void cover();
    void retranslate();

    QWidget& m_window;
    QSize m_sizeBefore;
    QList<QPointer<QWidget>> m_parts;  ///< of the window, that could be used before
    QPointer<QWidget> m_focus;
    QLabel* m_title;
    PinRow* m_pin;
};

}  // namespace kaasa::ui
