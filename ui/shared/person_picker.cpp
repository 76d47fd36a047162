// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/person_picker.h"

#include "ui/shared/theme/theme.h"
#include "ui/shared/two_row_delegate.h"

#include <QAccessible>
#include <QFrame>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kMostRows = 6;
constexpr auto kUidRole = TwoRowDelegate::RoleEnd;

}  // namespace

PersonPicker::PersonPicker(Search search, QWidget* parent)
    : SearchField(parent)
    , m_search(std::move(search))
    , m_model(new QStandardItemModel(this))
{
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::refresh);
}

void PersonPicker::refresh()
{
    m_model->clear();
    const auto typed = text().trimmed();
    if (typed.size() < m_leastLetters) {
        hideMatches();
        return;
    }
    const auto matches = m_search(typed);
    for (const auto& match : matches) {
        auto* row = new QStandardItem(match.name);
        row->setData(match.detail, TwoRowDelegate::DetailRole);
        row->setData(u"person"_s, TwoRowDelegate::IconNameRole);
        row->setData(match.uid, kUidRole);
        row->setData(QStringList({match.name, match.detail, match.status}).join(u", "_s),
                     Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (m_newPossible) {
        auto* row = new QStandardItem(tr("New person: %1").arg(typed));
        row->setData(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText),
                     TwoRowDelegate::DetailRole);
        row->setData(u"plus"_s, TwoRowDelegate::IconNameRole);
        m_model->appendRow(row);
    } else if (matches.isEmpty()) {
        auto* row = new QStandardItem(tr("Nobody is found by “%1”.").arg(typed));
        row->setFlags(Qt::NoItemFlags);
        m_model->appendRow(row);
    }
    showMatches();
}

void PersonPicker::showMatches()
{
    if (!m_popup) {
        m_popup = new QFrame(window());
        m_popup->setFrameShape(QFrame::StyledPanel);
        m_popup->setFocusPolicy(Qt::NoFocus);
        m_list = new QListView(m_popup);
        m_list->setFrameShape(QFrame::NoFrame);
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setModel(m_model);
        m_list->setItemDelegate(new TwoRowDelegate(m_list));
        auto* layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(1, 4, 1, 4);
        layout->addWidget(m_list);
        connect(m_list, &QListView::clicked, this,
                [this](const QModelIndex& index) { take(index.row()); });
    }
    m_list->setAccessibleName(tr("People found"));
    const auto width = qMin(qMax(this->width(), scaled(360)), window()->width() - 32);
    m_list->resize(width - 2, 100);
    int height = 10;
    for (int i = 0; i < qMin(kMostRows, m_model->rowCount()); ++i)
        height += m_list->sizeHintForIndex(m_model->index(i, 0)).height();
    const auto below = mapTo(window(), QPoint(0, this->height() + 2));
    const auto above = mapTo(window(), QPoint(0, -height - 2));
    const bool fits = below.y() + height <= window()->height() - 8;
    m_popup->setGeometry(qMin(below.x(), window()->width() - width - 16),
                         fits || above.y() < 8 ? below.y() : above.y(), width, height);
    m_popup->show();
    m_popup->raise();
    m_list->setCurrentIndex(m_model->index(0, 0));
    speak();
}

void PersonPicker::hideMatches()
{
    if (m_popup)
        m_popup->hide();
}

void PersonPicker::take(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    const auto uid = m_model->item(row)->data(kUidRole).toByteArray();
    const auto typed = text().trimmed();
    clear();
    hideMatches();
    if (uid.isEmpty())
        Q_EMIT newRequested(typed);
    else
        Q_EMIT picked(uid);
}

void PersonPicker::speak()
{
    setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void PersonPicker::keyPressEvent(QKeyEvent* event)
{
    const bool shown = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown) {
            const auto step = event->key() == Qt::Key_Down ? 1 : -1;
            const auto row
                = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row, 0));
            speak();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier && m_newPossible && shown)
            take(m_model->rowCount() - 1);
        else if (shown)
            take(m_list->currentIndex().row());
        return;
    case Qt::Key_Escape:
        if (shown && text().isEmpty())
            hideMatches();
        SearchField::keyPressEvent(event);
        hideMatches();
        return;
    default:
        SearchField::keyPressEvent(event);
    }
}

void PersonPicker::focusOutEvent(QFocusEvent* event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hideMatches();
}

}  // namespace kaasa::ui
