// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sign_in_cells.h"

#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using Kind = SheetColumn::Kind;

constexpr double kInset = 2;  // of text from the column's edge
constexpr double kNarrow = 16;

bool isTick(Kind kind)
{
    return kind == Kind::Photo || kind == Kind::ContactMe;
}

QString initial(const QString& name)
{
    if (name.isEmpty())
        return {};
    // A letter may be two code units, and a mark may follow it.
    const auto first = name.at(0).isHighSurrogate() ? name.left(2) : name.left(1);
    return first.toUpper() + u'.';
}

}  // namespace

SignInCells::SignInCells(const reports::SignInSheet& sheet, const reports::SignInChoices& choices,
                         const PaperWords& words, SheetColumns columns)
    : m_sheet(sheet)
    , m_choices(choices)
    , m_words(words)
    , m_columns(std::move(columns))
{
}

void SignInCells::paintHead(Canvas& canvas, double top) const
{
    const auto bottom = top + kHeadHeight;
    for (const auto& column : m_columns.columns) {
        const bool narrow = column.width < kNarrow && column.kind != Kind::Number;
        const bool number = column.kind == Kind::Number;
        const auto inset = narrow || number ? 0.4 : kInset;
        QRectF box(column.left + inset, top, column.width - 2 * inset, kHeadHeight - 0.9);
        if (number)
            box.setRight(column.right() - 1.5);
        const auto align = number ? Align::End : narrow ? Align::Centre : Align::Start;
        const auto size = narrow ? 7.0 : 8.5;
        const auto under = canvas.textBottom(
            box, column.title.second, {.points = size - 1, .align = align, .leading = 1.1}, {2, 5});
        box.setBottom(box.bottom() - under);
        canvas.textBottom(box, column.title.first,
                          {.points = size, .bold = true, .align = align, .leading = 1.15}, {2, 5});
    }
    canvas.line(m_columns.columns.front().left, bottom, m_columns.columns.back().right(), bottom,
                Canvas::kRule);
}

void SignInCells::paintRow(Canvas& canvas, double top, int index) const
{
    const bool known = index < int(m_sheet.people.size());
    for (const auto& column : m_columns.columns) {
        const QRectF cell(column.left, top, column.width, kRowHeight);
        if (column.kind == Kind::Number) {
            canvas.textMiddle({cell.left(), top, column.width - 1.5, kRowHeight},
                              QString::number(index + 1), {.points = 9, .align = Align::End});
        } else if (known) {
            paintPerson(canvas, column, cell, m_sheet.people[size_t(index)]);
        } else if (isTick(column.kind)) {
            paintTick(canvas, cell, std::nullopt);
        }
    }
    canvas.line(m_columns.columns.front().left, top + kRowHeight, m_columns.columns.back().right(),
                top + kRowHeight, Canvas::kHairline);
}

void SignInCells::paintPerson(Canvas& canvas, const SheetColumn& column, const QRectF& cell,
                              const reports::SignInPerson& person) const
{
    const auto inner = cell.adjusted(kInset, 0.3, -1, -0.3);
    const auto small = [&](const QString& text) {
        canvas.textMiddle(inner, text, {.points = 9, .leading = 1.15}, {2, 5});
    };
    switch (column.kind) {
    case Kind::Name:
        paintName(canvas, inner, person);
        break;
    case Kind::RowCode:
        if (!person.rowCode.isEmpty())
            paintQrCode(canvas, cell.adjusted(1, 1, -1, -1),
                        m_sheet.number + u'/' + person.rowCode);
        break;
    case Kind::Municipality: {
        const bool alone = !m_choices.columns.testFlag(reports::SignInChoices::Organisation);
        small(alone && person.municipality.isEmpty() ? person.organisation : person.municipality);
        break;
    }
    case Kind::Organisation:
        small(person.organisation);
        break;
    case Kind::Phone:
        small(QString(person.phone).replace(u' ', QChar::Nbsp));
        break;
    case Kind::Email:
        small(person.email);
        break;
    case Kind::TimeIn:
        small(person.joined);
        break;
    case Kind::TimeOut:
        small(person.left);
        break;
    case Kind::Photo:
        paintTick(canvas, cell, person.photo);
        break;
    case Kind::ContactMe:
        paintTick(canvas, cell, person.contactMe);
        break;
    case Kind::Child:
        if (person.children)
            canvas.textMiddle(cell, QString::number(*person.children),
                              {.points = 10, .align = Align::Centre});
        break;
    case Kind::Remarks:
        small(person.remarks);
        break;
    case Kind::Number:
    case Kind::Signature:
        break;
    }
}

void SignInCells::paintName(Canvas& canvas, const QRectF& cell,
                            const reports::SignInPerson& person) const
{
    if (m_choices.names == reports::SignInChoices::Names::Initials) {
        QStringList letters{initial(person.familyName), initial(person.givenName)};
        letters.removeAll(QString());
        canvas.textMiddle(cell, letters.join(u' '), {.points = 11});
        return;
    }
    const auto name = QString(person.familyName + u' ' + person.givenName).trimmed();
    const TextStyle style{.points = 11, .leading = 1.12};
    if (person.nativeName.isEmpty()) {
        canvas.textMiddle(cell, name, style, {2, 6});
        return;
    }
    auto upper = cell;
    const auto lower = canvas.textHeight(cell.width(), person.nativeName,
                                         {.points = 8.5, .leading = 1.15}, {1, 6});
    upper.setBottom(cell.bottom() - lower);
    canvas.textMiddle(upper, name, {.points = 10.5, .leading = 1.05}, {2, 6});
    canvas.textBottom(cell.adjusted(0, 0, 0, -0.5), person.nativeName,
                      {.points = 8.5, .ink = ink::kDark, .leading = 1.15}, {1, 6});
}

void SignInCells::paintTick(Canvas& canvas, const QRectF& cell, std::optional<bool> known) const
{
    // A word for what is known already: a printed tick could be taken for one by hand.
    if (known) {
        const auto word = *known
            ? m_words.first().phrase("SignInSheet", "yes", "in a narrow column")
            : m_words.first().phrase("SignInSheet", "no", "in a narrow column");
        canvas.textMiddle(cell, word, {.points = 9, .ink = ink::kGrey, .align = Align::Centre});
        return;
    }
    constexpr double kBox = 3.9;
    canvas.frame({cell.center().x() - kBox / 2, cell.center().y() - kBox / 2, kBox, kBox}, 0.22);
}

void SignInCells::paintRules(Canvas& canvas, double top, double bottom) const
{
    for (size_t i = 0; i < m_columns.columns.size(); ++i) {
        const auto& column = m_columns.columns[i];
        const bool previousRuled = i > 0 && m_columns.columns[i - 1].ruled;
        if (column.ruled || previousRuled)
            canvas.line(column.left, top, column.left, bottom, Canvas::kHairline);
    }
}

}  // namespace kaasa::print
