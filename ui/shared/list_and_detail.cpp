// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/list_and_detail.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kListWidth = 320;
constexpr int kLeastDetail = 496;  // at 100 %

}  // namespace

ListAndDetail::ListAndDetail(QWidget* list, QWidget* detail, QWidget* parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(list)
    , m_detailSide(new QWidget(m_splitter))
    , m_back(new QPushButton(m_detailSide))
{
    setRole(m_back, Role::Link);
    m_back->setIcon(icon(u"back"_s, Tone::Accent));
    m_back->hide();
    auto* back = new QVBoxLayout;
    back->setContentsMargins(16, 8, 16, 0);
    back->addWidget(m_back, 0, Qt::AlignLeading);
    auto* side = new QVBoxLayout(m_detailSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addLayout(back);
    side->addWidget(detail, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detailSide);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kListWidth, 2 * kListWidth});
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showList();
        Q_EMIT backChosen();
    });
}

void ListAndDetail::setBackText(const QString& text)
{
    m_back->setText(text);
}

void ListAndDetail::showDetail()
{
    m_detailChosen = true;
    arrange();
}

void ListAndDetail::showList()
{
    m_detailChosen = false;
    arrange();
}

void ListAndDetail::arrange()
{
    const int list = qMax(kListWidth, m_list->minimumSizeHint().width());
    m_stacked = width() < list + scaled(kLeastDetail);
    m_list->setVisible(!m_stacked || !m_detailChosen);
    m_detailSide->setVisible(!m_stacked || m_detailChosen);
    m_back->setVisible(m_stacked);
}

void ListAndDetail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ListAndDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

}  // namespace kaasa::ui
