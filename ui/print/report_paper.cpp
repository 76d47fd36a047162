// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_paper.h"

#include "core/reports/cell_text.h"
#include "ui/print/bar_chart.h"
#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kHeadTop = 31;
constexpr double kBodyTop = 57;  // of the first page
constexpr double kLaterTop = 34;
constexpr double kLaterBaseline = 31;
constexpr double kFigures = 22.5;
constexpr double kTableTitle = 7.5;
constexpr double kBetween = 6;  // between parts
constexpr double kSignatures = 18;
constexpr double kFootRoom = 17;  // from the lower edge
constexpr double kQr = 17;
constexpr size_t kMostFigures = 4;

const QString kDot = u" · "_s;

QSizeF sizeFor(bool landscape)
{
    return landscape ? QSizeF(297, 210) : QSizeF(210, 297);
}

reports::Report around(reports::ReportTable table, reports::ReportHead head)
{
    reports::Report report;
    head.language = table.language;
    report.head = std::move(head);
    report.title = std::exchange(table.title, {});
    report.facts = std::exchange(table.subtitles, {});
    report.tables.push_back(std::move(table));
    return report;
}

}  // namespace

ReportPaper::ReportPaper(reports::ReportTable table, reports::ReportHead head)
    : ReportPaper(around(std::move(table), std::move(head)))
{
}

ReportPaper::ReportPaper(reports::Report report)
    : m_report(std::move(report))
    , m_words(m_report.head.language)
    , m_formats(m_report.head.language)
    , m_frame(sizeFor(m_report.landscape))
    , m_strip(m_report.head.strip)
    , m_headTexts(0)
{
    const auto build = [this] {
        m_tables.clear();
        for (const auto& table : m_report.tables)
            m_tables.emplace_back(table, m_words, m_frame.left(), m_frame.width());
    };
    build();
    const auto tooWide = std::any_of(m_tables.begin(), m_tables.end(),
                                     [](const auto& table) { return table.isTooWide(); });
    if (tooWide && !m_report.landscape) {
        m_report.landscape = true;
        m_frame = SheetFrame(sizeFor(true));
        build();
    }
    layOut();
}

QString ReportPaper::title() const
{
    return m_report.head.number.isEmpty() ? m_report.title
                                          : m_report.title + u' ' + m_report.head.number;
}

double ReportPaper::bottom() const
{
    return m_frame.page.height() - kFootRoom;
}

void ReportPaper::layOut()
{
    m_headTexts = TextStack(m_frame.width() - kQr - 6);
    m_headTexts.add(m_report.title, {.points = 20, .bold = true, .leading = 1.15}, {2, 13, true});
    m_headTexts.add(m_report.subtitle, {.points = 11.5, .leading = 1.25}, {2, 9}, 0.6);
    addFacts();

    m_pages.emplace_back();
    const auto least = m_report.figures.empty() && m_report.head.number.isEmpty() ? 0.0 : kBodyTop;
    m_y = std::max(least, kHeadTop + m_headTexts.height() + 4);
    if (!m_report.figures.empty()) {
        add(Item::Kind::Figures, kFigures);
        m_y += kBetween - 1.5;
    }
    if (m_report.chart) {
        add(Item::Kind::Chart, barChartHeight(*m_report.chart));
        m_y += kBetween - 1;
    }
    for (size_t i = 0; i < m_tables.size(); ++i)
        layOutTable(i);
    if (!m_report.signatures.isEmpty())
        add(Item::Kind::Signatures, kSignatures);
}

