// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/project.h"
#include "ui/shared/card.h"

class QLineEdit;

namespace kaasa::ui {

class FormRow;
class Workspace;

/// The organisations that carry one project, each with its part in it.
class PartnersCard : public Card {
    Q_OBJECT
public:
    explicit PartnersCard(Workspace& workspace, QWidget* parent = nullptr);

    void show(const QList<domain::ProjectPartner>& partners);
    void retranslate();

Q_SIGNALS:
    /// Also for a partner whose part is another now.
    void partnerSet(const QString& organisation, kaasa::domain::PartnerRole role);
    void removed(const kaasa::domain::ProjectPartner& partner);

private:
    void addTyped();
    QStringList suggest(const QString& typed) const;

    Workspace& m_workspace;
    QList<domain::ProjectPartner> m_partners;
    QWidget* m_rows = nullptr;
    QLineEdit* m_new;
    FormRow* m_newRow;
};

}  // namespace kaasa::ui
