// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_repository.h"

namespace kaasa::sql {
class Database;
}

namespace kaasa::ui {

/// One changed value as people read it: "Phone", "26 121 212", "26 131 313". Both values are empty
/// where they are not for everybody's eyes or say nothing to a person.
struct ChangeLine {
    QString field;
    QString before;
    QString after;
};

/// A value that stands beside another one, whichever of them came first.
ChangeLine changeLine(const storage::ChangedValue& change, sql::Database& database);
/// What an act changed, in the language of the screen; technical columns are left out.
QList<ChangeLine> changeLines(const storage::HistoryEntry& entry, sql::Database& database);
/// "26 121 212 → 26 131 313"; one of them alone where the other is empty.
QString changeText(const ChangeLine& line);
/// "05.03.2026 17:30, Ieva K. – taken back".
QString actWhen(const storage::HistoryEntry& entry);

}  // namespace kaasa::ui
