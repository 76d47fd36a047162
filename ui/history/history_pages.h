// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class PageRegistry;
struct AppContext;

/// "history" and "history/ACT", and "bin".
void registerHistoryPages(PageRegistry& pages, const AppContext& context);

}  // namespace kaasa::ui
