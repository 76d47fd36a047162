// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QWidget>

namespace kaasa::ui {

/// One icon beside words that say the same; decoration for screen readers.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name = {}, Tone tone = Tone::Muted, int side = 20,
                       QWidget* parent = nullptr);

    void set(const QString& name, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_side;
};

}  // namespace kaasa::ui
