// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/papers/paper_maker.h"

namespace kaasa::print {

/// Certificates of an event by a rule. See `makePaper`.
Result<MadePaper> makeCertificates(storage::Profile& profile, const PaperRequest& request,
                                   const Words& words);

}  // namespace kaasa::print
