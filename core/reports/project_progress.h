// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <functional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// How far a running project has come.
struct ProjectProgress {
    domain::ProjectId project;
    QString title;
    QDate endsOn;            ///< null when not known
    int people = 0;          ///< who took part in anything of it, each once
    int participations = 0;  ///< people times meetings
    int events = 0;          ///< not cancelled
    int eventsHeld = 0;      ///< of them over
};

/// Projects that run today, the one that ends first on top. Takes a second or two where there are a
/// million marks: for a worker thread. Errors: Storage, Cancelled.
Result<QList<ProjectProgress>> readProgress(storage::Profile& profile,
                                            const std::function<bool()>& cancelled = {});

}  // namespace kaasa::reports
