// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/list_acts.h"

#include "core/services/people_service.h"
#include "core/services/registration_service.h"
#include "core/storage/person_part_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/event_choice_dialog.h"
#include "ui/people/tag_dialog.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::SeveralRegistered;

ListActs::ListActs(Workspace& workspace, QWidget* parent)
    : QToolButton(parent)
    , m_workspace(workspace)
{
    setObjectName(u"people.acts"_s);
    setIcon(ui::icon(u"people"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setRole(this, Role::Flat);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"people.actsMenu"_s);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ListActs::fillMenu);
    retranslate();
}

void ListActs::setPeople(const QList<qint64>& people, bool chosen)
{
    m_people = people;
    m_chosen = chosen;
    setEnabled(!people.isEmpty());
    retranslate();
}

void ListActs::retranslate()
{
    const auto count = formats().number(m_people.size());
    //: Opens what can be done with several people at once; %1 = how many
    setText(m_chosen ? tr("For the chosen (%1)").arg(count)
                     //: Opens what can be done with everybody in the list; %1 = how many
                     : tr("For all (%1)").arg(count));
}

void ListActs::fillMenu()
{
    menu()->clear();
    menu()->addAction(ui::icon(u"calendar"_s), tr("Register for an event…"), this,
                      &ListActs::addToEvent);
    menu()->addAction(ui::icon(u"flag"_s), tr("Add a tag…"), this, &ListActs::addTag);
    menu()->addSeparator();
    menu()->addAction(ui::icon(u"print"_s), tr("Print or save the list…"), this,
                      [this] { Q_EMIT printRequested(m_people); });
}

void ListActs::addToEvent()
{
    EventChoiceDialog dialog(m_workspace, int(m_people.size()), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.write<SeveralRegistered>(
        Workspace::Priority::Interface, this,
        [event = dialog.event(), people = m_people](storage::Profile& profile) {
            return services::RegistrationService(profile).addSeveral(event, people);
        },
        [this](const Result<SeveralRegistered>& added) {
            if (!added)
                return Q_EMIT failed(sentenceFor(added.error()));
            const auto& outcome = added.value();
            QStringList told;
            if (outcome.registered > 0)
                told.append(tr("%n people are registered.", nullptr, outcome.registered));
            if (outcome.waiting > 0)
                told.append(tr("%n people wait for a place.", nullptr, outcome.waiting));
            if (outcome.already > 0)
                told.append(tr("%n people were on the list already.", nullptr, outcome.already));
            if (outcome.act != 0)
                Q_EMIT acted(told.join(u' '));
            else
                Q_EMIT failed(told.join(u' '));
        });
}

void ListActs::addTag()
{
    const auto tags = storage::PersonPartRepository(m_workspace.reading().database()).allTags();
    TagDialog dialog(tags.valueOr({}), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [tag = dialog.tag(), people = m_people](storage::Profile& profile) {
            return services::PeopleService(profile).addTag(people, tag);
        },
        [this, count = int(m_people.size())](const Result<void>& added) {
            if (added)
                Q_EMIT acted(tr("%n people have the tag now.", nullptr, count));
            else
                Q_EMIT failed(sentenceFor(added.error()));
        });
}

}  // namespace kaasa::ui
