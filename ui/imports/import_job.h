// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_run.h"

#include <functional>

class QObject;

namespace kaasa::ui {

struct AppContext;
class Job;

using ImportDone = std::function<void(Result<exchange::ImportReport>)>;

/// Finds out beside the interface what an import would do; writes nothing.
Job* checkList(const AppContext& context, QObject* receiver, exchange::ImportRequest request,
               ImportDone done);

/// Takes the list in, in slices on the writing thread, so that the door never waits. Cancel leaves
/// everything as before. `total`: rows that there are, for the progress.
Job* importList(const AppContext& context, QObject* receiver, exchange::ImportRequest request,
                qint64 total, ImportDone done);

}  // namespace kaasa::ui
