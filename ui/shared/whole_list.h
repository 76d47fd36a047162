// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kaasa::ui {

/// A list as tall as its rows, for a page that scrolls as a whole: a person's meetings, an event's
/// papers. Rows are painted by TwoRowDelegate and wrap; Enter or a double click opens one. For some
/// hundred rows; longer lists scroll by themselves (InstantList).
class WholeList : public QListView {
    Q_OBJECT
public:
    explicit WholeList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void follow();
};

}  // namespace kaasa::ui
