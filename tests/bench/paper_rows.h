// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/large_profile.h"
#include "tests/bench/row.h"

namespace kaasa::bench {

/// A thousand pages of sign-in sheets and of a report as PDF/A, read from the profile and written
/// to the disk. Floor: LibreOffice, a table of the same people on as many pages.
QList<Row> paperRows(const LargeProfile& large);

/// The measured work. Ends the program when it fails.
void paintSheets(const QString& profile, const QString& pdf);
void paintReport(const QString& profile, const QString& pdf);

}  // namespace kaasa::bench
