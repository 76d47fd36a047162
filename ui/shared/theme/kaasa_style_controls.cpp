// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/kaasa_style.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QSplitter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

struct ButtonLook {
    QColor fill, frame, words, key;
};

ButtonLook lookOf(const QStyleOptionButton& option, Role role)
{
    const auto& colors = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!enabled && role != Role::Link && role != Role::Flat)
        return {colors.window, colors.line, colors.muted, colors.muted};
    if (!enabled)
        return {{}, {}, colors.muted, colors.muted};
    switch (role) {
    case Role::Primary:
        if (pressed)
            return {colors.tint, colors.accent, colors.text, colors.muted};
        return {colors.accent, {}, colors.onAccent, colors.onAccent};
    case Role::Danger:
        return {pressed ? colors.dangerTint : colors.base, colors.danger, colors.danger,
                colors.muted};
    case Role::Link:
        return {pressed ? colors.tint : QColor(), {}, colors.accent, colors.muted};
    case Role::Flat:
        return {pressed       ? colors.tint
                    : hovered ? colors.hover
                              : QColor(),
                {},
                colors.text,
                colors.muted};
    case Role::Plain:
    case Role::Outlined:
        break;
    }
    if (pressed)
        return {colors.tint, colors.accent, colors.text, colors.muted};
    return {hovered ? colors.hover : colors.base, colors.border, colors.text, colors.muted};
}

Role paintedRole(const QStyleOptionButton& option, const QWidget* widget)
{
    const auto role = roleOf(widget);
    // a dialog's default button is its primary one
    if (role == Role::Plain && option.features & QStyleOptionButton::DefaultButton)
        return Role::Primary;
    if (role == Role::Plain && option.features & QStyleOptionButton::Flat)
        return Role::Flat;
    return role;
}

}  // namespace

void KaasaStyle::paintButton(const QStyleOptionButton& option, QPainter* painter,
                             const QWidget* widget) const
{
    const auto role = paintedRole(option, widget);
    const auto look = lookOf(option, role);
    const bool focused = option.state & State_HasFocus;
    if (role == Role::Primary && focused && option.state & State_Enabled) {
        // 2 accent, 2 base, then the fill: seen on any ground
        paintShape(painter, option.rect, tokens().base, tokens().accent, kControlRadius, 2);
        paintShape(painter, option.rect.adjusted(4, 4, -4, -4), look.fill, {}, 3);
    } else {
        if (look.fill.isValid() || look.frame.isValid())
            paintShape(painter, option.rect, look.fill, look.frame);
        if (focused)
            paintFocus(painter, option.rect);
    }

    auto font = painter->font();
    font.setBold(font.bold() || role == Role::Primary);
    if (role == Role::Link && option.state & State_MouseOver)
        font.setUnderline(true);
    const QFontMetrics metrics(font);
    const auto key = keyHintOf(widget);
    const auto keyFont = themeFont(FontRole::Caption);
    const auto keyWidth = key.isEmpty() ? 0 : QFontMetrics(keyFont).horizontalAdvance(key) + 12 + 2;
    const auto iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const auto menuWidth = option.features & QStyleOptionButton::HasMenu ? scaled(16) + 8 : 0;
    const auto textWidth
        = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width() + 2;
    const auto iconGap = iconWidth && textWidth ? 10 : 0;
    const auto whole = iconWidth + iconGap + textWidth + keyWidth + menuWidth;
    auto x = option.rect.x() + (option.rect.width() - whole) / 2;
    const auto place = [&](int width) {
        const QRect logical(x, option.rect.y(), width, option.rect.height());
        x += width;
        return visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    painter->setFont(font);
    if (iconWidth) {
        const auto rect = place(iconWidth);
        const auto mode = !(option.state & State_Enabled) ? QIcon::Disabled
            : look.words == tokens().onAccent             ? QIcon::Selected
                                                          : QIcon::Normal;
        // "On" tells a primary button from a chosen row, which is pale
        option.icon.paint(painter, rect, Qt::AlignCenter, mode, QIcon::On);
        x += iconGap;
    }
    if (textWidth) {
        painter->setPen(look.words);
        painter->drawText(place(textWidth),
                          Qt::AlignCenter | Qt::TextSingleLine
                              | (styleHint(SH_UnderlineShortcut, &option, widget, nullptr)
                                     ? Qt::TextShowMnemonic
                                     : Qt::TextHideMnemonic),
                          option.text);
    }
    if (keyWidth) {
        painter->setFont(keyFont);
        painter->setPen(look.key);
        painter->drawText(place(keyWidth), Qt::AlignVCenter | Qt::AlignRight, key);
    }
    if (menuWidth) {
        x += 8;
        paintIcon(painter, place(scaled(16)), u"down"_s, look.words);
    }
    painter->restore();
}

void KaasaStyle::paintCheck(const QStyleOptionButton& option, QPainter* painter, bool radio,
                            const QWidget* widget) const
{
    auto indicator = option;
    indicator.rect
        = subElementRect(radio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, &option, widget);
    drawPrimitive(radio ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &indicator, painter,
                  widget);
    auto words
        = subElementRect(radio ? SE_RadioButtonContents : SE_CheckBoxContents, &option, widget);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(words,
                      int(visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter))
                          | Qt::TextShowMnemonic,
                      option.text);
    if (option.state & State_HasFocus) {
        const auto width
            = QFontMetrics(painter->font()).size(Qt::TextShowMnemonic, option.text).width();
        const QRect logical(words.x() - 5, words.y() + 2, width + 10, words.height() - 4);
        const auto mirrored = option.direction == Qt::RightToLeft;
        paintFocus(painter,
                   option.text.isEmpty() ? indicator.rect
                                         : (mirrored ? QRect(words.right() - width - 5, logical.y(),
                                                             logical.width(), logical.height())
                                                     : logical),
                   kTagRadius);
    }
}

