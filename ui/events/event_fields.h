// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_form.h"

namespace kaasa::ui {

class Workspace;

/// Title, kind, for whom, who pays, in which languages, who answers for it, what it is about.
void addWhatFields(EventForm& form, Workspace& workspace);
/// Venue and room, or online; how many adults and children have a place.
void addPlaceFields(EventForm& form, Workspace& workspace);

/// The editable list of kinds in the language of the screen.
Choices kindChoices(Workspace& workspace, const QString& current = {});
/// Names of venues that contain what was typed.
QStringList suggestVenues(Workspace& workspace, const QString& typed);
/// Names of the venue's rooms that contain what was typed.
QStringList suggestRooms(Workspace& workspace, const QString& venue, const QString& typed);

}  // namespace kaasa::ui
