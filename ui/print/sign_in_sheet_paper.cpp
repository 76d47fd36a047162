// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sign_in_sheet_paper.h"

#include "ui/print/canvas.h"
#include "ui/print/sheet_frame.h"
#include "ui/print/sign_in_cells.h"
#include "ui/print/sign_in_foot.h"
#include "ui/print/sign_in_head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using reports::SignInChoices;

constexpr double kLaterTableTop = 32;
constexpr int kMostRowsFirst = 16;
constexpr int kMostRowsLater = 18;

int rowsBetween(double top, double bottom, int most)
{
    const auto fit = int((bottom - top - SignInCells::kHeadHeight) / SignInCells::kRowHeight);
    return std::clamp(fit, 1, most);
}

// People and rows for those who come unannounced.
int wantedRows(int people, const SignInChoices& choices, int firstPage, int laterPage)
{
    if (choices.form == SignInChoices::Form::Online || choices.blank == SignInChoices::Blank::None)
        return std::max(people, 1);
    const auto least = people + std::max(choices.blankRows, (people + 4) / 5);
    if (choices.blank == SignInChoices::Blank::AtLeast)
        return least;
    if (least <= firstPage)
        return firstPage;
    const auto laterPages = (least - firstPage + laterPage - 1) / laterPage;
    return firstPage + laterPages * laterPage;
}

}  // namespace

struct SignInSheetPaper::Part {
    Part(const reports::SignInSheet& sheet, const SignInChoices& choices,
         const std::vector<reports::SignInDay>& days, const PaperWords& words,
         const SheetFrame& frame)
        : strip(sheet.strip)
        , head(sheet, choices, days, words, frame)
        , foot(sheet, choices, days, words, frame)
        , columns(placedColumns(choices, days, words, frame.left(), frame.right()))
        , cells(sheet, choices, words, columns)
        , rowsFirst(rowsBetween(head.bottom(), foot.top(), kMostRowsFirst))
        , rowsLater(rowsBetween(kLaterTableTop, foot.top(), kMostRowsLater))
        , rows(wantedRows(int(sheet.people.size()), choices, rowsFirst, rowsLater))
        , pages(rows <= rowsFirst ? 1 : 1 + (rows - rowsFirst + rowsLater - 1) / rowsLater)
    {
    }

    FundingStripPainter strip;
    SignInHead head;
    SignInFoot foot;
    SheetColumns columns;
    SignInCells cells;
    int rowsFirst;
    int rowsLater;
    int rows;
    int pages;
    int firstPage = 0;
};

SignInSheetPaper::SignInSheetPaper(std::vector<reports::SignInSheet> sheets, SignInChoices choices)
    : m_sheets(std::move(sheets))
    , m_choices(choices)
    , m_words(choices.language, choices.secondLanguage)
{
    for (const auto& sheet : m_sheets) {
        const auto perPart = size_t(
            m_choices.days == SignInChoices::Days::SheetEach ? 1 : SignInChoices::kMostDayColumns);
        for (size_t from = 0; from == 0 || from < sheet.days.size(); from += perPart) {
            const auto to = std::min(from + perPart, sheet.days.size());
            addPart(sheet,
                    {sheet.days.begin() + qsizetype(from), sheet.days.begin() + qsizetype(to)});
        }
    }
}

SignInSheetPaper::~SignInSheetPaper() = default;

void SignInSheetPaper::addPart(const reports::SignInSheet& sheet,
                               std::vector<reports::SignInDay> days)
{
    auto part = std::make_unique<Part>(sheet, m_choices, days, m_words, SheetFrame(pageSize()));
    part->firstPage = m_pageCount;
    m_pageCount += part->pages;
    m_parts.push_back(std::move(part));
}

QString SignInSheetPaper::title() const
{
    QStringList numbers;
    for (const auto& sheet : m_sheets)
        numbers.append(sheet.number);
    const auto name = m_words.first().phrase("SignInSheet", "Participant registration sheet");
    return numbers.size() == 1 ? name + u' ' + numbers.first() : name;
}

QSizeF SignInSheetPaper::pageSize() const
{
    return m_choices.landscape ? QSizeF(297, 210) : QSizeF(210, 297);
}

int SignInSheetPaper::rowCount() const
{
    return m_parts.empty() ? 0 : m_parts.front()->rows;
}

bool SignInSheetPaper::isTight() const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [](const auto& part) { return part->columns.tight; });
}

void SignInSheetPaper::paint(int page, Canvas& canvas) const
{
    const auto next
        = std::upper_bound(m_parts.begin(), m_parts.end(), page,
                           [](int number, const auto& part) { return number < part->firstPage; });
    Q_ASSERT(next != m_parts.begin());
    const auto& part = **(next - 1);
    const auto local = page - part.firstPage;
    const SheetFrame frame(pageSize());

    part.strip.paint(canvas, frame.left(), frame.right(), SheetFrame::kStripTop);
    if (local == 0)
        part.head.paintFirst(canvas);
    else
        part.head.paintLater(canvas);

    const auto top = local == 0 ? part.head.bottom() : kLaterTableTop;
    const auto first = local == 0 ? 0 : part.rowsFirst + (local - 1) * part.rowsLater;
    const auto count = std::min(local == 0 ? part.rowsFirst : part.rowsLater, part.rows - first);
    part.cells.paintHead(canvas, top);
    const auto rowsTop = top + SignInCells::kHeadHeight;
    for (int row = 0; row < count; ++row)
        part.cells.paintRow(canvas, rowsTop + row * SignInCells::kRowHeight, first + row);
    part.cells.paintRules(canvas, rowsTop, rowsTop + count * SignInCells::kRowHeight);
    part.foot.paint(canvas, local, part.pages);
}

}  // namespace kaasa::print
