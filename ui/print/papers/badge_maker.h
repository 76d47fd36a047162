// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/papers/paper_maker.h"

namespace kaasa::print {

/// Name badges of an event. See `makePaper`.
Result<MadePaper> makeBadges(storage::Profile& profile, const PaperRequest& request,
                             const Words& words);

}  // namespace kaasa::print
