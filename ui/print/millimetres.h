// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kaasa::print {

/// Points of type in millimetres: 72 points are one inch.
qreal pointsToMillimetres(qreal points);

}  // namespace kaasa::print
