// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace kaasa::ui {

/// Paints Qt's own widgets the way Kaasa looks: Fusion with our shapes, sizes and focus marks.
/// Sizes come from the widget's font, so they follow the text size; colours come from the tokens.
/// kaasa_style.cpp holds sizes, kaasa_style_paint.cpp what stands alone, kaasa_style_controls.cpp
/// controls with words, kaasa_style_complex.cpp controls made of several parts.
class KaasaStyle : public QProxyStyle {
    Q_OBJECT
public:
    KaasaStyle();

    using QProxyStyle::polish;
    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                         SubControl subControl, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option,
                       const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    QSize buttonSize(const QStyleOptionButton& option, const QWidget* widget) const;
    void paintButton(const QStyleOptionButton& option, QPainter* painter,
                     const QWidget* widget) const;
    void paintCheck(const QStyleOptionButton& option, QPainter* painter, bool radio,
                    const QWidget* widget) const;
    void paintTab(const QStyleOptionTab& option, QPainter* painter, const QWidget* widget) const;
    void paintHeader(const QStyleOptionHeader& option, QPainter* painter) const;
    void paintHeaderLabel(const QStyleOptionHeader& option, QPainter* painter) const;
    void paintProgress(const QStyleOptionProgressBar& option, QPainter* painter) const;
    void paintItem(const QStyleOptionViewItem& option, QPainter* painter,
                   const QWidget* widget) const;
    void paintCombo(const QStyleOptionComboBox& option, QPainter* painter,
                    const QWidget* widget) const;
    void paintSpin(const QStyleOptionSpinBox& option, QPainter* painter,
                   const QWidget* widget) const;
    void paintMenuButton(const QStyleOptionToolButton& option, QPainter* painter,
                         const QWidget* widget) const;
    void paintScrollBar(const QStyleOptionSlider& option, QPainter* painter,
                        const QWidget* widget) const;
};

}  // namespace kaasa::ui
