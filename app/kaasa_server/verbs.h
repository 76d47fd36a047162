// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kaasa::server {

/// Does what `arguments` ask for, the program's name first. 0: done; 1: it could not be done, with
/// a sentence on standard error; 2: it could not be understood.
int runVerb(const QStringList& arguments);

}  // namespace kaasa::server
