// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/reports/report_table.h"

#include <QDate>
#include <QList>

namespace kaasa::sql {
class Database;
}

namespace kaasa::reports {

/// What a list of people may tell besides the name. Personal codes, origin, health and notes are
/// on no such list (FACTS.md 2.1).
enum class PeopleListColumn { NativeName, Year, Municipality, Phone, Email, Languages, LastSeen };

/// The people of a screen's list, in its order, as a table for paper, workbook and CSV; whoever
/// went into the bin meanwhile is left out. `today` decides which consents and roles hold.
/// Errors: Storage.
Result<ReportTable> peopleList(sql::Database& database, const QList<qint64>& people,
                               const QList<PeopleListColumn>& columns, QDate today,
                               const Words& words);

}  // namespace kaasa::reports

template <>
struct kaasa::Codes<kaasa::reports::PeopleListColumn> {
    static constexpr std::array<QStringView, 7> list{
        u"native_name", u"year", u"municipality", u"phone", u"email", u"languages", u"last_seen"};
};
