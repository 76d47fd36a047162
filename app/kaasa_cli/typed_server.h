// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kaasa_cli/usage.h"
#include "core/base/words.h"
#include "core/sync/https_transport.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::cli {

/// `--server` and `--certificate`, for the usage of a verb.
QList<Option> serverOptions(const Words& words);

/// The server that was typed, or the one that the profile syncs with. Errors: InvalidInput (field
/// server), Refused ("sync.no_server") when there is neither, FileMissing or FileUnreadable for the
/// certificate.
Result<sync::ServerAddress> typedServer(storage::Profile& profile, const Arguments& arguments);

}  // namespace kaasa::cli
