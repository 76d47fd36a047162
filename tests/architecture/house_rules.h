// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

#include <functional>

namespace kaasa::test {

/// A sentence, with path and line, for each rule of the house that `file` breaks: length, licence,
/// promises for later, colours, style sheets, SQL on a screen, the time of day, Qt's windows in
/// core.
QStringList brokenRules(const SourceFile& file);

/// A sentence for each class of Qt that `file` makes an object of and for which neither it nor a
/// header of ours that it includes names Qt's header: a precompiled header hides that, until
/// somebody builds without one. `known` finds a header of ours by its path from the root.
QStringList missingIncludes(const SourceFile& file,
                            const std::function<const SourceFile*(const QString&)>& known);

}  // namespace kaasa::test
