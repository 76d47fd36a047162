// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_list_model.h"

#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shared/discretion.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::PersonColumn;
using storage::PersonListRepository;
using storage::PersonRow;
using storage::PersonSort;

PersonListModel::PersonListModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_rows([&workspace](const QList<qint64>& keys) {
        return PersonListRepository(workspace.reading().database())
            .rows(keys, workspace.clock().today());
    })
{
}

Result<void> PersonListModel::show(const storage::PersonListView& view)
{
    const auto keys
        = PersonListRepository(m_workspace.reading().database())
              .keys(view.filter, view.sort, interfaceLanguage(), m_workspace.clock().today());
    if (!keys)
        return keys.error();
    m_view = view;
    if (keys.value() == m_rows.ids()) {
        refreshRows();
        return {};
    }
    beginResetModel();
    m_rows.setIds(keys.value());
    endResetModel();
    return {};
}

void PersonListModel::refreshRows()
{
    m_rows.forgetAll();
    if (m_rows.size() > 0)
        Q_EMIT dataChanged(index(0), index(m_rows.size() - 1));
}

int PersonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QString PersonListModel::detail(const PersonRow& row) const
{
    QStringList parts;
    const auto tells = [this](PersonColumn column) { return m_view.columns.contains(column); };
    if (tells(PersonColumn::OtherName) && !row.line.second.isEmpty())
        parts.append(row.line.second);
    if (tells(PersonColumn::Year) && row.line.year)
        parts.append(QString::number(*row.line.year));
    if (tells(PersonColumn::Place) && !row.line.place.isEmpty())
        parts.append(row.line.place);
    if (tells(PersonColumn::LastSeen) && row.lastSeen.isValid())
        //: In a list of people: the last day she was at a meeting
        parts.append(tr("seen %1").arg(formats().date(row.lastSeen)));
    return parts.join(u" · "_s);
}

// What has to be done goes before where she stands.
QString PersonListModel::status(const PersonRow& row, StatusShape* shape) const
{
    if (!m_view.columns.contains(PersonColumn::Status))
        return {};
    *shape = StatusShape::Triangle;
    if (row.needsCompletion)
        return tr("to be completed", "person who came through the door; shown beside the name");
    if (const auto word = standingWord(row.standing); !word.isEmpty()) {
        *shape = standingShape(row.standing);
        return word;
    }
    return row.dataConsentMissing ? tr("no consent", "shown beside the name") : QString();
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == KeyRole)
        return m_rows.id(index.row());
    const auto* row = m_rows.row(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->line.name;
    case TwoRowDelegate::DetailRole:
        return Discretion::current().isOn() ? QString() : detail(*row);
    case TwoRowDelegate::StatusShapeRole: {
        auto shape = StatusShape::Ring;
        return status(*row, &shape).isEmpty() ? QVariant() : QVariant(int(shape));
    }
    case TwoRowDelegate::StatusTextRole: {
        auto shape = StatusShape::Ring;
        return status(*row, &shape);
    }
    case Qt::AccessibleTextRole: {
        auto shape = StatusShape::Ring;
        QStringList spoken{row->line.name, detail(*row), status(*row, &shape)};
        spoken.removeAll(QString());
        return spoken.join(u", "_s);
    }
    }
    return {};
}

QModelIndexList PersonListModel::match(const QModelIndex& start, int role, const QVariant& value,
                                       int hits, Qt::MatchFlags flags) const
{
    if (role == KeyRole) {
        const int row = m_rows.indexOf(value.toLongLong());
        return row < 0 ? QModelIndexList() : QModelIndexList{index(row)};
    }
    if (role != Qt::DisplayRole || m_view.sort != PersonSort::Family)
        return QAbstractListModel::match(start, role, value, hits, flags);
    const auto place = PersonListRepository(m_workspace.reading().database())
                           .placeOf(value.toString(), m_rows.ids(), interfaceLanguage());
    if (!place || m_rows.size() == 0)
        return {};
    return {index(qMin(place.value(), m_rows.size() - 1))};
}

}  // namespace kaasa::ui
