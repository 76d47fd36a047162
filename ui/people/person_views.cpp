// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_views.h"

#include "core/services/saved_view_service.h"
#include "ui/frame/workspace.h"
#include "ui/people/view_name_dialog.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::PersonColumn;
using storage::PersonListView;
using storage::SavedView;

namespace {

const QString kScreen = u"people"_s;

QString columnName(PersonColumn column)
{
    switch (column) {
    case PersonColumn::OtherName:
        return PersonViews::tr("Name in another script");
    case PersonColumn::Year:
        return PersonViews::tr("Year of birth");
    case PersonColumn::Place:
        return PersonViews::tr("Municipality");
    case PersonColumn::LastSeen:
        return PersonViews::tr("Last visit");
    case PersonColumn::Status:
        return PersonViews::tr("Status");
    }
    return {};
}

}  // namespace

PersonViews::PersonViews(Workspace& workspace, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
    , m_menu(new QMenu(this))
{
    setObjectName(u"people.views"_s);
    setIcon(ui::icon(u"columns"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setRole(this, Role::Flat);
    m_menu->setObjectName(u"people.viewsMenu"_s);
    connect(m_menu, &QMenu::aboutToShow, this, &PersonViews::fillMenu);
    refresh();
}

void PersonViews::setCurrent(const PersonListView& view)
{
    m_current = view;
    m_current.filter.text.clear();
    showName();
}

void PersonViews::refresh()
{
    auto& reading = m_workspace.reading();
    m_views = storage::SavedViewRepository(reading.database())
                  .of(kScreen, reading.member())
                  .valueOr({});
    showName();
}

void PersonViews::retranslate()
{
    showName();
}

const SavedView* PersonViews::opened() const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [this](const auto& view) { return view.id == m_opened; });
    return found == m_views.end() ? nullptr : &*found;
}

// A view that was narrowed since is no longer what its name says.
void PersonViews::showName()
{
    const auto* view = opened();
    const bool asSaved = view && storage::personListViewFromJson(view->definition) == m_current;
    setText(asSaved ? view->name : tr("Views", "of a list, kept under a name"));
    setAccessibleName(asSaved ? tr("View: %1").arg(view->name) : text());
}

void PersonViews::fillMenu()
{
    m_menu->clear();
    auto* all = m_menu->addAction(tr("All people"), this, [this] {
        m_opened = {};
        Q_EMIT chosen(PersonListView());
    });
    all->setCheckable(true);
    all->setChecked(m_current == PersonListView());
    for (const auto& view : m_views) {
        auto* action = m_menu->addAction(view.name, this, [this, view] { choose(view); });
        if (view.shared)
            action->setIcon(ui::icon(u"people"_s));
        action->setCheckable(true);
        action->setChecked(storage::personListViewFromJson(view.definition) == m_current);
    }
    m_menu->addSeparator();
    addColumns(m_menu->addMenu(tr("What a row tells")));
    m_menu->addSeparator();
    m_menu->addAction(tr("Keep this view…"), this, [this] {
        name({.screen = kScreen, .definition = storage::toJson(m_current)});
    });
    if (const auto* view = opened())
        addChanges(*view);
}

void PersonViews::addColumns(QMenu* menu)
{
    for (const auto column : allOf<PersonColumn>()) {
        auto* action = menu->addAction(columnName(column));
        action->setCheckable(true);
        action->setChecked(m_current.columns.contains(column));
        connect(action, &QAction::triggered, this, [this, column](bool on) {
            auto view = m_current;
            view.columns.removeAll(column);
            if (on)
                view.columns.append(column);
            std::sort(view.columns.begin(), view.columns.end());
            Q_EMIT chosen(view);
        });
    }
}

void PersonViews::addChanges(const SavedView& view)
{
    auto* change
        = m_menu->addAction(tr("Keep the changes in “%1”").arg(view.name), this, [this, view] {
              auto changed = view;
              changed.definition = storage::toJson(m_current);
              save(changed, tr("The view was changed."));
          });
    change->setEnabled(storage::personListViewFromJson(view.definition) != m_current);
    m_menu->addAction(tr("Rename or share “%1”…").arg(view.name), this,
                      [this, view] { name(view); });
    m_menu->addAction(tr("Remove “%1”").arg(view.name), this, [this, view] { remove(view); });
}

void PersonViews::choose(const SavedView& view)
{
    m_opened = view.id;
    Q_EMIT chosen(storage::personListViewFromJson(view.definition));
}

void PersonViews::name(SavedView view)
{
    QStringList taken;
    for (const auto& other : m_views) {
        if (other.id != view.id)
            taken.append(other.name);
    }
    ViewNameDialog dialog(view, taken, this);
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.view(), tr("The view was kept."));
}

void PersonViews::save(const SavedView& view, const QString& sentence)
{
    m_workspace.write<SavedView>(
        Workspace::Priority::Interface, this,
        [view](storage::Profile& profile) {
            return services::SavedViewService(profile).save(view);
        },
        [this, sentence](const Result<SavedView>& saved) {
            if (!saved)
                return Q_EMIT failed(sentenceFor(saved.error()));
            m_opened = saved.value().id;
            refresh();
            Q_EMIT acted(sentence);
        });
}

void PersonViews::remove(const SavedView& view)
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [id = view.id](storage::Profile& profile) {
            return services::SavedViewService(profile).remove(id);
        },
        [this](const Result<void>& removed) {
            if (!removed)
                return Q_EMIT failed(sentenceFor(removed.error()));
            refresh();
            Q_EMIT acted(tr("The view was removed."));
        });
}

}  // namespace kaasa::ui
