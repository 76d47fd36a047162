// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QListView;

namespace kaasa::ui {

/// The list below a field into which somebody types: it belongs to the window and never takes the
/// caret, so typing goes on; the field hands it the arrow keys. Rows are painted by TwoRowDelegate.
class MatchPopup : public QFrame {
    Q_OBJECT
public:
    /// `field` owns the popup's life; `model` must outlive it.
    MatchPopup(QWidget* field, QAbstractItemModel* model);

    /// Below the field, `mostRows` high at most and `leastWidth` wide at least; on the row
    /// `current`, or on none at -1.
    void showMatches(int mostRows, int leastWidth, int current);
    /// ↓ is 1, ↑ is -1.
    void step(int step);
    /// -1 when none is chosen.
    int currentRow() const;
    QString currentSpoken() const;
    void setListName(const QString& name);

Q_SIGNALS:
    /// A row was clicked.
    void chosen(int row);

private:
    QWidget* m_field;
    QListView* m_list;
};

}  // namespace kaasa::ui
