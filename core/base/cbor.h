// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>

#include <optional>

namespace kaasa {

/// The map that these bytes are; nothing when they are anything else, break off or hold fractions
/// or numbers beyond 63 bits. Of what breaks off Qt makes a map with a key and no value, and
/// looking into that one ends the program (6.4); large numbers it takes for fractions.
std::optional<QCborMap> cborMap(const QByteArray& bytes);

}  // namespace kaasa
