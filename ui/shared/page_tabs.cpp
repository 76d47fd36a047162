// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/page_tabs.h"

#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

PageTabs::PageTabs(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_more(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(false);
    setRole(m_more, Role::Flat);
    m_bar->setMinimumWidth(1);  // what does not fit is in the menu, so the bar claims no room
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addStretch(1);
    layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_arranging && index >= 0)
            setCurrent(m_bar->tabData(index).toString());
    });
}

void PageTabs::clear()
{
    m_tabs.clear();
    m_current.clear();
    arrange();
}

void PageTabs::addTab(const QString& id, const QString& text)
{
    m_tabs.append({id, text});
    if (m_current.isEmpty())
        m_current = id;
    arrange();
}

void PageTabs::setTabText(const QString& id, const QString& text)
{
    for (auto& tab : m_tabs) {
        if (tab.id == id)
            tab.text = text;
    }
    arrange();
}

void PageTabs::setCurrent(const QString& id)
{
    const bool known
        = std::any_of(m_tabs.begin(), m_tabs.end(), [&id](const Tab& tab) { return tab.id == id; });
    if (m_current == id || !known)
        return;
    m_current = id;
    arrange();
    Q_EMIT currentChanged(id);
}

void PageTabs::next()
{
    const auto here = std::find_if(m_tabs.begin(), m_tabs.end(),
                                   [this](const Tab& tab) { return tab.id == m_current; });
    if (here == m_tabs.end())
        return;
    const auto after = std::next(here) == m_tabs.end() ? m_tabs.begin() : std::next(here);
    setCurrent(QString(after->id));
}

void PageTabs::enter()
{
    m_bar->setFocus(Qt::OtherFocusReason);
}

int PageTabs::widthOf(const QString& text) const
{
    return QFontMetrics(themeFont(FontRole::BaseBold)).size(Qt::TextShowMnemonic, text).width()
        + 26;
}

QSize PageTabs::sizeHint() const
{
    int width = 0;
    for (const auto& tab : m_tabs)
        width += widthOf(tab.text);
    return {width, m_bar->sizeHint().height()};
}

QSize PageTabs::minimumSizeHint() const
{
    int longest = 0;
    for (const auto& tab : m_tabs)
        longest = qMax(longest, widthOf(tab.text));
    return {m_tabs.size() > 1 ? longest + m_more->sizeHint().width() : longest,
            m_bar->sizeHint().height()};
}

void PageTabs::arrange()
{
    m_arranging = true;
    m_more->setText(tr("More"));
    auto room = width();
    // The current tab is always among those shown; the others keep their order.
    QList<Tab> shown = m_tabs;
    m_menu->clear();
    fill(shown);
    while (m_bar->sizeHint().width() > room && shown.size() > 1) {
        const bool lastIsCurrent = shown.last().id == m_current;
        shown.removeAt(shown.size() - (lastIsCurrent ? 2 : 1));
        fill(shown);
        room = width() - m_more->sizeHint().width();
    }
    for (const auto& tab : std::as_const(m_tabs)) {
        const bool isShown = std::any_of(shown.begin(), shown.end(),
                                         [&tab](const Tab& one) { return one.id == tab.id; });
        if (isShown)
            continue;
        auto* action = m_menu->addAction(tab.text);
        connect(action, &QAction::triggered, this, [this, id = tab.id] { setCurrent(id); });
    }
    m_bar->setAccessibleName(tr("Tabs of this page"));
    m_more->setVisible(!m_menu->isEmpty());
    m_more->setAccessibleName(tr("More tabs"));
    m_arranging = false;
    m_bar->updateGeometry();  // a bar that is not seen yet does not say it by itself
    updateGeometry();
}

void PageTabs::fill(const QList<Tab>& shown)
{
    while (m_bar->count() > shown.size())
        m_bar->removeTab(m_bar->count() - 1);
    for (int i = 0; i < shown.size(); ++i) {
        if (i >= m_bar->count())
            m_bar->addTab(QString());
        m_bar->setTabText(i, shown.at(i).text);
        m_bar->setTabData(i, shown.at(i).id);
        if (shown.at(i).id == m_current)
            m_bar->setCurrentIndex(i);
    }
}

void PageTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        arrange();
}

void PageTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageTabs::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paintLine(&painter, 0, height() - 1, width(), tokens().line);
}

}  // namespace kaasa::ui
