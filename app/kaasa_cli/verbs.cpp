// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/verbs.h"

namespace kaasa::cli {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> kVerbs{
        initVerb(),
        findVerb(),
        personAddVerb(),
        personShowVerb(),
        eventListVerb(),
        eventShowVerb(),
        eventAddVerb(),
        registerVerb(),
        checkInVerb(),
        sheetVerb(),
        reportAttendanceVerb(),
        reportTranscriptVerb(),
        reportCertificateVerb(),
        reportBadgesVerb(),
        reportThanksVerb(),
        reportAbsentVerb(),
        importVerb(),
        importUndoVerb(),
        namesMatchVerb(),
        duplicatesVerb(),
        distinctVerb(),
        mergeVerb(),
        unmergeVerb(),
        backupVerb(),
        restoreVerb(),
        checkVerb(),
        dumpVerb(),
        historyVerb(),
        undoVerb(),
        sampleVerb(),
        syncVerb(),
        inviteVerb(),
        joinVerb(),
        devicesVerb(),
        setRoleVerb(),
        removeDeviceVerb(),
        recoverySheetVerb(),
        recoverVerb(),
        rebuildVerb(),
        conflictsVerb(),
        digestVerb(),
    };
    return kVerbs;
}

}  // namespace kaasa::cli
