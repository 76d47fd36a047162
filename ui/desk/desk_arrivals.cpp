// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_arrivals.h"

#include "ui/desk/desk_arrivals_model.h"
#include "ui/desk/desk_text_heights.h"
#include "ui/shared/stable_selection.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/shapes.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kEdge = 20;
constexpr int kGap = 12;
constexpr int kPadding = 8;
constexpr int kLeastHeight = 56;
constexpr int kMark = 16;
constexpr int kLinkPadding = 8;

}  // namespace

/// Name and time, a mark before them, Undo behind.
class DeskArrivals::RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    struct Lines {
        QRect mark, name, detail, link;
        QString nameText, detailText, linkText;
        int height = 0;
    };

    Lines measured(const QModelIndex& index, const QRect& rect) const
    {
        Lines lines;
        lines.nameText = index.data(Qt::DisplayRole).toString();
        lines.detailText = index.data(DeskArrivalsModel::DetailRole).toString();
        lines.linkText = index.data(DeskArrivalsModel::UndoRole).toString();
        const int linkWidth
            = QFontMetrics(themeFont(FontRole::Base)).horizontalAdvance(lines.linkText)
            + 2 * kLinkPadding;
        const int side = scaled(kMark);
        const int x = rect.x() + kEdge + side + kGap;
        const int width = qMax(1, rect.right() - kEdge - linkWidth - x);
        const int nameHeight = m_heights.height(lines.nameText, width, FontRole::DeskList);
        const int detailHeight = m_heights.height(lines.detailText, width, FontRole::Caption);
        lines.height = qMax(kLeastHeight, nameHeight + detailHeight + 2 * kPadding);
        const int y = rect.y() + (rect.height() - nameHeight - detailHeight) / 2;
        lines.mark = {rect.x() + kEdge, rect.center().y() - side / 2, side, side};
        lines.name = {x, y, width, nameHeight};
        lines.detail = {x, y + nameHeight, width, detailHeight};
        lines.link
            = {rect.right() - kEdge - linkWidth + kLinkPadding, rect.y(), linkWidth, rect.height()};
        return lines;
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const QRect rect(0, 0, view ? view->viewport()->width() : option.rect.width(), 0);
        return {rect.width(), measured(index, rect).height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto& colors = tokens();
        painter->save();
        const bool focused = option.state & QStyle::State_HasFocus;
        if (focused)
            paintSelection(painter, option.rect, option.direction);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, colors.hover);
        paintLine(painter, option.rect.left(), option.rect.bottom(), option.rect.right(),
                  colors.line);
        const auto lines = measured(index, option.rect);
        const auto mirrored = [&](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const auto shape = StatusShape(index.data(DeskArrivalsModel::ShapeRole).toInt());
        StatusMark::paintShape(painter, mirrored(lines.mark), shape,
                               toneColor(StatusMark::toneOf(shape)));
        const auto start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading))
            | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip;
        painter->setFont(themeFont(FontRole::DeskList));
        painter->setPen(colors.text);
        painter->drawText(mirrored(lines.name), start, lines.nameText);
        painter->setFont(themeFont(FontRole::Caption));
        painter->setPen(shape == StatusShape::Octagon ? colors.danger : colors.muted);
        painter->drawText(mirrored(lines.detail), start, lines.detailText);
        painter->setFont(themeFont(FontRole::Base));
        painter->setPen(colors.accent);
        painter->drawText(mirrored(lines.link), Qt::AlignCenter, lines.linkText);
        if (focused)
            paintFocus(painter, option.rect.adjusted(0, 0, 0, -1), 0);
        painter->restore();
    }

private:
    mutable DeskTextHeights m_heights;
};

DeskArrivals::DeskArrivals(DeskArrivalsModel& model, QWidget* parent)
    : QListView(parent)
    , m_delegate(new RowDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);  // a click leaves the caret where it is
    setItemDelegate(m_delegate);
    setModel(&model);
    auto* selection = new StableSelection(this, DeskArrivalsModel::KeyRole);
    Q_UNUSED(selection);
}

QRect DeskArrivals::undoRect(int row) const
{
    const auto rect = visualRect(model()->index(row, 0));
    return QStyle::visualRect(layoutDirection(), rect,
                              m_delegate->measured(model()->index(row, 0), rect).link);
}

void DeskArrivals::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Delete:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (currentIndex().isValid())
                Q_EMIT undoRequested(currentIndex().row());
            return;
        }
        break;
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

void DeskArrivals::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid()
        && undoRect(index.row()).contains(event->position().toPoint()))
        Q_EMIT undoRequested(index.row());
}

void DeskArrivals::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    const auto index = indexAt(event->position().toPoint());
    const bool over
        = index.isValid() && undoRect(index.row()).contains(event->position().toPoint());
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DeskArrivals::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    QListView::focusInEvent(event);
}

void DeskArrivals::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void DeskArrivals::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

}  // namespace kaasa::ui
