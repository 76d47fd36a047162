// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sign_in_slips_paper.h"

#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"
#include "ui/print/sheet_frame.h"
#include "ui/print/sign_in_head.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr int kPerPage = 4;
constexpr double kSlip = 297.0 / kPerPage;
constexpr double kQr = 16;
const SheetFrame kFrame({210, 297});

}  // namespace

SignInSlipsPaper::SignInSlipsPaper(reports::SignInSheet sheet, reports::SignInChoices choices)
    : m_sheet(std::move(sheet))
    , m_choices(choices)
    , m_words(choices.language, choices.secondLanguage)
    , m_strip(m_sheet.strip)
{
    if (m_sheet.days.size() > size_t(reports::SignInChoices::kMostDayColumns))
        m_sheet.days.resize(size_t(reports::SignInChoices::kMostDayColumns));
}

QString SignInSlipsPaper::title() const
{
    return m_words.first().phrase("SignInSheet", "Registration slips") + u' ' + m_sheet.number;
}

int SignInSlipsPaper::slipCount() const
{
    const auto people = int(m_sheet.people.size());
    if (m_choices.blank == reports::SignInChoices::Blank::None)
        return std::max(people, 1);
    const auto least = people + std::max(m_choices.blankRows, (people + 4) / 5);
    return m_choices.blank == reports::SignInChoices::Blank::AtLeast
        ? least
        : (least + kPerPage - 1) / kPerPage * kPerPage;
}

int SignInSlipsPaper::pageCount() const
{
    return (slipCount() + kPerPage - 1) / kPerPage;
}

void SignInSlipsPaper::paint(int page, Canvas& canvas) const
{
    for (int place = 0; place < kPerPage; ++place) {
        const auto index = page * kPerPage + place;
        if (index < slipCount())
            paintSlip(canvas, place * kSlip, index);
        if (place > 0)
            canvas.dashes(0, place * kSlip, 210, place * kSlip);
    }
}

void SignInSlipsPaper::paintSlip(Canvas& canvas, double top, int index) const
{
    const bool known = index < int(m_sheet.people.size());
    const auto person = known ? m_sheet.people[size_t(index)] : reports::SignInPerson();
    const auto left = kFrame.left();
    const auto wide = kFrame.width();

    m_strip.paint(canvas, left, kFrame.right(), top + 5);
    TextStack head(wide - kQr - 5);
    head.add(m_sheet.eventTitle, {.points = 11, .bold = true, .leading = 1.2}, {1, 7});
    head.add(signInFacts(m_sheet, m_sheet.days, m_words.first()), {.points = 8.5, .leading = 1.25},
             {2, 6});
    head.paint(canvas, left, top + 19);

    const QRectF square(kFrame.right() - kQr, top + 19.5, kQr, kQr);
    const auto code
        = person.rowCode.isEmpty() ? m_sheet.number : m_sheet.number + u'/' + person.rowCode;
    paintQrCode(canvas, square, code);

    const auto name = QString(person.familyName + u' ' + person.givenName).trimmed();
    const QRectF nameBox(left, top + 33, wide - kQr - 8, 9);
    if (name.isEmpty()) {
        const auto label = m_words.phrase("SignInSheet", "Surname, given name").joined(u" / "_s);
        canvas.line(left, nameBox.bottom(), nameBox.right(), nameBox.bottom());
        canvas.text(left, nameBox.bottom() + 3.2, label, {.points = 7.5, .ink = ink::kDark});
    } else {
        const auto full = person.nativeName.isEmpty() ? name : name + u" · "_s + person.nativeName;
        canvas.textBottom(nameBox, full, {.points = 14, .bold = true, .leading = 1.15},
                          {2, 8, true});
    }
    paintFields(canvas, top, person);

    TextStack privacy(wide);
    const TextStyle small{.points = 6.5, .leading = 1.22};
    privacy.add(m_sheet.privacy.join(u' '), small, {3, 5});
    if (m_words.isBilingual())
        privacy.add(m_sheet.privacySecond.join(u' '), small, {2, 5});
    privacy.paint(canvas, left, top + 68.8 - privacy.height());

    const TextStyle grey{.points = 7, .ink = ink::kGrey};
    canvas.text(left, top + 71.6, m_sheet.number, grey);
    //: Foot of a slip: %1 = which slip, %2 = how many
    const auto count
        = m_words.first().phrase("SignInSheet", "Slip %1 of %2").arg(index + 1).arg(slipCount());
    canvas.text(kFrame.right(), top + 71.6, count,
                {.points = 7, .ink = ink::kGrey, .align = Align::End});
}

void SignInSlipsPaper::paintFields(Canvas& canvas, double top,
                                   const reports::SignInPerson& person) const
{
    const auto baseline = top + 54;
    const auto ticksLeft = kFrame.right() - 34;
    const auto days = std::max<size_t>(m_sheet.days.size(), 1);
    const auto each = (ticksLeft - 6 - kFrame.left()) / double(days);
    const auto signature = m_words.phrase("SignInSheet", "Signature").joined(u" / "_s);
    for (size_t day = 0; day < days; ++day) {
        const auto x = kFrame.left() + double(day) * each;
        canvas.line(x, baseline, x + each - 3, baseline);
        const auto label = days == 1 ? signature : m_words.formats().date(m_sheet.days[day].date);
        canvas.text(x, baseline + 3.2, label, {.points = 7.5, .ink = ink::kDark});
    }
    auto y = top + 44.0;
    const auto tick = [&](const Bilingual& words, const std::optional<bool>& answer) {
        if (answer)
            return;  // known already: not asked again
        canvas.frame({ticksLeft, y, 3.6, 3.6}, 0.22);
        canvas.textMiddle({ticksLeft + 5.4, y - 0.7, 28.6, 5}, words.joined(u" / "_s),
                          {.points = 8, .leading = 1.1}, {2, 5});
        y += 7;
    };
    if (m_choices.columns.testFlag(reports::SignInChoices::Photo))
        tick(m_words.phrase("SignInSheet", "Photo allowed"), person.photo);
    if (m_choices.columns.testFlag(reports::SignInChoices::ContactMe)) {
        tick(m_words.phrase("SignInSheet", "May write",
                            "head of a column: may we contact you later"),
             person.contactMe);
    }
}

}  // namespace kaasa::print
