// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// What it takes computers and their server to agree: SYNC 4. Starts a server beside the profile.
QList<Row> syncRows(const LargeProfile& large);

/// A round of the profile with the server at `url`, whose certificate lies in a file. For `alone`.
void meetServer(const QString& profile, const QString& url, const QString& certificate);

}  // namespace kaasa::bench
