// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/search_everything.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/two_row_delegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kWidth = 300;
constexpr int kMostRows = 8;

}  // namespace

SearchEverything::SearchEverything(QWidget* parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"frame.search"_s);
    addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &SearchEverything::update);
    retranslate();
}

void SearchEverything::addSource(SearchSource source)
{
    m_sources.append(std::move(source));
}

void SearchEverything::insertSource(int place, SearchSource source)
{
    m_sources.insert(place, std::move(source));
}

void SearchEverything::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    show();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QSize SearchEverything::sizeHint() const
{
    return {qMax(kWidth, fontMetrics().horizontalAdvance(placeholderText()) + 150),
            QLineEdit::sizeHint().height()};
}

QSize SearchEverything::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(placeholderText()) + scaled(20) + 44,
            QLineEdit::minimumSizeHint().height()};
}

void SearchEverything::retranslate()
{
    setPlaceholderText(tr("Search everything"));
    setAccessibleName(tr("Search everything"));
    setAccessibleDescription(
        tr("People, events, pages and commands. Arrow keys choose, Enter opens."));
}

void SearchEverything::update(const QString& text)
{
    m_hits.clear();
    m_model->clear();
    if (text.trimmed().isEmpty()) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    for (const auto& source : m_sources)
        m_hits += source(text.trimmed());
    for (const auto& hit : std::as_const(m_hits)) {
        auto* row = new QStandardItem(hit.text);
        row->setData(hit.detail, TwoRowDelegate::DetailRole);
        row->setData(hit.icon, TwoRowDelegate::IconNameRole);
        row->setData(hit.detail.isEmpty() ? hit.text : hit.text + u", "_s + hit.detail,
                     Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (m_hits.isEmpty()) {
        auto* row = new QStandardItem(tr("Nothing found for “%1”.").arg(text.trimmed()));
        row->setFlags(Qt::NoItemFlags);
        m_model->appendRow(row);
    }
    placePopup();
    if (!m_hits.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void SearchEverything::placePopup()
{
    if (!m_popup) {
        m_popup = new QFrame(window());
        m_popup->setObjectName(u"frame.searchResults"_s);
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_list = new QListView(m_popup);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new TwoRowDelegate(m_list));
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setResizeMode(QListView::Adjust);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 6, 1, 6);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { open(index.row()); });
    }
    m_list->setAccessibleName(tr("Search results"));
    const auto room = window()->size();
    const auto corner = mapTo(window(), QPoint(0, height() + 4));
    const auto width = qMin(qMax(this->width(), scaled(420)), room.width() - 32);
    int height = 14;
    m_list->resize(width - 2, 100);
    for (int i = 0; i < qMin(kMostRows, m_model->rowCount()); ++i)
        height += m_list->sizeHintForIndex(m_model->index(i, 0)).height();
    const auto x = qBound(16, corner.x() + this->width() - width, room.width() - width - 16);
    m_popup->setGeometry(x, corner.y(), width, qMin(height, room.height() - corner.y() - 16));
    m_popup->show();
    m_popup->raise();
}

void SearchEverything::open(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const auto hit = m_hits.at(row);
    finish();
    if (hit.act)
        hit.act();
    else
        Q_EMIT openRequested(hit.address);
}

void SearchEverything::finish()
{
    clear();
    m_hits.clear();
    if (m_popup)
        m_popup->hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void SearchEverything::keyPressEvent(QKeyEvent* event)
{
    const bool shown = m_popup && m_popup->isVisible();
    const auto row = shown ? m_list->currentIndex().row() : -1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown && !m_hits.isEmpty()) {
            const auto step = event->key() == Qt::Key_Down ? 1 : -1;
            const auto next = qBound(0, row + step, int(m_hits.size()) - 1);
            m_list->setCurrentIndex(m_model->index(next, 0));
            // The caret stays here, so the chosen row is told to screen readers as our value.
            setAccessibleDescription(
                m_model->index(next, 0).data(Qt::AccessibleTextRole).toString());
            QAccessibleEvent told(this, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&told);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(row);
        return;
    case Qt::Key_Escape:
        finish();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchEverything::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::ActiveWindowFocusReason
        && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

void SearchEverything::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchEverything::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const auto key = keyText(QKeySequence(u"Ctrl+K"_s));
    const auto font = themeFont(FontRole::Caption);
    const auto keyWidth = QFontMetrics(font).horizontalAdvance(key);
    const auto words = fontMetrics().horizontalAdvance(placeholderText()) + scaled(20) + 44;
    if (!text().isEmpty() || words + keyWidth > width())
        return;
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(tokens().muted);
    painter.drawText(
        rect().adjusted(12, 0, -12, 0),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter)), key);
}

}  // namespace kaasa::ui
