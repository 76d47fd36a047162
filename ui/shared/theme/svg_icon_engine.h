// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QIconEngine>

namespace kaasa::ui {

/// Draws one icon in the colour the theme has at that moment, at any size.
class SvgIconEngine : public QIconEngine {
public:
    SvgIconEngine(QString name, Tone tone);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;

private:
    QString m_name;
    Tone m_tone;
};

}  // namespace kaasa::ui
