// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/kaasa_style.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLeastControl = 36;
constexpr int kDeskControl = 48;
constexpr int kTextRoom = 16;  // above and below the words of a control together
constexpr int kButtonPadding = 16;
constexpr int kLinkPadding = 8;
constexpr int kIconGap = 10;
constexpr int kKeyGap = 12;

int controlHeight(const QWidget* widget, const QFontMetrics& metrics)
{
    return qMax(isDeskSized(widget) ? kDeskControl : kLeastControl, metrics.height() + kTextRoom);
}

QFontMetrics metricsOf(const QStyleOption* option, const QWidget* widget)
{
    return widget ? widget->fontMetrics()
        : option  ? option->fontMetrics
                  : QFontMetrics(qApp->font());
}

}  // namespace

KaasaStyle::KaasaStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void KaasaStyle::polish(QPalette& palette)
{
    palette = Theme::current().adopt(palette);
}

void KaasaStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    Theme::current().dress(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QHeaderView*>(widget))
        setFontRole(widget, FontRole::CaptionBold);
    // Combo boxes else measure their list with a delegate that never asks the style.
    if (auto* combo = qobject_cast<QComboBox*>(widget); combo
        && qstrcmp(combo->itemDelegate()->metaObject()->className(), "QComboBoxDelegate") == 0)
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    // The frame paints the ground, so that it reaches into the round corners.
    if (qobject_cast<QTextEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget))
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    if (auto* text = qobject_cast<QTextEdit*>(widget))
        text->document()->setDocumentMargin(8);
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->document()->setDocumentMargin(8);
}

int KaasaStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 10;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return scaled(20);
    case PM_MessageBoxIconSize:
        return scaled(36);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 24 : 8;
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_FocusFrameVMargin:
        return 0;
    case PM_FocusFrameHMargin:
        return 15;  // cells begin 16 px from their edge
    case PM_HeaderMargin:
        return 4;
    case PM_HeaderMarkSize:
        return scaled(14);
    case PM_TabBarScrollButtonWidth:
        return 32;
    case PM_MenuButtonIndicator:
        return scaled(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KaasaStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeading;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case SH_FormLayoutWrapPolicy:
        return QFormLayout::WrapLongRows;
    case SH_FormLayoutFieldGrowthPolicy:
        return QFormLayout::AllNonFixedFieldsGrow;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize KaasaStyle::buttonSize(const QStyleOptionButton& option, const QWidget* widget) const
{
    const auto role = roleOf(widget);
    auto font = widget ? widget->font() : qApp->font();
    // Measured bold when it is painted bold: a plain measure would be too narrow.
    if (role == Role::Primary || option.features & QStyleOptionButton::DefaultButton)
        font.setBold(true);
    const QFontMetrics metrics(font);
    int width = 0;
    if (!option.text.isEmpty())
        width += metrics.size(Qt::TextShowMnemonic, option.text).width() + 2;
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : kIconGap);
    if (const auto key = keyHintOf(widget); !key.isEmpty())
        width += kKeyGap + QFontMetrics(themeFont(FontRole::Caption)).horizontalAdvance(key) + 2;
    if (option.features & QStyleOptionButton::HasMenu)
        width += scaled(16) + 8;
    width += 2 * (role == Role::Link ? kLinkPadding : kButtonPadding);
    if (option.text.isEmpty())
        width = qMax(width, kLeastControl);
    return {width, controlHeight(widget, metrics)};
}

QSize KaasaStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto metrics = metricsOf(option, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return buttonSize(*button, widget);
        break;
    case CT_LineEdit:
        wanted.setHeight(controlHeight(widget, metrics));
        break;
    case CT_ComboBox:
        wanted.setWidth(size.width() + 10 + scaled(16) + 24);
        wanted.setHeight(controlHeight(widget, metrics));
        break;
    case CT_SpinBox: {
        const auto height = controlHeight(widget, metrics);
        wanted = {size.width() + 20 + 2 * qMax(32, height), height};
        break;
    }
    case CT_CheckBox:
    case CT_RadioButton:
        wanted.setWidth(wanted.width() + 8);
        wanted.setHeight(qMax(isDeskSized(widget) ? kDeskControl : 32, metrics.height() + 12));
        break;
    case CT_ToolButton:
        wanted = wanted.expandedTo({kLeastControl, controlHeight(widget, metrics)});
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            wanted.rwidth() += 16;
        break;
    case CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            auto font = widget ? widget->font() : qApp->font();
            font.setBold(true);
            const QFontMetrics bold(font);
            auto width = bold.size(Qt::TextShowMnemonic, tab->text).width() + 26;
            if (!tab->icon.isNull())
                width += tab->iconSize.width() + 8;
            return {width, qMax(40, bold.height() + 20)};
        }
        break;
    case CT_HeaderSection:
        wanted.setWidth(wanted.width() + 30);
        wanted.setHeight(qMax(32, metrics.height() + 12));
        break;
    case CT_ItemViewItem:
        wanted.setHeight(qMax(kLeastControl, wanted.height() + 12));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted = QSize(wanted.width() + 16, qMax(34, metrics.height() + 12));
        break;
    case CT_MenuBarItem:
        wanted.setHeight(qMax(32, metrics.height() + 12));
        break;
    case CT_ProgressBar:
        wanted.setHeight(10);
        break;
    default:
        break;
    }
    return wanted;
}

QRect KaasaStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(8, 2, -8, -2);  // the field itself adds 2 more
        return option->rect;
    }
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QIcon KaasaStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                               const QWidget* widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(u"cross"_s, Tone::Muted);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, Tone::Danger);
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Accent);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s, Tone::Accent);
    case SP_ArrowLeft:
    case SP_ArrowRight:
        // a calendar's head is filled with the accent
        return icon(standard == SP_ArrowLeft ? u"back"_s : u"forward"_s,
                    qobject_cast<const QCalendarWidget*>(widget) ? Tone::OnAccent : Tone::Plain);
    case SP_ArrowBack:
    case SP_FileDialogBack:
        return icon(u"back"_s);
    case SP_ArrowForward:
        return icon(u"forward"_s);
    case SP_FileDialogToParent:
        return icon(u"export"_s);
    case SP_FileDialogNewFolder:
        return icon(u"plus"_s);
    case SP_FileDialogListView:
        return icon(u"menu"_s);
    case SP_FileDialogDetailedView:
        return icon(u"table"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

}  // namespace kaasa::ui
