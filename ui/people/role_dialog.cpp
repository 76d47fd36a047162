// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/role_dialog.h"

#include "core/base/clock.h"
#include "ui/people/person_words.h"
#include "ui/shared/date_field.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

RoleDialog::RoleDialog(const domain::Role& role, const QList<domain::Organisation>& organisations,
                       const QList<domain::Project>& projects, const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_role(role)
    , m_kind(new QComboBox)
    , m_since(new DateField(clock, DateUse::Planning))
    , m_until(new DateField(clock, DateUse::Planning))
    , m_organisation(new QComboBox)
    , m_project(new QComboBox)
{
    setWindowTitle(tr("Role"));
    m_kind->setObjectName(u"role.kind"_s);
    m_since->setObjectName(u"role.since"_s);
    m_until->setObjectName(u"role.until"_s);
    m_organisation->setObjectName(u"role.organisation"_s);
    m_project->setObjectName(u"role.project"_s);
    for (const auto kind : allOf<domain::RoleKind>())
        m_kind->addItem(roleName(kind), int(kind));
    m_kind->setCurrentIndex(int(role.kind));
    m_since->setDate(role.since);
    m_until->setDate(role.until);
    //: Of no organisation in particular
    m_organisation->addItem(tr("none"), QByteArray());
    for (const auto& organisation : organisations)
        m_organisation->addItem(organisation.name, organisation.id.toBytes());
    m_project->addItem(tr("for the whole organisation"), QByteArray());
    for (const auto& project : projects)
        m_project->addItem(project.title, project.id.toBytes());
    m_organisation->setCurrentIndex(qMax(0, m_organisation->findData(role.organisation.toBytes())));
    m_project->setCurrentIndex(qMax(0, m_project->findData(role.project.toBytes())));

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    const auto add = [&](QWidget* field, const QString& label) {
        auto* row = new FormRow(field, this);
        row->setLabel(label);
        layout->addWidget(row);
        return row;
    };
    add(m_kind, tr("Role"));
    add(m_since, tr("Since"));
    m_untilRow = add(m_until, tr("Last day, empty while it lasts"));
    add(m_organisation, tr("For an organisation"));
    add(m_project, tr("In a project"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RoleDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void RoleDialog::accept()
{
    const bool readable = m_since->commit() & m_until->commit();
    if (!readable)
        return;
    auto role = m_role;
    role.kind = domain::RoleKind(m_kind->currentData().toInt());
    role.since = m_since->date();
    role.until = m_until->date();
    role.organisation
        = domain::OrganisationId::fromBytes(m_organisation->currentData().toByteArray());
    role.project = domain::ProjectId::fromBytes(m_project->currentData().toByteArray());
    const auto checked = domain::validated(role);
    if (!checked) {
        m_untilRow->setError(sentenceFor(checked.error()));
        return m_until->setFocus();
    }
    m_role = checked.value();
    QDialog::accept();
}

}  // namespace kaasa::ui
