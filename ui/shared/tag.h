// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QLabel>

namespace kaasa::ui {

/// One or two words on the tint of their tone: "confidential", "new", "draft".
class Tag : public QLabel {
    Q_OBJECT
public:
    explicit Tag(Tone tone = Tone::Muted, QWidget* parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

}  // namespace kaasa::ui
