// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formats.h"
#include "core/reports/report.h"

#include <QRectF>

namespace kaasa::print {

class Canvas;

/// Height that title, bars and legend take together, mm.
double barChartHeight(const reports::ReportChart& chart);

/// Bars side by side, each with its number; solid, hatched, white and dotted, so that grey paper
/// tells them apart. Only a base line, legend with totals below.
void paintBarChart(Canvas& canvas, const reports::ReportChart& chart, const Formats& formats,
                   double left, double top, double width);

}  // namespace kaasa::print
