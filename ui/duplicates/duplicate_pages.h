// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class PageRegistry;
struct AppContext;

void registerDuplicatePages(PageRegistry& pages, const AppContext& context);

}  // namespace kaasa::ui
