// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kaasa::ui {

/// A large number with its name and what exactly it counts. Where people stand behind it, Enter or
/// a double click asks for them.
class FigureButton : public QWidget {
    Q_OBJECT
public:
    explicit FigureButton(QWidget* parent = nullptr);

    void show(const QString& value, const QString& label, const QString& definition,
              bool hasPeople);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QLabel* m_value;
    QLabel* m_label;
    QLabel* m_definition;
    bool m_hasPeople = false;
};

}  // namespace kaasa::ui
