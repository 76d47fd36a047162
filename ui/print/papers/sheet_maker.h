// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/papers/paper_maker.h"

namespace kaasa::print {

/// Sign-in sheets, slips and lists of online events. See `makePaper`.
Result<MadePaper> makeSheets(storage::Profile& profile, const PaperRequest& request,
                             const Words& words);

}  // namespace kaasa::print
