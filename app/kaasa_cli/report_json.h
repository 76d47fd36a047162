// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace kaasa {
class Words;
}
namespace kaasa::print {
struct PaperRequest;
}
namespace kaasa::storage {
class Profile;
}

namespace kaasa::cli {

/// The figures of a paper for scripts: keys in snake_case, times UTC, nothing rounded. Of an event
/// {event, title, sessions, unique, participations, minutes, rows}; of a project
/// {project, …, unique, participations, sum, overlap, rows, cancelled}; of other papers the rows of
/// their table. Errors: as `print::makePaper`.
Result<QJsonObject> reportJson(storage::Profile& profile, const print::PaperRequest& request,
                               const Words& words);

}  // namespace kaasa::cli
