// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class PageRegistry;
struct AppContext;

/// The calendar with its events, one event with the window to itself, and the papers that are
/// entered.
void registerEventsPages(PageRegistry& pages, const AppContext& context);

}  // namespace kaasa::ui
