// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/role.h"
#include "ui/people/person_card.h"

class QPushButton;

namespace kaasa::ui {

/// What she is to the centre and was, each with its days.
class RolesCard : public PersonCard {
    Q_OBJECT
public:
    explicit RolesCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void edit(const domain::Role& role);
    void save(const domain::Role& role, const QString& done = {});
    QString detail(const domain::Role& role) const;

    QPushButton* m_new;
};

}  // namespace kaasa::ui