void KaasaStyle::paintTab(const QStyleOptionTab& option, QPainter* painter,
                          const QWidget* widget) const
{
    const auto& colors = tokens();
    const bool selected = option.state & State_Selected;
    const bool hovered = option.state & State_MouseOver;
    if (hovered && !selected)
        painter->fillRect(option.rect.adjusted(0, 2, 0, -2), colors.hover);
    if (selected)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width(), 3),
            colors.accent);
    auto words = option.rect.adjusted(12, 0, -12, 0);
    if (!option.icon.isNull()) {
        const auto spot
            = visualRect(option.direction, option.rect,
                         QRect(words.x(), words.y(), option.iconSize.width(), words.height()));
        option.icon.paint(painter, spot, Qt::AlignCenter);
        words.adjust(option.iconSize.width() + 8, 0, 0, 0);
        words = visualRect(option.direction, option.rect, words);
    }
    painter->save();
    auto font = widget ? widget->font() : painter->font();
    font.setBold(selected);
    painter->setFont(font);
    painter->setPen(selected ? colors.text : colors.muted);
    painter->drawText(words, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter->restore();
    if (option.state & State_HasFocus && selected)
        paintFocus(painter, option.rect.adjusted(1, 2, -1, -4));
}

void KaasaStyle::paintHeader(const QStyleOptionHeader& option, QPainter* painter) const
{
    painter->fillRect(option.rect, tokens().base);
    paintLine(painter, option.rect.left(), option.rect.bottom(), option.rect.right(),
              tokens().border);
}

void KaasaStyle::paintHeaderLabel(const QStyleOptionHeader& option, QPainter* painter) const
{
    painter->save();
    painter->setFont(themeFont(FontRole::CaptionBold));
    painter->setPen(tokens().muted);
    const auto alignment
        = visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    painter->drawText(option.rect.adjusted(12, 0, -12, 0), int(alignment), option.text);
    painter->restore();
}

