// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/partners_card.h"

#include "core/storage/organisation_repository.h"
#include "ui/frame/workspace.h"
#include "ui/settings/organisation_words.h"
#include "ui/shared/form_row.h"
#include "ui/shared/part_row.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/tab_order.h"

#include <QApplication>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::PartnerRole;
using domain::ProjectPartner;

PartnersCard::PartnersCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_new(new SuggestField([this](const QString& typed) { return suggest(typed); }))
    , m_newRow(new FormRow(m_new, this))
{
    m_new->setObjectName(u"project.newPartner"_s);
    m_new->setMaxLength(200);
    body()->addWidget(m_newRow);
    connect(m_new, &QLineEdit::returnPressed, this, &PartnersCard::addTyped);
    connect(static_cast<SuggestField*>(m_new), &SuggestField::taken, this, &PartnersCard::addTyped,
            Qt::QueuedConnection);
}

QStringList PartnersCard::suggest(const QString& typed) const
{
    QStringList fitting;
    const auto all
        = storage::OrganisationRepository(m_workspace.reading().database()).all().valueOr({});
    for (const auto& one : all) {
        if (one.name.contains(typed.trimmed(), Qt::CaseInsensitive))
            fitting.append(one.name);
    }
    return fitting.mid(0, 8);
}

void PartnersCard::retranslate()
{
    setTitle(tr("Partners"));
    m_newRow->setLabel(tr("New partner, then Enter"));
    show(m_partners);
}

void PartnersCard::show(const QList<ProjectPartner>& partners)
{
    m_partners = partners;
    auto* focus = QApplication::focusWidget();
    const auto had = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // the row that was acted on may be on the stack of this call
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto& partner : partners) {
        auto* row = new PartRow(m_rows);
        row->setObjectName(u"partner."_s + partner.name);
        row->set(u"building"_s, Tone::Muted, partner.name, {});
        auto* role = new QComboBox;
        role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        role->setObjectName(u"partner.role."_s + partner.name);
        //: Spoken: %1 is an organisation
        role->setAccessibleName(tr("Part in the project: %1").arg(partner.name));
        for (const auto one : allOf<PartnerRole>())
            role->addItem(partnerRoleName(one), int(one));
        role->setCurrentIndex(int(partner.role));
        row->addField(role);
        row->addAct(u"remove"_s, tr("Remove"));
        connect(role, &QComboBox::activated, this, [this, role, name = partner.name] {
            Q_EMIT partnerSet(name, PartnerRole(role->currentData().toInt()));
        });
        connect(row, &PartRow::acted, this, [this, partner] { Q_EMIT removed(partner); });
        rows->addWidget(row);
    }
    body()->insertWidget(0, m_rows);
    m_rows->setVisible(!partners.isEmpty());
    orderTabs(window());
    if (had.isEmpty())
        return;
    auto* again = findChild<QWidget*>(had);
    (again ? again : m_new)->setFocus(Qt::OtherFocusReason);
}

void PartnersCard::addTyped()
{
    const auto name = m_new->text().simplified();
    if (name.isEmpty())
        return;
    m_new->clear();
    // the first one named is most often the one that leads
    Q_EMIT partnerSet(name, m_partners.isEmpty() ? PartnerRole::Lead : PartnerRole::Partner);
}

}  // namespace kaasa::ui
