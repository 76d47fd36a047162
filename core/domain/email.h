// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kaasa::domain {

/// The address with its domain in small letters, spaces at the ends cut; international letters are
/// fine (RFC 6531). Checks the shape only: name@place.tld, at most 64 + 254 characters.
/// Errors: InvalidInput (email, not_readable, what was typed).
Result<QString> readEmail(QStringView typed);

}  // namespace kaasa::domain
