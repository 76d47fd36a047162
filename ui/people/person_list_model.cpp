// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_list_model.h"

#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::PersonListRepository;
using storage::PersonRow;

PersonListModel::PersonListModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_rows([&workspace](const QList<qint64>& keys) {
        return PersonListRepository(workspace.reading().database())
            .rows(keys, workspace.clock().today());
    })
{
}

Result<void> PersonListModel::show(const storage::PersonFilter& filter, storage::PersonSort sort)
{
    const auto keys = PersonListRepository(m_workspace.reading().database())
                          .keys(filter, sort, interfaceLanguage(), m_workspace.clock().today());
    if (!keys)
        return keys.error();
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
    if (!row.line.second.isEmpty())
        parts.append(row.line.second);
    if (row.line.year)
        parts.append(QString::number(*row.line.year));
    if (!row.line.place.isEmpty())
        parts.append(row.line.place);
    return parts.join(u" · "_s);
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
        return detail(*row);
    case TwoRowDelegate::StatusShapeRole:
        if (row->needsCompletion || row->dataConsentMissing)
            return int(StatusShape::Triangle);
        break;
    case TwoRowDelegate::StatusTextRole:
        if (row->needsCompletion)
            return tr("to be completed", "person who came through the door; shown beside the name");
        if (row->dataConsentMissing)
            return tr("no consent", "shown beside the name");
        break;
    case Qt::AccessibleTextRole:
        return QStringList{row->line.name, detail(*row)}.join(u", "_s);
    }
    return {};
}

}  // namespace kaasa::ui
