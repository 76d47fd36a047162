// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::sql {

class Database;

/// As long as it lives, nothing that this connection writes sets off a trigger: whoever takes one
/// writes by hand what the triggers would have written. Foreign keys hold nevertheless.
class TriggerPause {
public:
    explicit TriggerPause(Database& database);
    ~TriggerPause();
    TriggerPause(const TriggerPause&) = delete;
    TriggerPause& operator=(const TriggerPause&) = delete;

private:
    void enable(bool on);

    Database& m_database;
};

}  // namespace kaasa::sql