// Lines break between facts, not inside them: a project's number stays whole.
void ReportPaper::addFacts()
{
    const TextStyle style{.points = 9, .ink = ink::kGrey, .leading = 1.3};
    const auto room = m_frame.width() - kQr - 6;
    QStringList lines;
    for (const auto& fact : m_report.facts) {
        const auto longer = lines.isEmpty() ? QString() : lines.last() + kDot + fact;
        if (!longer.isEmpty() && PaperText(longer, style, 0, {}).width() <= room)
            lines.last() = longer;
        else
            lines.append(fact);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_headTexts.add(lines[i], style, {2, 7}, i == 0 ? 0.8 : 0);
}

void ReportPaper::startPage()
{
    m_pages.emplace_back();
    m_y = kLaterTop;
}

double ReportPaper::take(double height)
{
    if (m_y + height > bottom() && !m_pages.back().empty())
        startPage();
    const auto top = m_y;
    m_y += height;
    return top;
}

void ReportPaper::add(Item::Kind kind, double height, size_t table, size_t row)
{
    const auto top = take(height);
    m_pages.back().push_back({kind, top, height, table, row});
}

void ReportPaper::layOutTable(size_t index)
{
    const auto& layout = m_tables[index];
    const auto& table = m_report.tables[index];
    const auto title = table.title.isEmpty() ? 0.0 : kTableTitle;
    const auto firstRow = table.rows.empty() ? 0.0 : layout.rowHeight(0);
    // A title never stands alone at the foot of a page.
    if (m_y + title + layout.headHeight() + firstRow * 2 > bottom() && !m_pages.back().empty())
        startPage();
    if (title > 0)
        add(Item::Kind::TableTitle, title, index);
    add(Item::Kind::TableHead, layout.headHeight(), index);

    const auto count = table.rows.size();
    for (size_t row = 0; row < count; ++row) {
        // Totals follow at least one row, never a bare head.
        const auto height = layout.rowHeight(row);
        const auto with
            = row + 1 == count && !table.totals.empty() ? TableLayout::totalsHeight() : 0.0;
        if (m_y + height + with > bottom()) {
            startPage();
            add(Item::Kind::TableHead, layout.headHeight(), index);
        }
        add(Item::Kind::Row, height, index, row);
    }
    if (!table.totals.empty())
        add(Item::Kind::Totals, TableLayout::totalsHeight(), index);
    addNotes(index);
    m_y += kBetween;
}

void ReportPaper::addNotes(size_t index)
{
    m_notes.emplace_back(m_frame.width());
    auto& notes = m_notes.back();
    for (const auto& note : m_report.tables[index].notes)
        notes.add(note, {.points = 8, .ink = ink::kGrey, .leading = 1.3}, {6, 6}, 0.6);
    if (notes.isEmpty())
        return;
    m_y += 2;
    add(Item::Kind::Notes, notes.height(), index);
}

void ReportPaper::paint(int page, Canvas& canvas) const
{
    m_strip.paint(canvas, m_frame.left(), m_frame.right(), SheetFrame::kStripTop);
    if (page == 0)
        paintHead(canvas);
    else
        paintLaterHead(canvas);
    for (const auto& item : m_pages[size_t(page)])
        paintItem(canvas, item);
    paintFoot(canvas, page);
}

void ReportPaper::paintItem(Canvas& canvas, const Item& item) const
{
    switch (item.kind) {
    case Item::Kind::Figures:
        paintFigures(canvas, item.top);
        break;
    case Item::Kind::Chart:
        paintBarChart(canvas, *m_report.chart, m_formats, m_frame.left(), item.top,
                      m_frame.width());
        break;
    case Item::Kind::TableTitle:
        canvas.textTop({m_frame.left(), item.top, m_frame.width(), kTableTitle},
                       m_report.tables[item.table].title, {.points = 12, .bold = true}, {1, 8});
        break;
    case Item::Kind::TableHead:
        m_tables[item.table].paintHead(canvas, item.top);
        break;
    case Item::Kind::Row:
        m_tables[item.table].paintRow(canvas, item.top, item.height, item.row);
        break;
    case Item::Kind::Totals:
        m_tables[item.table].paintTotals(canvas, item.top);
        break;
    case Item::Kind::Notes:
        m_notes[item.table].paint(canvas, m_frame.left(), item.top);
        break;
    case Item::Kind::Signatures:
        paintSignatures(canvas, item.top);
        break;
    }
}

void ReportPaper::paintHead(Canvas& canvas) const
{
    m_headTexts.paint(canvas, m_frame.left(), kHeadTop);
    const auto& number = m_report.head.number;
    if (number.isEmpty())
        return;
    const QRectF square(m_frame.right() - kQr, kHeadTop, kQr, kQr);
    paintQrCode(canvas, square, number);
    canvas.textTop({square.left() - 10, square.bottom() + 0.8, kQr + 10, 4}, number,
                   {.points = 7, .align = Align::End});
}

void ReportPaper::paintLaterHead(Canvas& canvas) const
{
    QStringList line{m_report.title, m_report.subtitle};
    line.removeAll(QString());
    canvas.textBottom({m_frame.left(), kLaterBaseline - 4, m_frame.width(), 5}, line.join(kDot),
                      {.points = 9, .bold = true}, {1, 6});
}

void ReportPaper::paintFigures(Canvas& canvas, double top) const
{
    canvas.line(m_frame.left(), top, m_frame.right(), top, Canvas::kRule);
    canvas.line(m_frame.left(), top + kFigures, m_frame.right(), top + kFigures, Canvas::kRule);
    const auto count = std::min(m_report.figures.size(), kMostFigures);
    const auto slot = m_frame.width() / double(count);
    for (size_t i = 0; i < count; ++i) {
        const auto& figure = m_report.figures[i];
        const auto line = m_frame.left() + double(i) * slot;
        const auto x = i == 0 ? line : line + 4;
        if (i > 0)
            canvas.line(line, top, line, top + kFigures, Canvas::kHairline);
        const auto width = slot - (x - line) - 2;
        const auto value = reports::cellText(figure.value, figure.type, m_formats, m_words);
        canvas.textBottom({x, top + 1.6, width, 10.4}, value,
                          {.points = 22, .bold = true, .leading = 1.15}, {1, 12});
        canvas.textTop({x, top + 11.8, width, 5}, figure.label, {.points = 9, .leading = 1.2},
                       {1, 6});
        canvas.textTop({x, top + 15.8, width, 6.4}, figure.definition,
                       {.points = 8, .ink = ink::kGrey, .leading = 1.15}, {2, 6});
    }
}

void ReportPaper::paintSignatures(Canvas& canvas, double top) const
{
    const auto baseline = top + 14;
    const TextStyle style{.points = 9};
    // The last one is the date: short; the others share the rest.
    const auto& labels = m_report.signatures;
    constexpr double kGap = 6;
    const auto last = labels.size() > 1 ? canvas.textWidth(labels.last(), style) + 26 : 0.0;
    const auto others = std::max<qsizetype>(1, labels.size() - (labels.size() > 1 ? 1 : 0));
    const auto each = (m_frame.width() - last - kGap * double(labels.size() - 1)) / double(others);
    auto x = m_frame.left();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const auto right = i == labels.size() - 1 ? m_frame.right() : x + each;
        const auto wide = canvas.text(x, baseline, labels[i], style);
        canvas.line(x + wide + 1.2, baseline + 0.8, right, baseline + 0.8);
        x = right + kGap;
    }
}

