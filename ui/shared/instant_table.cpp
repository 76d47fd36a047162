// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/instant_table.h"

#include "ui/shared/stable_selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace kaasa::ui {

InstantTable::InstantTable(int idRole, QWidget* parent)
    : QTableView(parent)
    , m_selection(new StableSelection(this, idRole))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    fitRows();
    connect(m_selection, &StableSelection::currentIdChanged, this, &InstantTable::currentIdChanged);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
}

void InstantTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_selection->watchModel();
}

QVariant InstantTable::currentId() const
{
    return m_selection->currentId();
}

void InstantTable::choose(const QVariant& id)
{
    m_selection->choose(id);
}

void InstantTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(qMax(36, fontMetrics().height() + 16));
}

void InstantTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void InstantTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitRows();
}

}  // namespace kaasa::ui
