// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/project.h"
#include "core/domain/role.h"

#include <QDialog>

class QComboBox;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class DateField;
class FormRow;

/// A role with its days, and for whom or which project it holds. The caller saves.
class RoleDialog : public QDialog {
    Q_OBJECT
public:
    RoleDialog(const domain::Role& role, const QList<domain::Organisation>& organisations,
               const QList<domain::Project>& projects, const Clock& clock,
               QWidget* parent = nullptr);

    domain::Role role() const { return m_role; }
    void accept() override;

private:
    domain::Role m_role;
    QComboBox* m_kind;
    DateField* m_since;
    DateField* m_until;
    QComboBox* m_organisation;
    QComboBox* m_project;
    FormRow* m_untilRow = nullptr;
};

}  // namespace kaasa::ui
