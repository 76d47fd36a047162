// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_filter_bar.h"

#include "core/storage/project_repository.h"
#include "ui/events/event_fields.h"
#include "ui/frame/workspace.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

QList<domain::Project> projectsOf(Workspace& workspace)
{
    return storage::ProjectRepository(workspace.reading().database()).all().valueOr({});
}

}  // namespace

EventFilterBar::EventFilterBar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(new SearchField(this))
    , m_add(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_chipRow(new QWidget(this))
    , m_flow(new FlowLayout(m_chipRow))
{
    m_search->setObjectName(u"events.search"_s);
    m_add->setObjectName(u"events.filter"_s);
    m_add->setIcon(icon(u"filter"_s));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setMenu(m_menu);
    setRole(m_add, Role::Outlined);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_chipRow);
    connect(m_search, &QLineEdit::textChanged, this, &EventFilterBar::filterChanged);
    connect(m_search, &SearchField::downPressed, this, &EventFilterBar::downPressed);
    connect(m_menu, &QMenu::aboutToShow, this, &EventFilterBar::fillMenu);
    retranslate();
}

EventFilter EventFilterBar::filter() const
{
    auto filter = m_filter;
    filter.text = m_search->text().trimmed();
    return filter;
}

void EventFilterBar::clear()
{
    m_search->clear();
    change([](EventFilter& filter) { filter = {}; });
}

void EventFilterBar::enter(Qt::FocusReason reason)
{
    m_search->setFocus(reason);
    m_search->selectAll();
}

void EventFilterBar::retranslate()
{
    m_search->setPrompt(tr("Title, venue…"));
    m_add->setAccessibleName(tr("Filter the events"));
    m_add->setToolTip(tr("Filter the events"));
    showChips();
}

void EventFilterBar::fillMenu()
{
    m_menu->clear();
    auto* kinds = m_menu->addMenu(tr("Kind"));
    for (const auto& kind : kindChoices(m_workspace)) {
        kinds->addAction(kind.words, this, [this, code = kind.code] {
            change([&code](EventFilter& filter) { filter.kind = code; });
        });
    }
    auto* venues = m_menu->addMenu(tr("Venue"));
    for (const auto& name : suggestVenues(m_workspace, {})) {
        venues->addAction(name, this, [this, name] {
            change([&name](EventFilter& filter) { filter.venue = name; });
        });
    }
    venues->setEnabled(!venues->isEmpty());
    auto* projects = m_menu->addMenu(tr("Project"));
    for (const auto& project : projectsOf(m_workspace)) {
        projects->addAction(project.title, this, [this, id = project.id] {
            change([&id](EventFilter& filter) { filter.project = id; });
        });
    }
    projects->setEnabled(!projects->isEmpty());
    m_menu->addAction(tr("Without cancelled ones"), this, [this] {
        change([](EventFilter& filter) { filter.withoutCancelled = true; });
    });
}

void EventFilterBar::change(const std::function<void(EventFilter&)>& change)
{
    change(m_filter);
    showChips();
    Q_EMIT filterChanged();
}

void EventFilterBar::addChip(const QString& text, std::function<void(EventFilter&)> remove)
{
    auto* chip = new Chip(text, m_chipRow);
    connect(chip, &Chip::removed, this, [this, remove = std::move(remove)] {
        change(remove);
        m_search->setFocus(Qt::OtherFocusReason);
    });
    m_flow->addWidget(chip);
    chip->show();
    m_chips.append(chip);
}

void EventFilterBar::showChips()
{
    for (auto* chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();  // it may be the one that was clicked
    }
    for (const auto& kind : kindChoices(m_workspace, m_filter.kind)) {
        if (!m_filter.kind.isEmpty() && kind.code == m_filter.kind)
            addChip(kind.words, [](EventFilter& filter) { filter.kind.clear(); });
    }
    if (!m_filter.venue.isEmpty())
        addChip(m_filter.venue, [](EventFilter& filter) { filter.venue.clear(); });
    for (const auto& project : projectsOf(m_workspace)) {
        if (project.id == m_filter.project)
            addChip(project.title, [](EventFilter& filter) { filter.project = {}; });
    }
    if (m_filter.withoutCancelled)
        addChip(tr("Without cancelled ones"),
                [](EventFilter& filter) { filter.withoutCancelled = false; });
    m_chipRow->setVisible(!m_chips.isEmpty());
}

}  // namespace kaasa::ui
