// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_list.h"

#include "ui/paper/page_pictures.h"
#include "ui/print/ink.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLongestSide = 82;  // of the picture; it holds no words that could be read
constexpr int kFrame = 2;
constexpr int kGap = 4;
constexpr int kPadding = 8;

}  // namespace

class PageList::Model : public QAbstractListModel {
public:
    Model(PagePictures& pictures, QObject* parent)
        : QAbstractListModel(parent)
        , m_pictures(pictures)
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::DisplayRole)
            return formats().number(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return PageList::tr("Page %1").arg(formats().number(index.row() + 1));
        return {};
    }

    void reset()
    {
        beginResetModel();
        m_count = m_pictures.pageCount();
        endResetModel();
    }

    void tell(int page) { Q_EMIT dataChanged(index(page), index(page)); }

private:
    PagePictures& m_pictures;
    int m_count = 0;
};

class PageList::Delegate : public QStyledItemDelegate {
public:
    Delegate(PagePictures& pictures, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_pictures(pictures)
    {
    }

    QSize picture() const
    {
        const auto page = m_pictures.pageSize();
        if (page.isEmpty())
            return {};
        return page.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio).toSize();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        Q_UNUSED(option);
        Q_UNUSED(index);
        const QFontMetrics metrics(themeFont(FontRole::BaseBold));
        return {kLongestSide + 2 * kFrame,
                picture().height() + 2 * kFrame + kGap + metrics.height() + 2 * kPadding};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto size = picture();
        const bool current = option.state & QStyle::State_Selected;
        QRect rect(QPoint(option.rect.center().x() - size.width() / 2,
                          option.rect.top() + kPadding + kFrame),
                   size);
        const auto ratio = painter->device()->devicePixelRatioF();
        const auto shown = m_pictures.picture(index.row(), qRound(size.width() * ratio));
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->fillRect(rect, QColor(print::ink::kWhite));
        if (!shown.isNull())
            painter->drawImage(rect, shown);
        paintShape(painter, rect.adjusted(-kFrame, -kFrame, kFrame, kFrame), QColor(),
                   current ? tokens().accent : tokens().border, 0, current ? kFrame : 1);
        painter->setFont(themeFont(current ? FontRole::BaseBold : FontRole::Base));
        painter->setPen(current ? tokens().text : tokens().muted);
        const QRect words(option.rect.left(), rect.bottom() + kFrame + kGap, option.rect.width(),
                          painter->fontMetrics().height());
        painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop, index.data().toString());
        painter->restore();
        if (option.state & QStyle::State_HasFocus && current)
            paintFocus(painter, option.rect.adjusted(2, 2, -2, -2));
    }

private:
    PagePictures& m_pictures;
};

PageList::PageList(PagePictures& pictures, QWidget* parent)
    : QListView(parent)
    , m_pictures(pictures)
    , m_model(new Model(pictures, this))
{
    setModel(m_model);
    setItemDelegate(new Delegate(pictures, this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    viewport()->setBackgroundRole(QPalette::Window);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&m_pictures, &PagePictures::painted, m_model, &Model::tell);
}

void PageList::showPages()
{
    m_following = true;
    m_model->reset();
    m_following = false;
}

void PageList::setPage(int page)
{
    m_following = true;
    setCurrentIndex(m_model->index(page));
    m_following = false;
}

void PageList::retranslate()
{
    setAccessibleName(tr("Pages"));
}

QSize PageList::sizeHint() const
{
    return {kLongestSide + 2 * (kFrame + kPadding) + verticalScrollBar()->sizeHint().width(), 0};
}

void PageList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        Q_EMIT chosen(current.row());
}

void PageList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        scheduleDelayedItemsLayout();
    }
}

}  // namespace kaasa::ui
