// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class ActionRegistry;
class MainWindow;
class PageRegistry;
class Workspace;
struct AppContext;

/// Every screen of the program. A subject adds its own by one line here and a
/// `registerXyzPages(PageRegistry&, const AppContext&)` in its folder.
void registerPages(PageRegistry& pages, const AppContext& context);

/// What "Search everything" finds besides pages and commands. `workspace` must outlive the window.
void addSearchSources(MainWindow& window, Workspace& workspace);

}  // namespace kaasa::ui
