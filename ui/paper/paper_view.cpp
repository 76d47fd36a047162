// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_view.h"

#include "ui/paper/page_pictures.h"
#include "ui/print/ink.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace kaasa::ui {

namespace {

constexpr double kMargin = 16;  // around the pages and between them
constexpr double kMmPerInch = 25.4;
constexpr std::array kUsualPercents{25, 50, 75, 100, 125, 150, 200, 300, 400};

}  // namespace

PaperView::PaperView(PagePictures& pictures, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(pictures)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_pictures, &PagePictures::painted, this, [this](int page) {
        viewport()->update(pageRect(page).toAlignedRect().adjusted(-1, -1, 1, 1));
    });
}

void PaperView::showPages()
{
    const auto before = m_page;
    m_page = std::clamp(before, 0, std::max(0, m_pictures.pageCount() - 1));
    arrange();
    if (m_page != before)
        goTo(m_page);
    findPage();
    viewport()->update();
}

// ---- how large ---------------------------------------------------------------------------------

double PaperView::pixelsPerMm() const
{
    const auto size = m_pictures.pageSize();
    if (size.isEmpty())
        return 1;
    if (m_fit == Fit::None)
        return m_percent / 100.0 * logicalDpiX() / kMmPerInch;
    const auto room = maximumViewportSize();
    const auto high = (room.height() - 2 * kMargin) / size.height();
    // One page that fits leaves the scroll bar away; else its room is always kept free, so that it
    // does not come and go.
    auto wide = (room.width() - 2 * kMargin) / size.width();
    if (m_pictures.pageCount() > 1 || (m_fit == Fit::PageWidth && wide > high))
        wide -= verticalScrollBar()->sizeHint().width() / size.width();
    const auto least = kLeastPercent / 100.0 * logicalDpiX() / kMmPerInch / 2;
    return std::max(least, m_fit == Fit::PageWidth ? wide : std::min(wide, high));
}

int PaperView::percent() const
{
    return qRound(m_pixelsPerMm * kMmPerInch / logicalDpiX() * 100);
}

void PaperView::setFit(Fit fit)
{
    if (fit == Fit::None)
        m_percent = std::clamp(percent(), kLeastPercent, kMostPercent);
    m_fit = fit;
    arrange();
    if (fit == Fit::WholePage)
        goTo(m_page);
}

void PaperView::setPercent(int percent)
{
    m_percent = std::clamp(percent, kLeastPercent, kMostPercent);
    m_fit = Fit::None;
    arrange();
}

void PaperView::zoom(int direction)
{
    const auto now = percent();
    if (direction > 0) {
        const auto* next = std::upper_bound(kUsualPercents.begin(), kUsualPercents.end(), now);
        setPercent(next == kUsualPercents.end() ? kMostPercent : *next);
    } else {
        const auto* next = std::lower_bound(kUsualPercents.begin(), kUsualPercents.end(), now);
        setPercent(next == kUsualPercents.begin() ? kLeastPercent : *(next - 1));
    }
}

// ---- where the pages stand ---------------------------------------------------------------------

QSizeF PaperView::pixels() const
{
    return m_pictures.pageSize() * m_pixelsPerMm;
}

QRectF PaperView::pageRect(int page) const
{
    const auto size = pixels();
    const auto left = std::max(kMargin, (viewport()->width() - size.width()) / 2)
        - horizontalScrollBar()->value();
    const auto top = kMargin + page * (size.height() + kMargin) - verticalScrollBar()->value();
    return {QPointF(std::round(left), std::round(top)), size};
}

// The middle of the view, counted in pages: what stays where it is while the size changes.
double PaperView::middleOfPage() const
{
    const auto pitch = pixels().height() + kMargin;
    return (verticalScrollBar()->value() + viewport()->height() / 2.0 - kMargin) / pitch;
}

void PaperView::arrange()
{
    const auto middle = middleOfPage();
    m_pixelsPerMm = pixelsPerMm();
    const auto size = pixels();
    const auto pitch = size.height() + kMargin;
    const auto high = m_pictures.pageCount() == 0 ? 0 : m_pictures.pageCount() * pitch + kMargin;
    const auto room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, int(high) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width() + 2 * kMargin) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(48);
    if (m_fit == Fit::WholePage)
        verticalScrollBar()->setValue(int(m_page * pitch));
    else
        verticalScrollBar()->setValue(qRound(middle * pitch + kMargin - room.height() / 2.0));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::goTo(int page)
{
    if (m_pictures.pageCount() == 0)
        return;
    page = std::clamp(page, 0, m_pictures.pageCount() - 1);
    verticalScrollBar()->setValue(int(page * (pixels().height() + kMargin)));
    // The last pages of a small picture never come to the top: the wish counts.
    if (std::exchange(m_page, page) != page)
        Q_EMIT pageChanged(m_page);
}

void PaperView::findPage()
{
    if (m_pictures.pageCount() == 0)
        return;
    const auto found = std::clamp(int(std::floor(middleOfPage())), 0, m_pictures.pageCount() - 1);
    if (std::exchange(m_page, found) != found)
        Q_EMIT pageChanged(m_page);
}

// ---- events ------------------------------------------------------------------------------------

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), tokens().side);
    const auto ratio = devicePixelRatioF();
    const auto pitch = pixels().height() + kMargin;
    const auto offset = verticalScrollBar()->value() - kMargin;
    const auto first = std::max(0, int((offset + event->rect().top()) / pitch));
    for (int page = first; page < m_pictures.pageCount(); ++page) {
        const auto rect = pageRect(page);
        if (rect.top() > event->rect().bottom())
            break;
        const auto picture = m_pictures.picture(page, qRound(rect.width() * ratio));
        if (picture.isNull())
            painter.fillRect(rect, QColor(print::ink::kWhite));  // paper, in every theme
        else
            painter.drawImage(rect, picture);
        painter.setPen(tokens().border);
        painter.drawRect(rect.toAlignedRect().adjusted(-1, -1, 0, 0));
    }
    if (hasFocus())
        paintFocus(&painter, viewport()->rect(), 0);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dx);
    Q_UNUSED(dy);
    viewport()->update();
    findPage();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    const bool whole = m_fit == Fit::WholePage;
    switch (event->key()) {
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_pictures.pageCount() - 1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!whole)
            break;
        goTo(m_page + (event->key() == Qt::Key_PageDown ? 1 : -1));
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            zoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PaperView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PaperView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

}  // namespace kaasa::ui
