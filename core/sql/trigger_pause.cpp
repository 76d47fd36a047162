// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/trigger_pause.h"

#include "core/sql/database.h"

#include <sqlite3.h>

namespace kaasa::sql {

TriggerPause::TriggerPause(Database& database)
    : m_database(database)
{
    int on = 0;
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, -1, &on);
    m_wasOn = on != 0;
    // SQLite compiles every statement anew after a change, so none keeps its triggers
    if (m_wasOn)
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

TriggerPause::~TriggerPause()
{
    if (m_wasOn)
        sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

}  // namespace kaasa::sql
