// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/kaasa_style.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

void paintField(const QStyleOption& option, QPainter* painter, const QWidget* widget, bool focused)
{
    const auto& colors = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    if (isInvalid(widget)) {
        paintShape(painter, option.rect, colors.base, colors.danger, kControlRadius, 2);
        if (focused)
            paintShape(painter, option.rect.adjusted(2, 2, -2, -2), {}, colors.accent, 4, 2);
    } else if (focused) {
        paintShape(painter, option.rect, colors.base, colors.accent, kControlRadius, 2);
    } else {
        paintShape(painter, option.rect, enabled ? colors.base : colors.window,
                   enabled ? colors.border : colors.line);
    }
}

void paintCheckIndicator(const QStyleOption& option, QPainter* painter, bool radio)
{
    const auto& colors = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const auto radius = radio ? option.rect.height() / 2 : 4;
    if (!on) {
        const bool pressed = option.state & QStyle::State_Sunken;
        paintShape(painter, option.rect, pressed ? colors.tint : colors.base,
                   enabled ? colors.border : colors.line, radius);
        return;
    }
    paintShape(painter, option.rect, enabled ? colors.accent : colors.border, {}, radius);
    if (radio) {
        const auto inset = option.rect.height() / 3;
        paintShape(painter, option.rect.adjusted(inset, inset, -inset, -inset), colors.onAccent, {},
                   radius);
    } else if (option.state & QStyle::State_NoChange) {
        const auto inset = option.rect.height() / 4;
        painter->fillRect(option.rect.adjusted(inset, option.rect.height() / 2 - 1, -inset,
                                               -option.rect.height() / 2 + 1),
                          colors.onAccent);
    } else {
        const auto mark = option.rect.adjusted(2, 2, -2, -2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(colors.onAccent, mark.height() / 7.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return QPointF(mark.x() + x * mark.width(), mark.y() + y * mark.height());
        };
        painter->drawPolyline(QPolygonF{at(0.14, 0.54), at(0.4, 0.78), at(0.88, 0.26)});
        painter->restore();
    }
}

void paintToolPanel(const QStyleOption& option, QPainter* painter, const QWidget* widget)
{
    const auto& colors = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    if (pressed)
        paintShape(painter, option.rect, colors.tint, colors.accent);
    else if (roleOf(widget) == Role::Outlined)
        paintShape(painter, option.rect, hovered ? colors.hover : colors.base,
                   enabled ? colors.border : colors.line);
    else if (hovered)
        paintShape(painter, option.rect, colors.hover, {});
    if (option.state & QStyle::State_HasFocus)
        paintFocus(painter, option.rect);
}

}  // namespace

void KaasaStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const
{
    const auto& colors = tokens();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            paintField(*option, painter, widget, option->state & State_HasFocus);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
    case PE_FrameTabWidget:
    case PE_FrameButtonBevel:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
        return;  // each part paints its own frame and focus
    case PE_Frame:
        if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
            paintField(*option, painter, widget, widget->hasFocus());
        else
            paintShape(painter, option->rect, colors.base, colors.line, kCardRadius);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckIndicator(*option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        paintCheckIndicator(*option, painter, true);
        return;
    case PE_PanelButtonTool:
        paintToolPanel(*option, painter, widget);
        return;
    case PE_IndicatorButtonDropDown:
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        paintIcon(painter, option->rect, u"down"_s, colors.muted);
        return;
    case PE_IndicatorArrowRight:
        paintIcon(painter, option->rect, u"right"_s, colors.muted, option->direction);
        return;
    case PE_IndicatorArrowLeft:
        paintIcon(painter, option->rect, u"back"_s, colors.muted, option->direction);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortDown;
        painter->save();
        if (!up) {
            painter->translate(option->rect.center() + QPointF(0.5, 0.5));
            painter->scale(1, -1);
            painter->translate(-option->rect.center() - QPointF(0.5, 0.5));
        }
        paintIcon(painter, option->rect, u"down"_s, colors.muted);
        painter->restore();
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintIcon(painter,
                      QRect(option->rect.center() - QPoint(scaled(8), scaled(8)),
                            QSize(scaled(16), scaled(16))),
                      option->state & State_Open ? u"down"_s : u"right"_s, colors.muted,
                      option->direction);
        return;
    case PE_FrameTabBarBase:
        paintLine(painter, option->rect.left(), option->rect.bottom(), option->rect.right(),
                  colors.line);
        return;
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, colors.tint);
        return;
    case PE_PanelItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (option->state & State_Selected) {
            const bool first = item
                && (item->viewItemPosition == QStyleOptionViewItem::Beginning
                    || item->viewItemPosition == QStyleOptionViewItem::OnlyOne
                    || (item->viewItemPosition == QStyleOptionViewItem::Invalid
                        && item->index.column() == 0));
            paintSelection(painter, option->rect, option->direction, first);
        } else if (item && item->backgroundBrush.style() != Qt::NoBrush) {
            painter->fillRect(option->rect, item->backgroundBrush);
        } else if (option->state & State_MouseOver && option->state & State_Enabled) {
            painter->fillRect(option->rect, colors.hover);
        }
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.text);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

}  // namespace kaasa::ui
