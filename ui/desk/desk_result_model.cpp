// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_result_model.h"

#include "ui/desk/desk_words.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::DeskPerson;

void DeskResultModel::show(const QList<DeskPerson>& people, const QString& walkIn)
{
    beginResetModel();
    m_people = people;
    m_why.clear();
    m_walkIn = walkIn;
    endResetModel();
}

void DeskResultModel::showLikely(const QList<storage::DeskLikely>& people)
{
    beginResetModel();
    m_people.clear();
    m_why.clear();
    m_walkIn.clear();
    for (const auto& likely : people) {
        m_people.append(likely.person);
        m_why.append(likely.why);
    }
    endResetModel();
}

const DeskPerson* DeskResultModel::person(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people.at(row) : nullptr;
}

int DeskResultModel::rowOf(qint64 person) const
{
    for (int row = 0; row < m_people.size(); ++row) {
        if (m_people.at(row).line.key == person)
            return row;
    }
    return -1;
}

void DeskResultModel::setChildren(int row, int children)
{
    if (!person(row) || m_people.at(row).children == children)
        return;
    m_people[row].children = children;
    Q_EMIT dataChanged(index(row), index(row));
}

void DeskResultModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DeskResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size()) + (m_walkIn.isEmpty() ? 0 : 1);
}

QString DeskResultModel::standing(int row) const
{
    return m_why.isEmpty() ? DeskWords::standing(m_people.at(row)) : DeskWords::why(m_why.at(row));
}

QString DeskResultModel::spoken(int row) const
{
    const auto& person = m_people.at(row);
    QStringList parts{person.listName(), person.line.second, DeskWords::yearAndPlace(person),
                      standing(row)};
    if (person.children > 0)
        parts.append(DeskWords::withChildren(person.children));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant DeskResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsWalkInRole)
        return isWalkIn(index.row());
    if (isWalkIn(index.row())) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            //: Last row of the desk's list: what was typed becomes the name of somebody new.
            return tr("Walk-in: “%1”").arg(m_walkIn);
        return {};
    }
    const auto& person = m_people.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return person.listName();
    case SecondNameRole:
        return person.line.second;
    case FactsRole:
        return DeskWords::yearAndPlace(person);
    case StandingRole:
        return standing(index.row());
    case ShapeRole:
        if (const auto shape = DeskWords::shape(person.standing))
            return int(*shape);
        break;
    case ChildrenRole:
        return person.children > 0 ? DeskWords::withChildren(person.children) : QString();
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    }
    return {};
}

}  // namespace kaasa::ui
