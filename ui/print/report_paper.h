// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/reports/report.h"
#include "ui/print/document.h"
#include "ui/print/funding_strip_painter.h"
#include "ui/print/sheet_frame.h"
#include "ui/print/table_layout.h"
#include "ui/print/text_stack.h"

#include <vector>

namespace kaasa::print {

/// Any report as paper: head, figures, chart, tables over as many pages as they need, notes, lines
/// to sign. Heads of tables come again on each page, rows are never split.
class ReportPaper : public Document {
public:
    explicit ReportPaper(reports::Report report);
    /// A table alone: a list of names, what a screen shows.
    ReportPaper(reports::ReportTable table, reports::ReportHead head);

    ReportPaper(const ReportPaper&) = delete;
    ReportPaper& operator=(const ReportPaper&) = delete;

    QString title() const override;
    Language language() const override { return m_report.head.language; }
    QSizeF pageSize() const override { return m_frame.page; }
    int pageCount() const override { return int(m_pages.size()); }
    void paint(int page, Canvas& canvas) const override;

private:
    struct Item {
        enum class Kind { Figures, Chart, TableTitle, TableHead, Row, Totals, Notes, Signatures };
        Kind kind;
        double top;
        double height;
        size_t table = 0;
        size_t row = 0;
    };

    void layOut();
    void addFacts();
    void layOutTable(size_t index);
    void addNotes(size_t index);
    /// Takes `height` on this page, or on the next where it does not fit; returns its top.
    double take(double height);
    void add(Item::Kind kind, double height, size_t table = 0, size_t row = 0);
    void startPage();
    double bottom() const;

    void paintHead(Canvas& canvas) const;
    void paintLaterHead(Canvas& canvas) const;
    void paintFigures(Canvas& canvas, double top) const;
    void paintSignatures(Canvas& canvas, double top) const;
    void paintFoot(Canvas& canvas, int page) const;
    void paintItem(Canvas& canvas, const Item& item) const;

    reports::Report m_report;
    Words m_words;
    Formats m_formats;
    SheetFrame m_frame;
    FundingStripPainter m_strip;
    TextStack m_headTexts;
    std::vector<TableLayout> m_tables;
    std::vector<TextStack> m_notes;
    std::vector<std::vector<Item>> m_pages;
    double m_y = 0;  ///< while laying out: where the next thing goes
};

}  // namespace kaasa::print
