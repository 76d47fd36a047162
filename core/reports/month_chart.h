// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formats.h"
#include "core/reports/report.h"

#include <QMap>

namespace kaasa {
class Words;
}

namespace kaasa::reports {

/// Participations by the month of the meeting, public and closed events apart; by quarter or year
/// where months would be too many bars for the width of a page.
class MonthChart {
public:
    explicit MonthChart(Language language)
        : m_formats(language)
    {
    }

    void add(const QDateTime& meeting, qint64 participations, bool isPublic);
    /// Nothing when there is nothing to compare: fewer than two months, or nobody came.
    std::optional<ReportChart> chart(const Words& words) const;

private:
    struct Both {
        qint64 open = 0;
        qint64 closed = 0;
    };
    QString label(int period, int monthsEach, bool oneYear) const;

    Formats m_formats;
    QMap<int, Both> m_months;  ///< by 12 × year + month − 1
};

}  // namespace kaasa::reports
