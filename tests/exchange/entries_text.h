// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and calendars as short texts, every field that they fill: what a test compares.
#pragma once

#include "core/exchange/import_assumptions.h"
#include "core/exchange/list_layout.h"

#include <QStringList>

namespace kaasa::test {

/// 1 June 2026, Riga.
exchange::ImportAssumptions inJune();

/// "1; given=Anna; phone=+37126123456; !phone_note 26123456 (vīrs)": line, fields and remarks, one
/// text a row.
QStringList peopleOf(const QString& path);
/// "1; title=Jāņi; from=2026-06-23", likewise.
QStringList eventsOf(const QString& path);

/// Why a file is refused as a list of `kind`, which four sentences tell; empty when it is not.
QString refusalOf(const QString& path, exchange::ListKind kind);

/// Names of the files of tests/data/`folder` that have an expectation beside them.
QStringList expectedFiles(const QString& folder);
/// What a correct import of a file yields, one text a row: NAME.expected.txt.
QStringList expectedRows(const QString& path);

}  // namespace kaasa::test
