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
    , m_search(search)
    , m_searchButton(new QToolButton(this))
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
    m_searchButton->setObjectName(u"frame.searchButton"_s);
    m_searchButton->setIcon(icon(u"search"_s));
    m_searchButton->setFocusPolicy(Qt::TabFocus);
    connect(m_searchButton, &QToolButton::clicked, m_search, &SearchEverything::begin);
    m_search->installEventFilter(this);
    connect(m_new, &QPushButton::clicked, this, &TopBar::newRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 16, 9);
    layout->setSpacing(6);
    layout->addWidget(m_menuButton);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addSpacing(10);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_searchButton);
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
    fit();
}

void TopBar::setNewText(const QString& text)
{
    m_newText = text;
    m_new->setAccessibleName(text);
    m_new->setToolTip(text);
    m_new->setVisible(!text.isEmpty());
    fit();
}

void TopBar::retranslate()
{
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
    m_searchButton->setAccessibleName(tr("Search everything"));
    m_searchButton->setToolTip(tr("Search everything"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
}

void TopBar::fit()
{
    // The title stays whole: the search field gives way first, then the words of the New button.
    const bool searching = m_search->hasFocus();
    const auto title = m_title->fontMetrics().horizontalAdvance(m_title->text()) + 8;
    const auto fixed = 3 * m_menuButton->sizeHint().width() + 120;
    m_new->setText(m_newText);
    auto room = width() - fixed;
    const auto newWidth = m_newText.isEmpty() ? 0 : m_new->sizeHint().width();
    const bool field = searching || title + newWidth + m_search->minimumSizeHint().width() <= room;
    m_search->setVisible(field);
    m_searchButton->setVisible(!field);
    m_title->setVisible(!searching
                        || title + newWidth + m_search->minimumSizeHint().width() <= room);
    if (!field && title + newWidth + m_searchButton->sizeHint().width() > room)
        m_new->setText(QString());
    m_title->setMinimumHeight(0);
    layout()->activate();
    m_title->setMinimumHeight(qMax(0, m_title->heightForWidth(qMax(1, m_title->width()))));
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search
        && (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn))
        QMetaObject::invokeMethod(this, &TopBar::fit, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &TopBar::fit, Qt::QueuedConnection);
}

void TopBar::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
