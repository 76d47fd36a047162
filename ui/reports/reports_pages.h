// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class PageRegistry;
struct AppContext;

/// "reports", "reports/project/UID", "reports/event/UID", "reports/person/UID",
/// "reports/certificates".
void registerReportsPages(PageRegistry& pages, const AppContext& context);

}  // namespace kaasa::ui
