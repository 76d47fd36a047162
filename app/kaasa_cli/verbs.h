// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kaasa_cli/verb.h"

namespace kaasa::cli {

Verb initVerb();
Verb findVerb();
Verb personAddVerb();
Verb personShowVerb();
Verb importVerb();
Verb backupVerb();
Verb checkVerb();
Verb dumpVerb();
Verb historyVerb();
Verb sampleVerb();
Verb undoVerb();

}  // namespace kaasa::cli
