// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tab_stop.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace kaasa::ui {

namespace {

void fix(const QButtonGroup* group)
{
    if (!group->checkedButton())
        return;
    for (auto* button : group->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

}  // namespace

void keepTabOnChosen(QButtonGroup* group)
{
    QObject::connect(group, &QButtonGroup::buttonToggled, group, [group] { fix(group); });
    fix(group);
}

}  // namespace kaasa::ui
