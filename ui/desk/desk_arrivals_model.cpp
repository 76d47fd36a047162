// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_arrivals_model.h"

#include "ui/desk/desk_words.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskAct;
using storage::DeskStanding;

DeskArrivalsModel::DeskArrivalsModel(DeskDoor& door, QObject* parent)
    : QAbstractListModel(parent)
    , m_door(door)
{
}

void DeskArrivalsModel::reload()
{
    beginResetModel();
    m_waiting.clear();
    m_people.clear();
    if (m_door.isOpen()) {
        for (const auto& act : m_door.waiting().acts)
            m_waiting.prepend({act, m_door.nameOf(act)});
        m_people = m_door.arrivals();
    }
    endResetModel();
}

void DeskArrivalsModel::undo(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (row < m_waiting.size())
        m_door.takeBackWaiting(m_waiting.at(row).act);
    else
        m_door.perform(DeskAct::Kind::TakeBack, m_people.at(row - m_waiting.size()));
}

void DeskArrivalsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DeskArrivalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_waiting.size() + m_people.size());
}

QString DeskArrivalsModel::spoken(int row) const
{
    const auto cell = index(row);
    return cell.data(Qt::DisplayRole).toString() + u", "_s + cell.data(DetailRole).toString();
}

QVariant DeskArrivalsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == UndoRole)
        return tr("Undo");
    if (role == Qt::AccessibleTextRole)
        return spoken(index.row());
    if (index.row() < m_waiting.size()) {
        const auto& waiting = m_waiting.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return waiting.name;
        case DetailRole:
            //: Under a name in the list of arrivals. %1 is a time.
            return tr("%1 · not stored yet").arg(formats().time(waiting.act.at));
        case ShapeRole:
            return int(StatusShape::Octagon);
        case KeyRole:
            return waiting.act.id.toBytes();
        }
        return {};
    }
    const auto& person = m_people.at(index.row() - m_waiting.size());
    switch (role) {
    case Qt::DisplayRole:
        return person.listName();
    case DetailRole:
        return DeskWords::arrival(person);
    case ShapeRole:
        return int(DeskWords::shape(person.standing).value_or(StatusShape::GreenTick));
    case KeyRole:
        return person.line.key;
    }
    return {};
}

}  // namespace kaasa::ui
