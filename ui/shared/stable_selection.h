// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QAbstractItemView;

namespace kaasa::ui {

/// Keeps the chosen row of a list chosen while its rows change: by what the row is, not where it
/// stands. The model answers `idRole` with something comparable (QByteArray of the uid).
class StableSelection : public QObject {
    Q_OBJECT
public:
    StableSelection(QAbstractItemView* view, int idRole);

    /// Invalid when nothing is chosen.
    QVariant currentId() const { return m_current; }
    /// Of all chosen rows from the top, when they are more than one.
    QList<QVariant> severalIds() const;
    /// Chooses the row now, or as soon as the model has it.
    void choose(const QVariant& id);
    /// Call after setModel().
    void watchModel();

Q_SIGNALS:
    void currentIdChanged(const QVariant& id);

private:
    void onCurrentChanged();
    void restore();
    QModelIndex find(const QVariant& id) const;

    QAbstractItemView* m_view;
    int m_idRole;
    QVariant m_current;
    QList<QVariant> m_several;  ///< while the rows change
    int m_row = 0;              ///< where it stood: the neighbour is chosen when it is gone
    bool m_resetting = false;
};

}  // namespace kaasa::ui
