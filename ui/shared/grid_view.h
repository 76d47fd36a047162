// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/status_mark.h"

#include <QTableView>

namespace kaasa::ui {

/// A state that a cell can have, and the digit that sets it.
struct GridState {
    int value = 0;
    int digit = 0;  ///< 0–9; below 0 = no key sets it
    StatusShape shape = StatusShape::Ring;
    QString word;
    /// No mark: 0 clears the cell.
    bool empty = false;
};

/// A table of states: people × meetings. One tab stop; arrows move, digits set a state and go down,
/// Space sets the first state or clears, Ctrl+Space chooses the column and Space then fills it, F2
/// asks for details, Del clears; Home and End go to the first and last cell that has a state. The
/// first columns stay in sight. The grid only asks: whoever owns the model acts through a service,
/// so that every cell and every fill can be undone.
///
/// Models answer a cell's state by StateRole (an int, or invalid where there is nothing to mark)
/// and speak cells by Qt::AccessibleTextRole ("Anna Bērziņa, 5 March, present"). A row that is not
/// enabled holds sums: the marked cell never goes there.
class GridView : public QTableView {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole + 200,
        DetailRole,  ///< bool: F2 would show more than the state; the cell has a marked corner
    };

    explicit GridView(QWidget* parent = nullptr);
    ~GridView() override;

    void setModel(QAbstractItemModel* model) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void setStates(const QList<GridState>& states);
    const QList<GridState>& states() const { return m_states; }
    const GridState* state(int value) const;
    /// The first `count` columns stay while the others scroll.
    void setFrozenColumns(int count);
    bool isStateCell(const QModelIndex& index) const;
    /// As wide as the longest word: setting a state never moves columns.
    int stateWidth() const { return m_stateWidth; }
    /// As the digit of `value` does: the marked cell, or the column that Ctrl+Space chose.
    void choose(int value);

Q_SIGNALS:
    void stateChosen(const QModelIndex& cell, int value);
    void columnFillChosen(int column, int value);
    void detailsRequested(const QModelIndex& cell);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    bool chooseByKey(const QKeyEvent& event);
    void chooseColumn();
    int edgeColumn(bool last) const;
    void measureStates();
    void fitRows();
    void placeFrozen();
    int frozenWidth() const;

    QList<GridState> m_states;
    QTableView* m_frozen;
    int m_frozenColumns = 0;
    int m_stateWidth = 0;
    int m_filledColumn = -1;  ///< chosen by Ctrl+Space
};

}  // namespace kaasa::ui
