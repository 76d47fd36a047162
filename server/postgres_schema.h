// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa::server {

/// What the server's PostgreSQL database holds: statements that each end with `;` and an empty
/// line, and that may be run again.
const QString& postgresSchema();

}  // namespace kaasa::server
