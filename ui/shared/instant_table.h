// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace kaasa::ui {

class StableSelection;

/// The same with columns: one row a thing, numbers right-aligned by the model, sorted by clicking a
/// head. One tab stop, arrows inside.
class InstantTable : public QTableView {
    Q_OBJECT
public:
    explicit InstantTable(int idRole, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QVariant currentId() const;
    void choose(const QVariant& id);

Q_SIGNALS:
    void currentIdChanged(const QVariant& id);
    void opened(const QVariant& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitRows();

    StableSelection* m_selection;
};

}  // namespace kaasa::ui
