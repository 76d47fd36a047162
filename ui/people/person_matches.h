// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/search_source.h"
#include "ui/shared/person_picker.h"

namespace kaasa::ui {

class Workspace;

/// What a PersonPicker asks: people by any spelling of their name, phone or badge, with year, place
/// and standing to tell namesakes apart. `status` may say more about each ("registered"); empty
/// leaves her standing there. Use: `new PersonPicker(personMatches(workspace))`.
PersonPicker::Search personMatches(Workspace& workspace,
                                   std::function<QString(qint64 person)> status = {});

/// People for "Search everything": Enter opens the person's page.
SearchSource personHits(Workspace& workspace);

}  // namespace kaasa::ui
