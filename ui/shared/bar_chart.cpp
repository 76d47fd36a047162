// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/bar_chart.h"

#include "ui/shared/interface_language.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <numeric>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kPlotHeight = 110;
constexpr int kWidestBar = 36;
constexpr int kKey = 14;

double totalOf(const BarChart::Bar& bar)
{
    return std::accumulate(bar.values.begin(), bar.values.end(), 0.0);
}

QString numeral(double value)
{
    return value == qRound64(value) ? formats().number(qRound64(value))
                                    : formats().decimal(value, 1);
}

}  // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
{
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setSizePolicy(policy);
    setFontRole(this, FontRole::Caption);
}

void BarChart::setData(const QStringList& series, const QList<Bar>& bars)
{
    m_series = series;
    m_bars = bars;
    describe();
    updateGeometry();
    update();
}

void BarChart::setSubject(const QString& subject)
{
    m_subject = subject;
    describe();
}

void BarChart::describe()
{
    setAccessibleName(m_subject);
    QStringList numbers;
    for (const auto& bar : std::as_const(m_bars))
        numbers << u"%1: %2"_s.arg(bar.label, numeral(totalOf(bar)));
    setAccessibleDescription(numbers.join(u"; "_s));
}

int BarChart::legendHeight() const
{
    const bool any = m_series.size() > 1 || !m_series.value(0).isEmpty();
    return any ? (fontMetrics().height() + 6) * qMax(1, int(m_series.size() + 2) / 3) + 8 : 0;
}

QSize BarChart::sizeHint() const
{
    return {qMax(240, int(m_bars.size()) * 56),
            kPlotHeight + 2 * fontMetrics().height() + 12 + legendHeight()};
}

QSize BarChart::minimumSizeHint() const
{
    return {qMax(120, int(m_bars.size()) * (fontMetrics().horizontalAdvance(u"00"_s) + 8)),
            sizeHint().height()};
}

void BarChart::paintPart(QPainter* painter, const QRectF& rect, int series)
{
    const auto ink = tokens().accent;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(rect);
    painter->fillRect(rect, series == 0 ? ink : tokens().base);
    painter->setPen(QPen(ink, 1.6));
    if (series == 1) {
        for (auto x = rect.left() - rect.height(); x < rect.right(); x += 6)
            painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    } else if (series == 3) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        for (auto y = rect.top() + 4; y < rect.bottom(); y += 6) {
            for (auto x = rect.left() + 4; x < rect.right(); x += 6)
                painter->drawEllipse(QPointF(x, y), 1.2, 1.2);
        }
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, 1));
    painter->drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void BarChart::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const auto& colors = tokens();
    QPainter painter(this);
    const auto line = fontMetrics().height();
    const auto base = height() - legendHeight() - line - 6;
    const auto top = line + 4;
    double highest = 1;
    for (const auto& bar : std::as_const(m_bars))
        highest = qMax(highest, totalOf(bar));
    const auto step = m_bars.isEmpty() ? 0.0 : double(width()) / double(m_bars.size());
    for (int i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars.at(i);
        const auto barWidth = qMin<double>(scaled(kWidestBar), step * 0.6);
        const auto slot = QStyle::visualRect(layoutDirection(), rect(),
                                             QRect(qRound(i * step), 0, qRound(step), height()));
        const auto x = slot.center().x() - barWidth / 2;
        double y = base;
        for (int part = 0; part < bar.values.size(); ++part) {
            const auto partHeight = bar.values.at(part) / highest * (base - top);
            if (partHeight > 0)
                paintPart(&painter, QRectF(x, y - partHeight, barWidth, partHeight), part);
            y -= partHeight;
        }
        painter.setFont(themeFont(FontRole::CaptionBold));
        painter.setPen(colors.text);
        painter.drawText(QRectF(slot.x(), y - line - 2, slot.width(), line), Qt::AlignCenter,
                         numeral(totalOf(bar)));
        painter.setFont(font());
        painter.setPen(colors.muted);
        painter.drawText(QRectF(slot.x(), base + 3, slot.width(), line), Qt::AlignCenter,
                         bar.label);
    }
    paintLine(&painter, 0, base, width(), colors.border);
    if (legendHeight() == 0)
        return;
    int x = 0;
    int y = base + line + 14;
    for (int part = 0; part < m_series.size(); ++part) {
        double total = 0;
        for (const auto& bar : std::as_const(m_bars))
            total += bar.values.value(part);
        const auto words = m_series.at(part) + u' ' + numeral(total);
        const auto side = scaled(kKey);
        const auto wide = side + 8 + fontMetrics().horizontalAdvance(words) + 20;
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += line + 6;
        }
        const auto spot = QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, line));
        const auto key = QStyle::visualRect(layoutDirection(), spot,
                                            QRect(spot.x(), y + (line - side) / 2, side, side));
        paintPart(&painter, key, part);
        painter.setPen(colors.muted);
        painter.drawText(
            QStyle::visualRect(layoutDirection(), spot, spot.adjusted(side + 8, 0, 0, 0)),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
            words);
        x += wide;
    }
}

}  // namespace kaasa::ui
