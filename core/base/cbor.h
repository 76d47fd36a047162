// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>

#include <optional>

namespace kaasa {

/// The map that these bytes are; nothing when they are anything else or break off. Of what breaks
/// off Qt makes a map with a key and no value, and looking into that one ends the program (6.4).
std::optional<QCborMap> cborMap(const QByteArray& bytes);

}  // namespace kaasa
