// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/funding_strip.h"
#include "core/reports/report_table.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kaasa::reports {

/// One large number with what exactly it counts.
struct ReportFigure {
    ReportCell value;
    ReportColumn::Type type = ReportColumn::Type::Integer;
    QString label;              ///< "unique participants"
    QString definition;         ///< "each person once"
    bool countsPeople = false;  ///< or their visits: too small a number is a name

    bool operator==(const ReportFigure&) const = default;
};

/// Bars side by side; every bar has its number.
struct ReportChart {
    static constexpr int kMostSeries = 4;

    struct Series {
        QString name;                ///< in the legend, with its total
        std::vector<qint64> values;  ///< one for each category
        bool operator==(const Series&) const = default;
    };

    QString title;
    QStringList categories;
    std::vector<Series> series;  ///< at most `kMostSeries`
    QString note;                ///< what a category or a series means

    bool operator==(const ReportChart&) const = default;
};

/// What stands on top and at the foot of every report.
struct ReportHead {
    Language language = Language::English;
    QString number;  ///< "AR-2026-014"; empty for a plain list
    QString project;
    QString projectNumber;
    QString preparedBy;
    QDateTime prepared;   ///< UTC
    bool frozen = false;  ///< a submitted report, kept unchanged
    QString checksum;     ///< of the frozen copy
    FundingStrip strip;

    bool operator==(const ReportHead&) const = default;
};

/// A whole report with all its words, ready to be painted; its tables are what XLSX and CSV hold.
struct Report {
    ReportHead head;
    QString title;
    QString subtitle;
    QStringList facts;                  ///< period, filter, who made it: one line of small print
    std::vector<ReportFigure> figures;  ///< at most four
    std::optional<ReportChart> chart;
    std::vector<ReportTable> tables;
    QStringList signatures;  ///< labels of lines to sign at the end
    bool landscape = false;

    bool operator==(const Report&) const = default;
};

}  // namespace kaasa::reports
