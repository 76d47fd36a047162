// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_door.h"

#include <QAbstractListModel>

namespace kaasa::ui {

/// LAST: everybody who came to this meeting, the newest first. What waits to be stored stands above
/// them and has no tick.
class DeskArrivalsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 1,  ///< "17:24 · with 1 child"
        ShapeRole,                      ///< int(StatusShape)
        KeyRole,   ///< local key of the person, or the id of the act that waits
        UndoRole,  ///< what the link at the end says
    };

    explicit DeskArrivalsModel(DeskDoor& door, QObject* parent = nullptr);

    void reload();
    /// Takes the row back.
    void undo(int row);
    /// Said in the language of the screen from now on.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Waiting {
        services::DeskAct act;
        QString name;
    };
    QString spoken(int row) const;

    DeskDoor& m_door;
    QList<Waiting> m_waiting;
    QList<storage::DeskPerson> m_people;
};

}  // namespace kaasa::ui
