// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/instant_list.h"

#include "ui/shared/stable_selection.h"
#include "ui/shared/two_row_delegate.h"

#include <QEvent>
#include <QKeyEvent>

namespace kaasa::ui {

InstantList::InstantList(int idRole, QWidget* parent)
    : QListView(parent)
    , m_selection(new StableSelection(this, idRole))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    auto* delegate = new TwoRowDelegate(this);
    delegate->setUniform(true);
    setItemDelegate(delegate);
    connect(m_selection, &StableSelection::currentIdChanged, this, &InstantList::currentIdChanged);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT opened(currentId()); });
}

void InstantList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    m_selection->watchModel();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InstantList::severalChanged);
}

void InstantList::setSeveral(bool several)
{
    setSelectionMode(several ? QAbstractItemView::ExtendedSelection
                             : QAbstractItemView::SingleSelection);
}

QList<QVariant> InstantList::severalIds() const
{
    return m_selection->severalIds();
}

QVariant InstantList::currentId() const
{
    return m_selection->currentId();
}

void InstantList::choose(const QVariant& id)
{
    m_selection->choose(id);
}

void InstantList::enter()
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    setFocus(Qt::OtherFocusReason);
}

void InstantList::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void InstantList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void InstantList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // a narrow list has a third line
}

}  // namespace kaasa::ui
