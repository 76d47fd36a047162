// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/change_store.h"

namespace kaasa::server {

/// What a space holds, and whether it holds together.
struct SpaceReport {
    int members = 0;
    qint64 records = 0;
    QStringList faults;  ///< in English, for the operator; empty: sound
};

/// Reads a whole space: each entry of its chain, each record's signature, its place in its
/// author's row and the hash over all of them. Errors: NotFound, Storage.
Result<SpaceReport> checkSpace(ChangeStore& store, const QByteArray& space);

}  // namespace kaasa::server
