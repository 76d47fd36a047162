// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/kaasa_style.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

void paintPanel(const QStyleOptionComplex& option, QPainter* painter, const QWidget* widget)
{
    const auto& colors = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    if (isInvalid(widget))
        paintShape(painter, option.rect, colors.base, colors.danger, kControlRadius, 2);
    else if (option.state & QStyle::State_HasFocus)
        paintShape(painter, option.rect, colors.base, colors.accent, kControlRadius, 2);
    else
        paintShape(painter, option.rect,
                   !enabled      ? colors.window
                       : hovered ? colors.hover
                                 : colors.base,
                   enabled ? colors.border : colors.line);
}

QRect sliderRect(const QStyleOptionSlider& bar, int least)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const auto room = across ? bar.rect.width() : bar.rect.height();
    const auto range = bar.maximum - bar.minimum;
    auto length = room;
    if (range > 0)
        length = qBound(qMin(least, room),
                        int(qint64(room) * bar.pageStep / (range + bar.pageStep)), room);
    const auto start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                       room - length, bar.upsideDown);
    return across ? QRect(bar.rect.x() + start, bar.rect.y(), length, bar.rect.height())
                  : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), length);
}

}  // namespace

QRect KaasaStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl subControl, const QWidget* widget) const
{
    const auto& rect = option->rect;
    if (control == CC_ComboBox) {
        const auto arrow = scaled(16) + 20;
        switch (subControl) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(10, 2, -arrow, -2));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, rect,
                              QRect(rect.right() - arrow + 1, rect.y(), arrow, rect.height()));
        case SC_ComboBoxListBoxPopup:
            return rect;
        default:
            return rect;
        }
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        // Side by side instead of above each other: each is a target of its own.
        const auto side = buttons ? qMax(32, rect.height()) : 0;
        const auto at = [&](int x, int width) {
            return visualRect(option->direction, rect, QRect(x, rect.y(), width, rect.height()));
        };
        switch (subControl) {
        case SC_SpinBoxUp:
            return at(rect.right() + 1 - side, side);
        case SC_SpinBoxDown:
            return at(rect.right() + 1 - 2 * side, side);
        case SC_SpinBoxEditField:
            return visualRect(option->direction, rect, rect.adjusted(8, 2, -2 * side - 4, -2));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return rect;
        const auto handle = sliderRect(*bar, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const bool across = bar->orientation == Qt::Horizontal;
        QRect part = rect;
        switch (subControl) {
        case SC_ScrollBarGroove:
            break;
        case SC_ScrollBarSlider:
            part = handle;
            break;
        case SC_ScrollBarSubPage:
            across ? part.setRight(handle.left() - 1) : part.setBottom(handle.top() - 1);
            break;
        case SC_ScrollBarAddPage:
            across ? part.setLeft(handle.right() + 1) : part.setTop(handle.bottom() + 1);
            break;
        default:
            return {};
        }
        return visualRect(option->direction, rect, part);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void KaasaStyle::paintCombo(const QStyleOptionComboBox& option, QPainter* painter,
                            const QWidget* widget) const
{
    paintPanel(option, painter, widget);
    const auto arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const auto side = scaled(16);
    paintIcon(painter, QRect(arrow.center() - QPoint(side / 2, side / 2), QSize(side, side)),
              u"down"_s, option.state & State_Enabled ? tokens().text : tokens().muted);
}

void KaasaStyle::paintSpin(const QStyleOptionSpinBox& option, QPainter* painter,
                           const QWidget* widget) const
{
    paintPanel(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto part : {SC_SpinBoxDown, SC_SpinBoxUp}) {
        const auto rect = subControlRect(CC_SpinBox, &option, part, widget);
        const bool up = part == SC_SpinBoxUp;
        const bool possible = option.stepEnabled
            & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const bool active = option.activeSubControls == part;
        if (active && possible && option.state & (State_Sunken | State_MouseOver))
            paintShape(painter, rect.adjusted(3, 3, -3, -3),
                       option.state & State_Sunken ? tokens().tint : tokens().hover, {}, 4);
        const auto color = possible ? tokens().text : tokens().border;
        const auto center = rect.center();
        const auto arm = scaled(5);
        painter->fillRect(center.x() - arm, center.y(), 2 * arm + 1, 2, color);
        if (up)
            painter->fillRect(center.x(), center.y() - arm, 2, 2 * arm + 1, color);
    }
}

void KaasaStyle::paintScrollBar(const QStyleOptionSlider& option, QPainter* painter,
                                const QWidget* widget) const
{
    const auto handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool across = option.orientation == Qt::Horizontal;
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.state & State_Sunken && option.activeSubControls & SC_ScrollBarSlider;
    paintShape(painter, across ? handle.adjusted(2, 2, -2, -2) : handle.adjusted(2, 2, -2, -2),
               held ? tokens().accent : tokens().border, {}, 4);
}

// An icon says enough by itself; words have the arrow behind them, not squeezed into their corner.
void KaasaStyle::paintMenuButton(const QStyleOptionToolButton& option, QPainter* painter,
                                 const QWidget* widget) const
{
    auto plain = option;
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, painter, widget);
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly)
        return;
    const auto side = scaled(kMenuArrow);
    const QRect arrow(option.rect.right() - side - 8, option.rect.center().y() - side / 2, side,
                      side);
    paintIcon(painter, visualRect(option.direction, option.rect, arrow), u"down"_s,
              option.state & State_Enabled ? tokens().text : tokens().muted);
}

void KaasaStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paintCombo(*combo, painter, widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paintSpin(*spin, painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paintScrollBar(*bar, painter, widget);
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->features & QStyleOptionToolButton::HasMenu)
            return paintMenuButton(*button, painter, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace kaasa::ui
