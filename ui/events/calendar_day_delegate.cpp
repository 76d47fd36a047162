// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/calendar_day_delegate.h"

#include "ui/events/calendar_model.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/theme/tokens.h"

#include <QPainter>

namespace kaasa::ui {

namespace {

constexpr int kDot = 5;

}  // namespace

CalendarDayDelegate::CalendarDayDelegate(QDate today, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_today(today)
{
}

void CalendarDayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const auto& colors = tokens();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool today = index.data(CalendarModel::DayRole).toDate() == m_today;
    const auto cell = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        paintShape(painter, cell, colors.tint, {});
        painter->fillRect(cell.left() + kControlRadius, cell.bottom() - 1,
                          cell.width() - 2 * kControlRadius, 2, colors.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        paintShape(painter, cell, colors.hover, {});
    }
    painter->setFont(themeFont(chosen || today ? FontRole::BaseBold : FontRole::Base));
    const bool outside = index.data(CalendarModel::OutsideRole).toBool();
    painter->setPen(today ? colors.accent : outside ? colors.muted : colors.text);
    const int dot = scaled(kDot);
    const auto words = cell.adjusted(0, 0, 0, -dot - 2);
    painter->drawText(words, Qt::AlignCenter, index.data().toString());
    if (index.data(CalendarModel::MeetingsRole).toInt() > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(outside ? colors.muted : colors.accent);
        painter->drawEllipse(QRect(cell.center().x() - dot / 2, cell.bottom() - dot - 4, dot, dot));
    }
    if (chosen && option.state & QStyle::State_HasFocus)
        paintFocus(painter, cell);
    painter->restore();
}

}  // namespace kaasa::ui
