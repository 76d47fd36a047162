// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kaasa::ui {

/// The one field of the desk: large, always with the caret. What its keys mean, it says by signals;
/// it knows nobody and changes nothing.
class DeskField : public QLineEdit {
    Q_OBJECT
public:
    explicit DeskField(QWidget* parent = nullptr);

    /// Placeholder and accessible name in one.
    void setPrompt(const QString& prompt);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Does with a key that was pressed elsewhere what it would do here; false = nothing.
    bool take(QKeyEvent* event);

Q_SIGNALS:
    void entered();
    void walkInRequested();
    void moved(int rows);
    /// Alt and a digit, 1 to 9, wherever the layout has it.
    void rowChosen(int number);
    void childrenChanged(int by);
    /// Del with nothing behind the caret.
    void removeRequested();
    void escaped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool command(QKeyEvent* event);
    void fitMargins();
};

}  // namespace kaasa::ui
