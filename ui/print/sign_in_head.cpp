// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sign_in_head.h"

#include "ui/print/canvas.h"
#include "ui/print/qr_code.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kTop = 29;
constexpr double kBottom = 58;
constexpr double kQr = 20;
constexpr double kLaterBaseline = 29.5;

const QString kDot = u" · "_s;

Bilingual titleOf(const reports::SignInChoices& choices, const PaperWords& words)
{
    if (choices.form == reports::SignInChoices::Form::Online)
        return words.phrase("SignInSheet", "Participants of an online event");
    return words.phrase("SignInSheet", "Participant registration sheet");
}

bool sameTimes(const std::vector<reports::SignInDay>& days)
{
    return std::all_of(days.begin(), days.end(), [&](const auto& day) {
        return day.start == days.front().start && day.end == days.front().end;
    });
}

QString weekdayText(QDate day, const Formats& formats)
{
    auto name = day.isValid() ? formats.weekdayLong(day.dayOfWeek()) : QString();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString daysText(const std::vector<reports::SignInDay>& days, const Formats& formats)
{
    if (days.empty())
        return {};
    QStringList parts;
    if (days.size() == 1) {
        parts.append(weekdayText(days.front().date, formats));
        parts.append(formats.date(days.front().date));
    } else {
        for (const auto& day : days)
            parts.append(formats.date(day.date));
    }
    if (sameTimes(days))
        parts.append(timesText(days.front().start, days.front().end, formats));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString meetingText(const reports::SignInSheet& sheet, const Words& words)
{
    if (sheet.session <= 0 || sheet.sessions <= 0)
        return {};
    //: Which meeting of a series: %1 = its number, %2 = how many there are
    return words.phrase("SignInSheet", "Meeting %1 of %2").arg(sheet.session).arg(sheet.sessions);
}

QString projectText(const reports::SignInSheet& sheet, const Words& words)
{
    QStringList parts;
    if (!sheet.project.isEmpty() && !sheet.projectNumber.isEmpty()) {
        //: %1 = name of the project, %2 = its number in the funder's register
        parts.append(words.phrase("SignInSheet", "Project: %1, No %2")
                         .arg(sheet.project, sheet.projectNumber));
    } else if (!sheet.project.isEmpty()) {
        parts.append(words.phrase("SignInSheet", "Project: %1").arg(sheet.project));
    }
    if (!sheet.programme.isEmpty())
        parts.append(words.phrase("SignInSheet", "Programme: %1").arg(sheet.programme));
    return parts.join(kDot);
}

QString peopleText(const reports::SignInSheet& sheet, const Words& words)
{
    QStringList parts;
    if (!sheet.organiser.isEmpty())
        parts.append(words.phrase("SignInSheet", "Organiser: %1").arg(sheet.organiser));
    if (!sheet.leadPartner.isEmpty() && sheet.leadPartner != sheet.organiser)
        parts.append(words.phrase("SignInSheet", "Lead partner: %1").arg(sheet.leadPartner));
    if (!sheet.leader.isEmpty())
        parts.append(words.phrase("SignInSheet", "Led by: %1").arg(sheet.leader));
    return parts.join(kDot);
}

}  // namespace

QString signInFacts(const reports::SignInSheet& sheet, const std::vector<reports::SignInDay>& days,
                    const Words& words)
{
    QStringList parts{days.size() == 1 ? meetingText(sheet, words) : QString(),
                      daysText(days, Formats(words.language())), sheet.place};
    parts.removeAll(QString());
    return parts.join(kDot);
}

SignInHead::SignInHead(const reports::SignInSheet& sheet, const reports::SignInChoices& choices,
                       const std::vector<reports::SignInDay>& days, const PaperWords& words,
                       const SheetFrame& frame)
    : m_frame(frame)
    , m_number(sheet.number)
    , m_texts(frame.width() - kQr - 6)
{
    const auto title = titleOf(choices, words);
    const bool two = words.isBilingual();
    m_texts.add(title.first, {.points = 16, .bold = true, .leading = 1.2}, {1, 11});
    m_texts.add(title.second, {.points = 10.5, .leading = 1.15}, {1, 8});
    auto event = sheet.eventTitle;
    if (two && !sheet.eventTitleSecond.isEmpty())
        event += kDot + sheet.eventTitleSecond;
    m_texts.add(event, {.points = 11.5, .bold = true, .leading = 1.2}, {2, 9}, two ? 0.6 : 1.4);

    const TextStyle facts{.points = 9, .leading = two ? 1.25 : 1.35};
    m_texts.add(signInFacts(sheet, days, words.first()), facts, {2, 7}, two ? 0.6 : 1.2);
    m_texts.add(projectText(sheet, words.first()), facts, {2, 7});
    m_texts.add(peopleText(sheet, words.first()), facts, {2, 7});

    QStringList line{sheet.eventTitle, daysText(days, words.formats()), sheet.number};
    line.removeAll(QString());
    m_shortLine = line.join(kDot);
}

double SignInHead::bottom() const
{
    return std::max(kBottom, kTop + m_texts.height() + 1);
}

void SignInHead::paintFirst(Canvas& canvas) const
{
    m_texts.paint(canvas, m_frame.left(), kTop);
    if (!m_number.isEmpty()) {
        const QRectF square(m_frame.right() - kQr, kTop, kQr, kQr);
        paintQrCode(canvas, square, m_number);
        canvas.textTop({square.left() - 10, square.bottom() + 0.8, kQr + 10, 4}, m_number,
                       {.points = 7, .align = Align::End});
    }
    canvas.line(m_frame.left(), bottom(), m_frame.right(), bottom(), Canvas::kRule);
}

void SignInHead::paintLater(Canvas& canvas) const
{
    canvas.textBottom({m_frame.left(), kLaterBaseline - 4, m_frame.width(), 5}, m_shortLine,
                      {.points = 9, .bold = true}, {1, 6});
}

}  // namespace kaasa::print
