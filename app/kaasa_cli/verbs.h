// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kaasa_cli/verb.h"

namespace kaasa::cli {

Verb initVerb();
Verb findVerb();
Verb personAddVerb();
Verb personShowVerb();
Verb importVerb();
Verb importUndoVerb();
Verb eventListVerb();
Verb eventShowVerb();
Verb eventAddVerb();
Verb registerVerb();
Verb checkInVerb();
Verb sheetVerb();
Verb reportAttendanceVerb();
Verb reportTranscriptVerb();
Verb reportCertificateVerb();
Verb reportBadgesVerb();
Verb reportThanksVerb();
Verb reportAbsentVerb();
Verb backupVerb();
Verb checkVerb();
Verb conflictsVerb();
Verb devicesVerb();
Verb digestVerb();
Verb distinctVerb();
Verb dumpVerb();
Verb duplicatesVerb();
Verb historyVerb();
Verb inviteVerb();
Verb joinVerb();
Verb mergeVerb();
Verb namesMatchVerb();
Verb rebuildVerb();
Verb recoverVerb();
Verb recoverySheetVerb();
Verb removeDeviceVerb();
Verb restoreVerb();
Verb sampleVerb();
Verb setRoleVerb();
Verb syncVerb();
Verb undoVerb();
Verb unmergeVerb();

}  // namespace kaasa::cli
