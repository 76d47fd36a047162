// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/search_source.h"

namespace kaasa::ui {

class Workspace;

/// Events for "Search everything", by any words of their titles in any script, the newest first:
/// Enter opens the event's page.
SearchSource eventHits(Workspace& workspace);

}  // namespace kaasa::ui
