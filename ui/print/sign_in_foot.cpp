// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sign_in_foot.h"

#include "ui/print/canvas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kPrivacyBottom = 18;     // from the lower edge
constexpr double kSignaturesBottom = 33;  // likewise
constexpr double kWritingRoom = 8;        // a signature needs so much above its line
constexpr int kDaysToSign = 5;            // Estonian guidance on virtual events

// A label and a line to write on; the second language stands under the line.
double paintField(Canvas& canvas, double x, double right, double baseline, const Bilingual& label,
                  double points)
{
    const TextStyle style{.points = points};
    const auto wide = canvas.text(x, baseline, label.first, style);
    canvas.line(x + wide + 1.2, baseline + 0.8, right, baseline + 0.8, Canvas::kHairline);
    if (!label.second.isEmpty())
        canvas.text(x, baseline + 3.6, label.second, {.points = points - 1.5, .ink = ink::kDark});
    return right;
}

}  // namespace

QDate workingDaysAfter(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() < 6)
            --count;
    }
    return day;
}

SignInFoot::SignInFoot(const reports::SignInSheet& sheet, const reports::SignInChoices& choices,
                       const std::vector<reports::SignInDay>& days, const PaperWords& words,
                       const SheetFrame& frame)
    : m_frame(frame)
    , m_words(words)
    , m_online(choices.form == reports::SignInChoices::Form::Online)
    , m_number(sheet.number)
    , m_responsible(sheet.responsible)
    , m_printed(sheet.printed)
    , m_privacy(frame.width())
{
    if (!days.empty())
        m_signBy = workingDaysAfter(days.back().date, kDaysToSign);
    const TextStyle small{.points = 8, .leading = 1.28};
    m_privacy.add(sheet.privacy.join(u' '), small, {4, 6});
    if (words.isBilingual())
        m_privacy.add(sheet.privacySecond.join(u' '), small, {4, 6}, 0.6);
}

double SignInFoot::privacyTop() const
{
    return m_frame.page.height() - kPrivacyBottom - m_privacy.height();
}

double SignInFoot::top() const
{
    const auto usual = m_frame.page.height() - kSignaturesBottom;
    const auto under = m_words.isBilingual() ? 7.5 : 4.5;
    return std::min(usual, privacyTop() - under) - kWritingRoom;
}

void SignInFoot::paint(Canvas& canvas, int page, int pages) const
{
    if (page == pages - 1 && m_online)
        paintOnlineNote(canvas);
    else if (page == pages - 1)
        paintSignatures(canvas);

    if (!m_privacy.isEmpty()) {
        canvas.line(m_frame.left(), privacyTop() - 1.6, m_frame.right(), privacyTop() - 1.6,
                    Canvas::kRule);
        m_privacy.paint(canvas, m_frame.left(), privacyTop());
    }
    const TextStyle grey{.points = 8, .ink = ink::kGrey};
    //: Foot of a sign-in sheet: %1 = number of the sheet, %2 = date and time of printing
    const auto printed = m_words.first().phrase("SignInSheet", "Sheet %1, printed %2");
    canvas.text(m_frame.left(), m_frame.footBaseline(),
                printed.arg(m_number, m_words.formats().dateTime(m_printed)), grey);
    //: Foot of a paper: %1 = this page, %2 = how many there are
    const auto count = m_words.first().phrase("Paper", "Page %1 of %2").arg(page + 1).arg(pages);
    canvas.text(m_frame.right(), m_frame.footBaseline(), count,
                {.points = 8, .ink = ink::kGrey, .align = Align::End});
}

void SignInFoot::paintSignatures(Canvas& canvas) const
{
    const auto present = m_words.phrase("SignInSheet", "People present:");
    const auto date = m_words.phrase("SignInSheet", "Date:");
    auto person = m_words.phrase("SignInSheet", "Responsible person:");
    if (!m_responsible.isEmpty())
        person.first += u' ' + m_responsible;

    constexpr double kGap = 6;
    constexpr double kLines = 16 + 22 + 36;  // least lengths to write on
    auto points = 9.0;
    const auto labels = [&](double size) {
        return canvas.textWidth(present.first, {.points = size})
            + canvas.textWidth(person.first, {.points = size})
            + canvas.textWidth(date.first, {.points = size});
    };
    while (points > 6.5 && labels(points) + kLines + 2 * kGap + 4 > m_frame.width())
        points -= 0.5;
    const auto baseline = top() + kWritingRoom;
    const TextStyle style{.points = points};
    auto x = m_frame.left();
    x = paintField(canvas, x, x + canvas.textWidth(present.first, style) + 17, baseline, present,
                   points);
    const auto dateLeft = m_frame.right() - canvas.textWidth(date.first, style) - 23;
    paintField(canvas, x + kGap, dateLeft - kGap, baseline, person, points);
    paintField(canvas, dateLeft, m_frame.right(), baseline, date, points);
}

void SignInFoot::paintOnlineNote(Canvas& canvas) const
{
    //: Foot of the participant list of an online event; %1 = a date
    const auto note
        = m_words.first()
              .phrase("SignInSheet",
                      "To be signed digitally by the organiser by %1, with the platform's "
                      "log or a picture of the screen attached.")
              .arg(m_words.formats().date(m_signBy));
    canvas.textBottom({m_frame.left(), top(), m_frame.width(), kWritingRoom + 1}, note,
                      {.points = 9}, {2, 7});
}

}  // namespace kaasa::print
