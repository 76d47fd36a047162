// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/trigger_pause.h"

#include "core/sql/database.h"

#include <sqlite3.h>

namespace kaasa::sql {

TriggerPause::TriggerPause(Database& database)
    : m_database(database)
{
    enable(false);
}

TriggerPause::~TriggerPause()
{
    enable(true);
}

void TriggerPause::enable(bool on)
{
    // SQLite compiles every statement anew after a change, so none keeps its triggers
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, on ? 1 : 0, nullptr);
}

}  // namespace kaasa::sql
