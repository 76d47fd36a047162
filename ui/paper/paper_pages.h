// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_entry.h"

namespace kaasa::ui {

struct AppContext;
class PageRegistry;

/// The preview of the given kinds of paper, under the address `id`; `example` is what the walk of
/// tests and pictures opens: "sheet/UID".
void registerPreview(PageRegistry& pages, const AppContext& context, const QString& id,
                     const QList<PaperEntry>& entries, std::function<QString()> example);

}  // namespace kaasa::ui
