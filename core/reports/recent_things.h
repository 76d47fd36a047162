// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// A person or an event that somebody worked on at this computer.
struct RecentThing {
    enum class Kind { Person, Event };
    Kind kind = Kind::Person;
    Uid id;
    QString name;
};

/// The newest first, each once, at most `limit`; by the newest lines of History alone, so that a
/// long history costs nothing. Errors: Storage.
Result<QList<RecentThing>> recentThings(sql::Database& database, int limit);

}  // namespace kaasa::reports
