// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/membership.h"
#include "core/sync/space_keys.h"

namespace kaasa::sync {

/// What a computer is called, sealed for the members of its space. `key`: of the newest epoch.
QByteArray sealedName(const QString& name, const QByteArray& key);

/// The name as it was sealed; empty when this computer has no key for it.
QString nameOf(const protocol::Member& member, const SpaceKeys& keys);

}  // namespace kaasa::sync
