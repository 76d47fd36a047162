// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/stable_selection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <utility>

namespace kaasa::ui {

StableSelection::StableSelection(QAbstractItemView* view, int idRole)
    : QObject(view)
    , m_view(view)
    , m_idRole(idRole)
{
    if (view->model())
        watchModel();
}

void StableSelection::watchModel()
{
    auto* model = m_view->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_several = severalIds();
        m_resetting = true;
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        restore();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StableSelection::onCurrentChanged);
}

QList<QVariant> StableSelection::severalIds() const
{
    QList<int> rows;
    if (const auto* selection = m_view->selectionModel()) {
        for (const auto& index : selection->selectedIndexes())
            rows.append(index.row());
    }
    if (rows.size() < 2)
        return {};
    std::sort(rows.begin(), rows.end());
    QList<QVariant> ids;
    for (const int row : rows)
        ids.append(m_view->model()->index(row, 0).data(m_idRole));
    return ids;
}

void StableSelection::choose(const QVariant& id)
{
    m_current = id;
    if (const auto index = find(id); index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    Q_EMIT currentIdChanged(m_current);
}

void StableSelection::onCurrentChanged()
{
    if (m_resetting)
        return;
    const auto index = m_view->currentIndex();
    const auto id = index.isValid() ? index.data(m_idRole) : QVariant();
    m_row = qMax(0, index.row());
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(m_current);
}

void StableSelection::restore()
{
    if (!m_current.isValid())
        return;
    auto index = find(m_current);
    if (!index.isValid() && m_view->model()->rowCount() > 0)
        index = m_view->model()->index(qMin(m_row, m_view->model()->rowCount() - 1), 0);
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    for (const auto& id : std::exchange(m_several, {})) {
        if (const auto chosen = find(id); chosen.isValid())
            m_view->selectionModel()->select(chosen, QItemSelectionModel::Select);
    }
    onCurrentChanged();
}

QModelIndex StableSelection::find(const QVariant& id) const
{
    const auto* model = m_view->model();
    if (!model || !id.isValid())
        return {};
    const auto found = model->match(model->index(0, 0), m_idRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.first();
}

}  // namespace kaasa::ui
