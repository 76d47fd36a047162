// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"
#include "ui/print/papers/paper_request.h"

namespace kaasa::ui {

/// How the preview makes what somebody wishes of the profile; `remarks`: the language to tell them
/// in.
MakePaper paperOfRequest(const print::PaperRequest& request, Language remarks);

}  // namespace kaasa::ui
