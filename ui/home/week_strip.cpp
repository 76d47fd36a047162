// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/week_strip.h"

#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/theme/tokens.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kDays = 7;
constexpr int kGap = 4;
constexpr int kPadding = 6;
constexpr int kRadius = 4;

}  // namespace

WeekStrip::WeekStrip(QWidget* parent)
    : QWidget(parent)
{
    setShowsData(this);  // days and numbers, in the interface's language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::show(QDate monday, QDate today, const QList<int>& counts)
{
    m_monday = monday;
    m_today = today;
    m_counts = counts;
    describe();
    updateGeometry();
    update();
}

QSize WeekStrip::minimumSizeHint() const
{
    const QFontMetrics caption(themeFont(FontRole::Caption));
    const QFontMetrics number(themeFont(FontRole::BaseBold));
    int widest = number.horizontalAdvance(u"30"_s);
    for (int day = 1; day <= kDays; ++day)
        widest = qMax(widest, caption.horizontalAdvance(formats().weekdayShort(day)));
    return {kDays * (widest + 2 * kPadding) + (kDays - 1) * kGap,
            2 * caption.height() + number.height() + 2 * kPadding};
}

void WeekStrip::describe()
{
    QStringList days;
    for (int i = 0; i < m_counts.size(); ++i)
        //: Spoken: %1 is a day, %n how many meetings it has
        days.append(tr("%1: %n meetings", nullptr, m_counts[i])
                        .arg(formats().weekdayAndDay(m_monday.addDays(i))));
    setAccessibleName(days.join(u"; "_s));
}

void WeekStrip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    const double step = double(width() + kGap) / kDays;
    for (int i = 0; i < m_counts.size(); ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? kDays - 1 - i : i;
        const QRect cell(int(place * step), 0, int(step) - kGap, height());
        const auto day = m_monday.addDays(i);
        const bool today = day == m_today;
        paintShape(&painter, cell, today ? tokens().tint : tokens().window,
                   today ? tokens().accent : tokens().window, kRadius, 1);
        auto line = cell.adjusted(0, kPadding, 0, 0);
        const auto write = [&](FontRole role, const QColor& color, const QString& text) {
            painter.setFont(themeFont(role));
            painter.setPen(color);
            line.setHeight(painter.fontMetrics().height());
            painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, text);
            line.moveTop(line.bottom() + 1);
        };
        write(FontRole::Caption, tokens().muted, formats().weekdayShort(i + 1));
        write(today ? FontRole::BaseBold : FontRole::Base, tokens().text,
              QString::number(day.day()));
        if (m_counts[i] > 0)
            write(FontRole::CaptionBold, tokens().accent, u"× "_s + formats().number(m_counts[i]));
    }
}

void WeekStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

}  // namespace kaasa::ui
