// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kaasa::ui {

class StableSelection;

/// A list beside its detail: every row there at once (no paging), the chosen row stays chosen when
/// rows change, Enter goes into the detail. Rows are painted by TwoRowDelegate, spoken by the
/// model's Qt::AccessibleTextRole; all have one height, so that 100,000 cost nothing.
class InstantList : public QListView {
    Q_OBJECT
public:
    /// See StableSelection.
    explicit InstantList(int idRole, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QVariant currentId() const;
    /// Several rows may be chosen: Shift and Ctrl with arrows, Space or the mouse; Ctrl+A all.
    void setSeveral(bool several);
    /// Ids of the chosen rows from the top; the current one alone counts as none.
    QList<QVariant> severalIds() const;
    void choose(const QVariant& id);
    /// Focus into the list, on the chosen row or the first.
    void enter();

Q_SIGNALS:
    void currentIdChanged(const QVariant& id);
    /// Other rows are chosen.
    void severalChanged();
    /// Enter or double click.
    void opened(const QVariant& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    StableSelection* m_selection;
};

}  // namespace kaasa::ui
