// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/grid_view.h"

#include "ui/shared/grid_delegate.h"
#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace kaasa::ui {

namespace {

void dress(QTableView* view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

}  // namespace

GridView::GridView(QWidget* parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
{
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        dress(view);
        view->setItemDelegate(new GridDelegate(*this, view));
    }
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    // The frozen copy is paint alone: the grid itself keeps the keyboard and the screen reader.
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) {
                if (column < m_frozenColumns)
                    m_frozen->setColumnWidth(column, width);
                placeFrozen();
            });
    fitRows();
}

GridView::~GridView()
{
    hide();  // now, while the delegate can still be asked: Qt would do it when it no longer can
}

void GridView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::placeFrozen);
    connect(model, &QAbstractItemModel::columnsInserted, this, &GridView::placeFrozen);
    placeFrozen();
}

void GridView::setStates(const QList<GridState>& states)
{
    m_states = states;
    measureStates();
    horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    viewport()->update();
}

const GridState* GridView::state(int value) const
{
    const auto found = std::find_if(m_states.begin(), m_states.end(),
                                    [&](const GridState& state) { return state.value == value; });
    return found == m_states.end() ? nullptr : &*found;
}

void GridView::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    placeFrozen();
}

bool GridView::isStateCell(const QModelIndex& index) const
{
    return index.data(StateRole).isValid();
}

int GridView::frozenWidth() const
{
    int width = 0;
    for (int i = 0; i < m_frozenColumns && model() && i < model()->columnCount(); ++i)
        width += columnWidth(i);
    return width;
}

void GridView::placeFrozen()
{
    const auto width = frozenWidth();
    m_frozen->setVisible(width > 0);
    if (width == 0)
        return;
    for (int i = 0; i < model()->columnCount(); ++i)
        m_frozen->setColumnHidden(i, i >= m_frozenColumns);
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    const auto x = layoutDirection() == Qt::RightToLeft ? viewport()->width() + frameWidth() - width
                                                        : frameWidth();
    m_frozen->setGeometry(x, frameWidth(), width,
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void GridView::fitRows()
{
    const auto height = qMax(36, fontMetrics().height() + 16);
    verticalHeader()->setDefaultSectionSize(height);
    m_frozen->verticalHeader()->setDefaultSectionSize(height);
}

void GridView::measureStates()
{
    const QFontMetrics small(themeFont(FontRole::Caption));
    m_stateWidth = 0;
    for (const auto& state : std::as_const(m_states))
        m_stateWidth = qMax(m_stateWidth, StatusMark::widthOf(state.word, small));
}

void GridView::choose(int value)
{
    if (m_filledColumn >= 0) {
        const auto column = std::exchange(m_filledColumn, -1);
        clearSelection();
        Q_EMIT columnFillChosen(column, value);
        return;
    }
    const auto cell = currentIndex();
    if (!isStateCell(cell))
        return;
    const auto below = cell.siblingAtRow(cell.row() + 1);
    const QPersistentModelIndex next(below.flags() & Qt::ItemIsEnabled ? below : cell);
    Q_EMIT stateChosen(cell, value);
    if (next.isValid())
        setCurrentIndex(next);
}

void GridView::chooseColumn()
{
    m_filledColumn = isStateCell(currentIndex()) ? currentIndex().column() : -1;
    if (m_filledColumn >= 0)
        selectionModel()->select(
            QItemSelection(model()->index(0, m_filledColumn),
                           model()->index(model()->rowCount() - 1, m_filledColumn)),
            QItemSelectionModel::ClearAndSelect);
}

bool GridView::chooseByKey(const QKeyEvent& event)
{
    const auto* now = state(currentIndex().data(StateRole).toInt());
    const auto cleared = std::find_if(m_states.cbegin(), m_states.cend(),
                                      [](const GridState& state) { return state.empty; });
    if (event.key() == Qt::Key_Space && !m_states.isEmpty()) {
        if (event.modifiers() & Qt::ControlModifier) {
            chooseColumn();
            return true;
        }
        const bool set = m_filledColumn < 0 && now && !now->empty && cleared != m_states.cend();
        choose(set ? cleared->value : m_states.first().value);
        return true;
    }
    if (event.modifiers() != Qt::NoModifier && event.modifiers() != Qt::KeypadModifier)
        return false;
    if (event.key() == Qt::Key_Delete && cleared != m_states.cend()) {
        choose(cleared->value);
        return true;
    }
    for (const auto& state : std::as_const(m_states)) {
        if (state.digit >= 0 && event.key() == Qt::Key_0 + state.digit) {
            choose(state.value);
            return true;
        }
    }
    return false;
}

// Del and F2 are commands of the window too: here they mean the cell.
bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2)
            && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (chooseByKey(*event))
        return;
    if (event->key() == Qt::Key_F2) {
        Q_EMIT detailsRequested(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_filledColumn >= 0) {
        m_filledColumn = -1;
        clearSelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_filledColumn = -1;
    viewport()->update();
    m_frozen->viewport()->update();
}

// The first or last column with states; of all columns where there is none.
int GridView::edgeColumn(bool last) const
{
    const int columns = model()->columnCount();
    for (int i = 0; i < columns; ++i) {
        const int column = last ? columns - 1 - i : i;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (isStateCell(model()->index(row, column)))
                return column;
        }
    }
    return last ? columns - 1 : 0;
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if ((action == MoveHome || action == MoveEnd) && model() && model()->rowCount() > 0) {
        const bool last = action == MoveEnd;
        const int bottom = model()->rowCount() - 1;
        int row
            = modifiers & Qt::ControlModifier ? (last ? bottom : 0) : qMax(0, currentIndex().row());
        while (row > 0 && !(model()->index(row, 0).flags() & Qt::ItemIsEnabled))
            --row;
        return model()->index(row, edgeColumn(last));
    }
    const auto index = QTableView::moveCursor(action, modifiers);
    // Beside the frozen columns the cell must not end up below them.
    if (action == MoveLeft && index.column() >= m_frozenColumns
        && visualRect(index).left() < frozenWidth())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + visualRect(index).left()
                                        - frozenWidth());
    return index;
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.column() >= m_frozenColumns)
        QTableView::scrollTo(index, hint);
    else
        QTableView::scrollTo(
            index.siblingAtColumn(
                qMax(m_frozenColumns, horizontalHeader()->logicalIndexAt(frozenWidth() + 1))),
            hint);
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
    if (currentIndex().isValid())
        scrollTo(currentIndex());  // the marked cell stays in sight in another size too
}

void GridView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        measureStates();
        fitRows();
        horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
        placeFrozen();
    }
}

}  // namespace kaasa::ui
