// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class EventForm;
class Workspace;

/// Title, kind, for whom, who pays, in which languages, who answers for it.
void addWhatFields(EventForm& form, Workspace& workspace);

}  // namespace kaasa::ui
