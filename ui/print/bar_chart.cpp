// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bar_chart.h"

#include "ui/print/canvas.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kTitle = 7;
constexpr double kBars = 40;  // from the highest number to the base line
constexpr double kLabels = 6;
constexpr double kLegend = 7;
constexpr double kNumber = 4.6;  // room for the number above a bar
constexpr double kWidestBar = 14;

size_t seriesCount(const reports::ReportChart& chart)
{
    return std::min(chart.series.size(), size_t(reports::ReportChart::kMostSeries));
}

void paintFilled(Canvas& canvas, const QRectF& box, size_t series)
{
    switch (series) {
    case 0:
        canvas.fill(box, ink::kDark);
        return;
    case 1:
        canvas.hatch(box);
        break;
    case 2:
        break;
    default:
        canvas.dots(box);
        break;
    }
    canvas.frame(box, 0.25);
}

void paintLegend(Canvas& canvas, const reports::ReportChart& chart, const Formats& formats,
                 double left, double top, double right)
{
    const TextStyle style{.points = 8.5};
    auto x = left;
    for (size_t i = 0; i < seriesCount(chart); ++i) {
        const auto& series = chart.series[i];
        const auto sum = std::accumulate(series.values.begin(), series.values.end(), qint64(0));
        paintFilled(canvas, {x, top + 0.6, 3.4, 3.4}, i);
        x += 5 + canvas.text(x + 5, top + 3.5, series.name + u' ' + formats.number(sum), style) + 6;
    }
    if (!chart.note.isEmpty() && x < right - 20) {
        canvas.textTop({x, top + 0.4, right - x, 5}, chart.note, {.points = 8.5, .ink = ink::kGrey},
                       {1, 6});
    }
}

}  // namespace

double barChartHeight(const reports::ReportChart&)
{
    return kTitle + kBars + kLabels + kLegend;
}

void paintBarChart(Canvas& canvas, const reports::ReportChart& chart, const Formats& formats,
                   double left, double top, double width)
{
    canvas.textTop({left, top, width, kTitle}, chart.title, {.points = 12, .bold = true}, {1, 8});
    const auto base = top + kTitle + kBars;
    const auto count = seriesCount(chart);
    qint64 highest = 1;
    for (const auto& series : chart.series)
        for (const auto value : series.values)
            highest = std::max(highest, value);

    const auto inset = 5.0;
    const auto slot = (width - 2 * inset) / double(std::max<qsizetype>(1, chart.categories.size()));
    const auto bar = std::min(kWidestBar, slot * 0.72 / double(std::max<size_t>(1, count)));
    const auto numberPoints = bar < 7 ? 7.0 : 8.5;
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        const auto middle = left + inset + (double(category) + 0.5) * slot;
        auto x = middle - bar * double(count) / 2;
        for (size_t i = 0; i < count; ++i) {
            const auto& values = chart.series[i].values;
            const auto value = size_t(category) < values.size() ? values[size_t(category)] : 0;
            const auto high = (kBars - kNumber) * double(value) / double(highest);
            const auto gap = count > 1 ? 0.5 : 0;
            if (value > 0)
                paintFilled(canvas, {x + gap, base - high, bar - 2 * gap, high}, i);
            canvas.text(x + bar / 2, base - high - 1.2, formats.number(value),
                        {.points = numberPoints, .bold = true, .align = Align::Centre});
            x += bar;
        }
        canvas.textTop({middle - slot / 2 + 0.3, base + 1.2, slot - 0.6, 5},
                       chart.categories[category], {.points = 9, .align = Align::Centre}, {1, 5});
    }
    canvas.line(left + inset, base, left + width - 2.5, base, 0.25);
    paintLegend(canvas, chart, formats, left, base + kLabels + 1.5, left + width);
}

}  // namespace kaasa::print
