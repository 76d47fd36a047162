// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_result_list.h"

#include "ui/desk/desk_row_delegate.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 20;

}  // namespace

DeskResultList::DeskResultList(QWidget* parent)
    : QListView(parent)
    , m_delegate(new DeskRowDelegate(this))
    , m_act(new QPushButton(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setFocusPolicy(Qt::TabFocus);  // a click leaves the caret where it is
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setDeskSized(m_act);
    m_act->setFocusPolicy(Qt::NoFocus);
    m_act->setObjectName(u"desk.act"_s);
    m_act->hide();
    connect(m_act, &QPushButton::clicked, this, &DeskResultList::acted);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT acted(); });
}

void DeskResultList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DeskResultList::updateGeometry);
    connect(model, &QAbstractItemModel::dataChanged, this, &DeskResultList::placeAct);
}

void DeskResultList::mark(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0));
    if (row < 0)
        clearSelection();
    else
        scrollTo(currentIndex());
    placeAct();
}

void DeskResultList::setAct(const QString& text, const QString& key)
{
    m_act->setText(text);
    setKeyHint(m_act, key);
    m_act->adjustSize();
    m_delegate->setAsideWidth(m_act->sizeHint().width());
    scheduleDelayedItemsLayout();
    placeAct();
}

void DeskResultList::setNumbered(bool numbered)
{
    m_delegate->setNumbered(numbered);
}

void DeskResultList::placeAct()
{
    const auto rect = visualRect(currentIndex());
    const bool shown = !m_act->text().isEmpty() && currentIndex().isValid() && !rect.isEmpty();
    m_act->setVisible(shown);
    if (!shown)
        return;
    const auto size = m_act->sizeHint();
    const QRect place(rect.right() - kEdge - size.width() + 1,
                      rect.center().y() - size.height() / 2, size.width(), size.height());
    m_act->setGeometry(QStyle::visualRect(layoutDirection(), rect, place));
}

int DeskResultList::contentHeight() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        height += sizeHintForRow(row);
        if (height > 4000)  // higher than any screen: the rest scrolls
            break;
    }
    return height;
}

QSize DeskResultList::sizeHint() const
{
    return {QListView::sizeHint().width(), contentHeight()};
}

QSize DeskResultList::minimumSizeHint() const
{
    return {0, 0};
}

void DeskResultList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT marked(current.row());
    placeAct();
}

void DeskResultList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            QListView::keyPressEvent(event);
            return;
        }
        break;
    default:
        break;
    }
    Q_EMIT keyPressed(event);
}

void DeskResultList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_delegate->setAsideWidth(m_act->text().isEmpty() ? 0 : m_act->sizeHint().width());
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void DeskResultList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        doItemsLayout();  // words wrap otherwise now
        updateGeometry();
    }
    placeAct();
}

void DeskResultList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeAct();
}

void DeskResultList::paintEvent(QPaintEvent* event)
{
    placeAct();  // rows may have been laid out since
    QListView::paintEvent(event);
}

}  // namespace kaasa::ui
