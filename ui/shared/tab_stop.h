// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QButtonGroup;

namespace kaasa::ui {

/// Tab comes to the chosen button of the group, arrows go to the others. Qt by itself comes to the
/// first one until the group has had the focus once. Call it when all buttons are in.
void keepTabOnChosen(QButtonGroup* group);

}  // namespace kaasa::ui
