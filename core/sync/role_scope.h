// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/chain_entry.h"
#include "core/storage/write_scope.h"

namespace kaasa::sync {

struct Entry;

/// What a member of the space may write, as the chain says.
storage::WriteScope scopeOf(protocol::Role role);
/// Whether the whole act is. What this version of Kaasa does not know is for those alone who may
/// write everything.
bool isWithin(storage::WriteScope scope, const Entry& entry);

}  // namespace kaasa::sync
