// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/reports/funding_strip.h"

#include <QPointF>

namespace kaasa::print {

class Canvas;

/// Paints the emblem of the Union, `height` mm high and half again as wide: twelve stars, one point
/// up, on a circle of a third of the height, each an eighteenth of it in radius; #003399 and
/// #FFCC00, or, for one colour, black stars on white in a black outline.
void paintEuEmblem(Canvas& canvas, QPointF topLeft, double height, reports::FundingStrip::Ink ink);

/// "Co-funded by the European Union" as it is written officially, on two lines split by \n.
/// Russian is no language of the Union: English is given for it.
QString euStatement(Language language);

}  // namespace kaasa::print
