// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/millimetres.h"

namespace kaasa::print {

qreal pointsToMillimetres(qreal points)
{
    return points * 25.4 / 72.0;
}

}  // namespace kaasa::print
