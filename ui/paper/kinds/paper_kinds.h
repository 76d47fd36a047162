// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_entry.h"

namespace kaasa::ui {

struct AppContext;
class PageRegistry;
class Workspace;

/// Every paper that Kaasa makes: sheet, badges, attendance, certificates, thanks and absent about
/// an event, project about a project ("all" = all of them) and transcript about a person. Behind
/// these two a period may follow: "project/UID/2026-01-01..2026-06-30"; behind certificates a
/// person.
QList<PaperEntry> paperKinds(Workspace& workspace);

/// "paper/KIND/UID".
void registerPaperPages(PageRegistry& pages, const AppContext& context);

}  // namespace kaasa::ui
