// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kaasa::storage {

class RowStore;

/// The list values every new profile begins with, under names that are the same on all computers.
/// Their texts stay empty: the program translates built-in codes. Runs inside an Act.
Result<void> insertBuiltInValues(RowStore& rows);

}  // namespace kaasa::storage
