// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/section_tabs.h"

#include "ui/shared/page_tabs.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

SectionTabs::SectionTabs(const PageRegistry& registry, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_tabs(new PageTabs(this))
{
    setObjectName(u"frame.sectionTabs"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_tabs);
    hide();
    connect(m_tabs, &PageTabs::currentChanged, this, &SectionTabs::pageChosen);
}

void SectionTabs::setCurrent(const QString& pageId, bool folded)
{
    const auto target = m_registry.find(pageId);
    if (!target)
        return;
    const auto section = target->entry->section;
    if (section != m_section) {
        m_section = section;
        fill();
    }
    m_current = target->entry->id;
    const bool listed = section != Section::Settings && section != Section::Help && !folded;
    setVisible(!listed && target->entry->inSideBar && m_tabs->count() > 1);
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setCurrent(m_current);
}

void SectionTabs::fill()
{
    const QSignalBlocker blocker(m_tabs);
    m_tabs->clear();
    for (const auto& entry : m_registry.entries()) {
        if (entry.section == m_section && entry.inSideBar)
            m_tabs->addTab(entry.id, PageRegistry::title(entry));
    }
    m_tabs->setCurrent(m_current);
}

void SectionTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_section)
        fill();
}

}  // namespace kaasa::ui
