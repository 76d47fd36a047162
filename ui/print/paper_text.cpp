// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_text.h"

#include "ui/print/fonts.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr double kUnlimited = 100'000;    // mm
constexpr qsizetype kMostLetters = 2000;  // no place on paper holds more
constexpr double kSmallest = 2.5;         // points, for names longer than any place
constexpr std::array kSteps{1.0, 0.93, 0.86, 0.79, 0.72, 0.65, 0.58, 0.5, 0.42, 0.35};

QFont fontOf(const TextStyle& style, double points)
{
    loadFonts();
    QFont font(style.face == Face::Sans ? sansFamily() : serifFamily());
    font.setPixelSize(std::max(1, qRound(points * kUnitsPerPoint)));
    font.setBold(style.bold && style.face == Face::Sans);  // the serif has no bold of its own
    font.setHintingPreference(QFont::PreferNoHinting);     // same widths on paper and screen
    return font;
}

bool disturbs(QChar sign)
{
    const auto code = sign.unicode();
    return sign.category() == QChar::Other_Control || code == 0xfffc || code == 0x2028
        || code == 0x2029 || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
}

}  // namespace

QString printable(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), disturbs))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (const auto sign : text) {
        if (!disturbs(sign))
            clean += sign;
        else if (sign.isSpace())
            clean += u' ';
    }
    return clean;
}

PaperText::PaperText(const QString& text, const TextStyle& style, double width, const TextFit& fit)
    : m_layout(std::make_unique<QTextLayout>(printable(text).left(kMostLetters)))
    , m_style(style)
    , m_room(width <= 0 ? kUnlimited : width)
{
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);

    const auto least = std::min(fit.leastPoints, style.points);
    const auto tries = [&](const TextFit& lines) {
        for (const auto step : kSteps) {
            if (layOut(std::max(style.points * step, least), lines, Break::AtWords))
                return true;
            if (style.points * step <= least)
                break;
        }
        return false;
    };
    if (fit.smallerFirst) {
        auto one = fit;
        one.mostLines = 1;
        if (tries(one) || layOut(least, fit, Break::AtWords))
            return;
    } else if (tries(fit)) {
        return;
    }
    for (auto points = least; points >= kSmallest; points -= 0.5) {
        auto smaller = fit;  // in the height that its lines may have
        smaller.mostLines = std::max(fit.mostLines, int(fit.mostLines * style.points / points));
        if (layOut(points, smaller, Break::Anywhere))
            return;
    }
    layOut(least, fit, Break::Shortened);
}

bool PaperText::layOut(double points, const TextFit& fit, Break way)
{
    m_style.points = points;
    m_layout->setFont(fontOf(m_style, points));
    auto option = m_layout->textOption();
    option.setWrapMode(way == Break::AtWords ? QTextOption::WordWrap
                                             : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const auto room = m_room * kUnitsPerMm;
    const auto pitch = points * m_style.leading * kUnitsPerPoint;
    // Baseline where the eye expects it: the type's own ascent differs from script to script.
    const auto baseline = pitch / 2 + points * kUnitsPerPoint * 0.36;

    m_widest = 0;
    m_lineCount = 0;
    m_layout->beginLayout();
    bool complete = false;
    while (m_lineCount < fit.mostLines) {
        auto line = m_layout->createLine();
        if (!line.isValid()) {
            complete = true;
            break;
        }
        line.setLineWidth(room);
        const auto wide = line.naturalTextWidth();
        auto x = 0.0;
        if (m_style.align == Align::Centre)
            x = (room - wide) / 2;
        else if (m_style.align == Align::End)
            x = room - wide;
        line.setPosition({x, m_lineCount * pitch + baseline - line.ascent()});
        m_widest = std::max(m_widest, wide / kUnitsPerMm);
        ++m_lineCount;
    }
    if (!complete)
        complete = !m_layout->createLine().isValid();
    m_layout->endLayout();
    if (complete && (m_widest <= m_room + 0.01))
        return true;
    if (way == Break::Shortened && !complete) {
        const auto last = m_layout->lineAt(m_lineCount - 1);
        const auto end = last.textStart() + last.textLength() - 2;
        const auto shortened = m_layout->text().left(std::max(0, end)) + u"…"_s;
        if (shortened.size() < m_layout->text().size()) {
            m_layout->setText(shortened);
            return layOut(points, fit, way);
        }
    }
    return false;
}

double PaperText::height() const
{
    return m_lineCount * m_style.points * m_style.leading * kMmPerPoint;
}

void PaperText::paint(QPainter& painter, double x, double top) const
{
    painter.setPen(QColor(m_style.ink));
    m_layout->draw(&painter, {x * kUnitsPerMm, top * kUnitsPerMm});
}

}  // namespace kaasa::print
