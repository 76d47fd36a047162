// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kaasa::ui {

class DeskArrivalsModel;

/// LAST on the screen. Undo stands at the end of every row; by keyboard: Tab into the list, arrows,
/// Enter or Del.
class DeskArrivals : public QListView {
    Q_OBJECT
public:
    explicit DeskArrivals(DeskArrivalsModel& model, QWidget* parent = nullptr);

    /// Where the row is clicked to take it back, in the viewport.
    QRect undoRect(int row) const;

Q_SIGNALS:
    void undoRequested(int row);
    /// A key that the list itself has no use for.
    void keyPressed(QKeyEvent* event);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class RowDelegate;

    RowDelegate* m_delegate;
};

}  // namespace kaasa::ui
