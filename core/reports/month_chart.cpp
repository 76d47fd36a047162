// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/month_chart.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

constexpr int kMostBars = 12;
constexpr int kMostWords = 6;  // more names of months would run into each other
constexpr std::array kMonthsEach{1, 3, 12, 120};

}  // namespace

void MonthChart::add(const QDateTime& meeting, qint64 participations, bool isPublic)
{
    const auto day = m_formats.dayOf(meeting);
    auto& both = m_months[day.year() * 12 + day.month() - 1];
    (isPublic ? both.open : both.closed) += participations;
}

QString MonthChart::label(int period, int monthsEach, bool oneYear) const
{
    const auto first = period * monthsEach;
    const auto year = first / 12;
    switch (monthsEach) {
    case 1:
        return oneYear ? m_formats.monthTitle(year, first % 12 + 1).section(u' ', 0, 0)
                       : QDate(year, first % 12 + 1, 1).toString(u"MM.yyyy"_s);
    case 3:
        return u"%1–%2.%3"_s.arg(first % 12 + 1, 2, 10, QLatin1Char('0'))
            .arg(first % 12 + 3, 2, 10, QLatin1Char('0'))
            .arg(year);
    case 12:
        return QString::number(year);
    default:
        return u"%1–%2"_s.arg(year).arg(year + 9);
    }
}

std::optional<ReportChart> MonthChart::chart(const Words& words) const
{
    if (m_months.size() < 2)
        return std::nullopt;
    const auto first = m_months.firstKey();
    const auto last = m_months.lastKey();
    const auto* const each
        = std::find_if(kMonthsEach.begin(), kMonthsEach.end() - 1,
                       [&](int months) { return last / months - first / months < kMostBars; });
    const auto bars = last / *each - first / *each + 1;
    std::vector<qint64> open(size_t(bars), 0);
    std::vector<qint64> closed(size_t(bars), 0);
    for (auto month = m_months.cbegin(); month != m_months.cend(); ++month) {
        const auto bar = size_t(month.key() / *each - first / *each);
        open[bar] += month->open;
        closed[bar] += month->closed;
    }
    const auto any = [](const std::vector<qint64>& values) {
        return std::any_of(values.begin(), values.end(), [](qint64 value) { return value > 0; });
    };
    ReportChart chart;
    chart.title = *each == 1 ? words.phrase("Report", "Participations by month")
                             : words.phrase("Report", "Participations by time");
    const bool named = bars <= kMostWords && first / 12 == last / 12;
    for (int bar = 0; bar < bars; ++bar)
        chart.categories.append(label(first / *each + bar, *each, named));
    if (any(closed))
        chart.series.push_back({words.phrase("Report", "closed events"), closed});
    if (any(open))
        chart.series.push_back({words.phrase("Report", "public events"), open});
    if (chart.series.empty())
        return std::nullopt;
    return chart;
}

}  // namespace kaasa::reports
