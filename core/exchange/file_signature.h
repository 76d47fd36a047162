// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/refusal.h"

#include <QByteArray>

#include <optional>

namespace kaasa::exchange {

/// What a file is by its first bytes (at least 4,096 where it has them), when it is no text table:
/// names lie, people rename pictures to .csv. Nothing when it may be a table.
std::optional<Refusal> foreignKind(const QByteArray& head);

}  // namespace kaasa::exchange
