// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kaasa::sql {
class Database;
}

namespace kaasa::test {

/// Of everything that stands in a profile and that its people would miss: every row of every synced
/// table that is not in the bin. Two equal ones are one content.
QByteArray contentHash(sql::Database& database);

}  // namespace kaasa::test
