// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArrayList>

namespace kaasa::storage {

/// The name of a row that two computers must make alike: UUIDv8, BLAKE2b-128 over the table's name
/// and the row's natural key (SYNC 2.2). `derivedUid("registration", {event.toBytes(),
/// person.toBytes()})`.
Uid derivedUid(const char* table, const QByteArrayList& naturalKey);

}  // namespace kaasa::storage
