// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/top_bar.h"

#include "ui/frame/search_everything.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

QToolButton* toolButton(QAction* action, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

TopBar::TopBar(QAction* back, QAction* forward, SearchEverything* search, QWidget* parent)
    : QWidget(parent)
    , m_menu(new QMenu(this))
    , m_menuButton(new QToolButton(this))
    , m_back(toolButton(back, u"frame.back"_s, this))
    , m_forward(toolButton(forward, u"frame.forward"_s, this))
    , m_title(new QLabel(this))
    , m_new(new QPushButton(this))
{
    m_menuButton->setObjectName(u"frame.menu"_s);
    m_menuButton->setIcon(icon(u"menu"_s));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_title->setObjectName(u"frame.title"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setFontRole(m_title, FontRole::Page);
    m_new->setObjectName(u"frame.new"_s);
    m_new->setIcon(icon(u"plus"_s));
    m_new->setFocusPolicy(Qt::TabFocus);
    setRole(m_new, Role::Primary);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 16, 9);
    layout->setSpacing(6);
    layout->addWidget(m_menuButton);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(10);
    layout->addWidget(m_title, 1);
    layout->addWidget(search);
    layout->addSpacing(6);
    layout->addWidget(m_new);
    setMinimumHeight(56);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void TopBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void TopBar::setNewText(const QString& text)
{
    m_new->setText(text);
    m_new->setVisible(!text.isEmpty());
}

void TopBar::retranslate()
{
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
