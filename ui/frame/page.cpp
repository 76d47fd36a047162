// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/page.h"

#include <QEvent>

namespace kaasa::ui {

Page::Page(QWidget* parent)
    : QWidget(parent)
{
}

QList<QWidget*> Page::panes() const
{
    return {const_cast<Page*>(this)};
}

void Page::focusFirst()
{
    // The first stop of the Tab key inside the page.
    for (auto* widget = nextInFocusChain(); widget && widget != this;
         widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisibleTo(this) && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool Page::handles(const QString& command) const
{
    const auto found = m_handlers.constFind(command);
    return found != m_handlers.constEnd() && found->possible;
}

void Page::perform(const QString& command)
{
    if (handles(command))
        m_handlers.value(command).act();
}

void Page::handle(const QString& command, std::function<void()> handler)
{
    m_handlers[command] = {std::move(handler), true};
    Q_EMIT handledChanged();
}

void Page::setHandled(const QString& command, bool possible)
{
    Q_ASSERT(m_handlers.contains(command));
    auto& handler = m_handlers[command];
    if (handler.possible == possible)
        return;
    handler.possible = possible;
    Q_EMIT handledChanged();
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
}

}  // namespace kaasa::ui
