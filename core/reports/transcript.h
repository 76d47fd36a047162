// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"
#include "core/reports/report.h"

namespace kaasa {
class Words;
}

namespace kaasa::reports {

/// One meeting of one person.
struct TranscriptRow {
    QDate day;
    QString event;
    QString topic;
    QString place;
    domain::AttendanceState state = domain::AttendanceState::Present;
    int minutes = 0;  ///< counted

    bool operator==(const TranscriptRow&) const = default;
};

/// Everything one person took part in: for her, a school or an employer.
struct Transcript {
    ReportHead head;
    QString person;  ///< as she wishes to be written
    QDate from;      ///< both invalid: since the beginning
    QDate to;
    std::vector<TranscriptRow> rows;  ///< by day

    bool operator==(const Transcript&) const = default;
};

/// Absences are left out: the paper is hers to show.
Report transcriptReport(const Transcript& transcript, const Words& words);

}  // namespace kaasa::reports