void KaasaStyle::paintProgress(const QStyleOptionProgressBar& option, QPainter* painter) const
{
    const auto& colors = tokens();
    const auto height = qMin(10, option.rect.height());
    const QRect groove(option.rect.x(), option.rect.center().y() - height / 2, option.rect.width(),
                       height);
    paintShape(painter, groove, colors.window, colors.border, height / 2);
    const auto span = qMax(1, option.maximum - option.minimum);
    const bool busy = option.maximum == 0 && option.minimum == 0;
    auto filled = groove.adjusted(1, 1, -1, -1);
    const auto share
        = busy ? 0.3 : qBound(0.0, double(option.progress - option.minimum) / span, 1.0);
    if (share <= 0)
        return;
    painter->save();
    painter->setClipRect(visualRect(
        option.direction, option.rect,
        QRect(filled.x(), filled.y(), qMax(2, int(filled.width() * share)), filled.height())));
    paintShape(painter, filled, colors.accent, {}, filled.height() / 2);
    painter->restore();
}

void KaasaStyle::paintItem(const QStyleOptionViewItem& option, QPainter* painter,
                           const QWidget* widget) const
{
    auto item = option;
    const auto words = option.palette.color(QPalette::Active, QPalette::Text);
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        item.palette.setColor(group, QPalette::HighlightedText, words);
    const bool firstColumn = option.index.column() == 0;
    if (option.state & State_Selected && firstColumn)
        item.font.setBold(true);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
    paintLine(painter, option.rect.left(), option.rect.bottom(), option.rect.right(),
              tokens().line);
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (option.state & State_HasFocus && view
        && view->selectionBehavior() != QAbstractItemView::SelectRows)
        paintFocus(painter, option.rect, 0);
}

void KaasaStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintButton(*button, painter, widget);
        break;
    case CE_PushButtonLabel:
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintCheck(*button, painter, element == CE_RadioButton, widget);
        break;
    case CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paintTab(*tab, painter, widget);
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paintHeader(*header, painter);
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paintHeaderLabel(*header, painter);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens().base);
        paintLine(painter, option->rect.left(), option->rect.bottom(), option->rect.right(),
                  tokens().border);
        return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(*bar, painter);
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return paintItem(*item, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            if (combo->editable)
                return;
            auto words = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (!combo->currentIcon.isNull()) {
                const QRect spot(words.x(), words.y(), combo->iconSize.width(), words.height());
                combo->currentIcon.paint(painter, visualRect(option->direction, words, spot));
                words.adjust(option->direction == Qt::LeftToRight ? spot.width() + 8 : 0, 0,
                             option->direction == Qt::RightToLeft ? -spot.width() - 8 : 0, 0);
            }
            painter->setPen(option->state & State_Enabled ? tokens().text : tokens().muted);
            painter->drawText(
                words, int(visualAlignment(option->direction, Qt::AlignLeading | Qt::AlignVCenter)),
                combo->currentText);
            return;
        }
        break;
    case CE_Splitter: {
        const auto& rect = option->rect;
        if (option->state & State_Horizontal)
            painter->fillRect(rect.center().x(), rect.top(), 1, rect.height(), tokens().line);
        else
            painter->fillRect(rect.left(), rect.center().y(), rect.width(), 1, tokens().line);
        return;
    }
    case CE_ShapedFrame:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option)) {
            if (frame->frameShape == QFrame::StyledPanel)
                return drawPrimitive(PE_Frame, option, painter, widget);
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const bool across = frame->frameShape == QFrame::HLine;
                const auto center = option->rect.center();
                painter->fillRect(
                    across ? QRect(option->rect.left(), center.y(), option->rect.width(), 1)
                           : QRect(center.x(), option->rect.top(), 1, option->rect.height()),
                    tokens().line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

}  // namespace kaasa::ui
