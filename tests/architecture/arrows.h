// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

namespace kaasa::test {

/// What one room may include beside itself, and why an arrow may point there.
struct Arrows {
    QString from;
    QStringList to;
    QString reason;
};

/// The whole list. A new arrow is written here, in the same change as the include that needs it.
const QList<Arrows>& allowedArrows();

/// A sentence for each include of `file` that follows no arrow.
QStringList brokenArrows(const SourceFile& file);

}  // namespace kaasa::test
