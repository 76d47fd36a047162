// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::sql {

class Database;

/// As long as it lives, nothing that this connection writes sets off a trigger: whoever takes one
/// writes by hand what the triggers would have written. Foreign keys hold nevertheless. One may be
/// taken inside another.
class TriggerPause {
public:
    explicit TriggerPause(Database& database);
    ~TriggerPause();
    TriggerPause(const TriggerPause&) = delete;
    TriggerPause& operator=(const TriggerPause&) = delete;

private:
    Database& m_database;
    bool m_wasOn;
};

}  // namespace kaasa::sql
