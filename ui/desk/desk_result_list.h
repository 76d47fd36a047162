// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QPushButton;

namespace kaasa::ui {

class DeskRowDelegate;

/// The rows under the desk's field, as high as they need and no higher. The marked row carries the
/// button of what Enter does.
class DeskResultList : public QListView {
    Q_OBJECT
public:
    explicit DeskResultList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    int row() const { return currentIndex().row(); }
    /// -1 marks nothing.
    void mark(int row);
    /// Shows the numbers that Alt chooses rows by.
    void setNumbered(bool numbered);
    /// What the button of the marked row says, with its key; empty = no button.
    void setAct(const QString& text, const QString& key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void marked(int row);
    /// Enter in the list, the row's button, or a double click.
    void acted();
    /// A key that the list itself has no use for.
    void keyPressed(QKeyEvent* event);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void placeAct();
    int contentHeight() const;

    DeskRowDelegate* m_delegate;
    QPushButton* m_act;
};

}  // namespace kaasa::ui
