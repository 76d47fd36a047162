// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/search_source.h"

namespace kaasa::ui {

class PageRegistry;
struct AppContext;

void registerSettingsPages(PageRegistry& pages, const AppContext& context);

/// What can be set, by the words that people look for: "PIN", "text size", "logo".
QList<SearchHit> searchSettings(const QString& text);

}  // namespace kaasa::ui
