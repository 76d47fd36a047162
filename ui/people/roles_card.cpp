// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/roles_card.h"

#include "core/services/people_service.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/project_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/people/role_dialog.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/theme/roles.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

RolesCard::RolesCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_new(new QPushButton)
{
    m_new->setObjectName(u"person.newRole"_s);
    setRole(m_new, Role::Link);
    setAside(m_new);
    connect(m_new, &QPushButton::clicked, this,
            [this] { edit({.since = this->workspace().clock().today()}); });
}

void RolesCard::retranslate()
{
    setTitle(tr("Roles"));
    m_new->setText(tr("Add a role"));
    if (person() != 0)
        fill();
}

QString RolesCard::detail(const domain::Role& role) const
{
    auto& database = workspace().reading().database();
    QStringList parts;
    if (role.since.isValid() && role.until.isValid())
        parts.append(formats().period(role.since, role.until));
    else if (role.since.isValid())
        //: %1 is a day
        parts.append(tr("since %1").arg(formats().date(role.since)));
    else if (role.until.isValid())
        //: %1 is a day
        parts.append(tr("until %1").arg(formats().date(role.until)));
    if (!role.organisation.isNull()) {
        if (const auto found = storage::OrganisationRepository(database).find(role.organisation))
            parts.append(found.value().name);
    }
    if (!role.project.isNull()) {
        if (const auto found = storage::ProjectRepository(database).find(role.project))
            parts.append(found.value().title);
    }
    return parts.join(u" · "_s);
}

void RolesCard::fill()
{
    const auto roles
        = storage::PersonPartRepository(workspace().reading().database()).roles(person());
    const auto today = workspace().clock().today();
    clearRows();
    for (const auto& role : roles.valueOr({})) {
        const bool holds = domain::holdsOn(role, today);
        auto* row = addPart(u"person.role."_s + role.id.toString(),
                            holds ? u"person"_s : u"clock"_s, roleName(role.kind), detail(role));
        if (holds)
            row->addAct(u"end"_s, tr("Ends today"));
        row->addAct(u"change"_s, tr("Change"));
        row->addAct(u"remove"_s, tr("Remove"));
        connect(row, &PartRow::acted, this, [this, role, today](const QString& act) {
            if (act == u"change")
                return edit(role);
            if (act == u"end") {
                auto ended = role;
                ended.until = today;
                return save(ended, tr("The role ends today."));
            }
            change(
                [person = person(), id = role.id.uid()](storage::Profile& profile) {
                    return services::PeopleService(profile).removePart(person, u"person_role"_s,
                                                                       id);
                },
                tr("Role removed."));
        });
    }
}

void RolesCard::edit(const domain::Role& role)
{
    auto& database = workspace().reading().database();
    RoleDialog dialog(role, storage::OrganisationRepository(database).all().valueOr({}),
                      storage::ProjectRepository(database).all().valueOr({}), workspace().clock(),
                      this);
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.role());
}

void RolesCard::save(const domain::Role& role, const QString& done)
{
    change(
        [person = person(), role](storage::Profile& profile) {
            return services::PeopleService(profile).saveRole(person, role);
        },
        done);
}

}  // namespace kaasa::ui
