// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace kaasa::test {

/// A sentence, with path and line, for each rule of the house that `file` breaks: length, licence,
/// promises for later, colours, style sheets, SQL on a screen, the time of day, Qt's windows in
/// core.
QStringList brokenRules(const SourceFile& file);

}  // namespace kaasa::test
