// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa {

class Words;

/// What people call a field that the code knows as `field`: "Birth date" for birth_date. A field
/// without a label of its own keeps its code, with blanks.
QString fieldLabel(QStringView field, const Words& words);

}  // namespace kaasa
