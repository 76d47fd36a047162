// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/reports/report_table.h"

#include <vector>

namespace kaasa::print {

class Canvas;

/// A report's table laid into a width: where its columns stand, how high its rows are. The table
/// and the words must outlive it. Millimetres.
class TableLayout {
public:
    TableLayout(const reports::ReportTable& table, const Words& words, double left, double width);

    double headHeight() const { return m_headHeight; }
    double rowHeight(size_t row) const;
    static double totalsHeight() { return kRow; }
    /// Numbers and marks alone are wider than the paper: it should be turned.
    bool isTooWide() const { return m_tooWide; }

    void paintHead(Canvas& canvas, double top) const;
    /// `height` as `rowHeight` gave it: it is not measured twice.
    void paintRow(Canvas& canvas, double top, double height, size_t row) const;
    void paintTotals(Canvas& canvas, double top) const;

private:
    static constexpr double kRow = 8.5;

    struct Column {
        double left = 0;
        double width = 0;
        bool numeric = false;
        bool mark = false;  ///< a narrow column of letters, centred
    };

    void placeColumns(double left, double width);
    double naturalWidth(size_t column) const;
    QString text(const std::vector<reports::ReportCell>& cells, size_t column) const;
    void paintCells(Canvas& canvas, double top, double height,
                    const std::vector<reports::ReportCell>& cells, bool bold) const;

    const reports::ReportTable& m_table;
    const Words& m_words;
    Formats m_formats;
    std::vector<Column> m_columns;
    double m_left;
    double m_right;
    double m_headHeight = 0;
    bool m_tooWide = false;
};

}  // namespace kaasa::print
