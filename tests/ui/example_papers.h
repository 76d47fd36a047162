// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_entry.h"

namespace kaasa::test {

/// Papers that need no event: "workshop" is the sheet of the model picture, with a language,
/// columns and a number that it gets when it is printed; "long/N" is one of N people; "gone" is
/// about a thing that is no more; "endless" is made until somebody stops it.
QList<ui::PaperEntry> examplePapers();

}  // namespace kaasa::test
