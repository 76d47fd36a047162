// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/https_transport.h"

#include <optional>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

/// The server that this profile syncs with; nothing while none was named. Errors: Storage.
Result<std::optional<ServerAddress>> savedServer(storage::Profile& profile);
/// The same for what needs one. Errors: Refused ("sync.no_server"), Storage.
Result<ServerAddress> knownServer(storage::Profile& profile);
/// PEM, for a server that made its certificate itself. Errors: FileMissing, FileUnreadable,
/// BadFormat.
Result<QByteArray> certificateAt(const QString& path);
/// Errors: Storage, DiskFull.
Result<void> saveServer(storage::Profile& profile, const ServerAddress& server);

}  // namespace kaasa::sync