void ReportPaper::paintFoot(Canvas& canvas, int page) const
{
    const auto line = m_frame.page.height() - kFootRoom + 1.5;
    canvas.line(m_frame.left(), line, m_frame.right(), line, Canvas::kRule);
    const auto& head = m_report.head;
    QStringList parts{head.number};
    const auto moment = m_formats.dateTime(head.prepared);
    if (head.frozen && head.prepared.isValid()) {
        //: Foot of a submitted report that is kept unchanged; %1 = date and time
        parts.append(m_words.phrase("Report", "frozen %1").arg(moment));
    } else if (head.prepared.isValid()) {
        //: Foot of a report; %1 = date and time
        parts.append(m_words.phrase("Report", "printed %1").arg(moment));
    }
    if (!head.checksum.isEmpty())
        parts.append(m_words.phrase("Report", "check code %1").arg(head.checksum));
    parts.removeAll(QString());
    canvas.text(m_frame.left(), m_frame.footBaseline() - 1, parts.join(kDot),
                {.points = 8, .ink = ink::kGrey});
    //: Foot of a paper: %1 = this page, %2 = how many there are
    const auto count = m_words.phrase("Paper", "Page %1 of %2").arg(page + 1).arg(pageCount());
    canvas.text(m_frame.right(), m_frame.footBaseline() - 1, count,
                {.points = 8, .ink = ink::kGrey, .align = Align::End});
}

}  // namespace kaasa::print
