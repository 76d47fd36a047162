// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/desk_search.h"

#include <QAbstractListModel>

namespace kaasa::ui {

/// The rows under the desk's field: people, and last the walk-in that the text would become.
class DeskResultModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        SecondNameRole = Qt::UserRole + 1,  ///< the name in another script, QString
        FactsRole,                          ///< "1990 · Rīga"
        StandingRole,                       ///< QString
        ShapeRole,                          ///< int(StatusShape); invalid for none
        ChildrenRole,                       ///< "with 2 children"; empty where none come along
        IsWalkInRole,                       ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// `walkIn`: the text that Ctrl+Enter would register; empty = no such row.
    void show(const QList<storage::DeskPerson>& people, const QString& walkIn);
    /// People who may be the one that came: why, instead of how they stand to the meeting.
    void showLikely(const QList<storage::DeskLikely>& people);
    /// Null for the walk-in and for rows that are not there.
    const storage::DeskPerson* person(int row) const;
    int rowOf(qint64 person) const;
    const QList<storage::DeskPerson>& people() const { return m_people; }
    const QString& walkIn() const { return m_walkIn; }
    bool isWalkIn(int row) const { return !m_walkIn.isEmpty() && row == m_people.size(); }
    /// How many children come along with her: shown at once, stored with her presence.
    void setChildren(int row, int children);
    /// Said in the language of the screen from now on.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString spoken(int row) const;
    QString standing(int row) const;

    QList<storage::DeskPerson> m_people;
    QList<storage::DeskLikely::Why> m_why;  // as many, or none
    QString m_walkIn;
};

}  // namespace kaasa::ui
