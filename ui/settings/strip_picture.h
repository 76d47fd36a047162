// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/funding_strip.h"

#include <QWidget>

namespace kaasa::ui {

/// The strip of a paper as it will be printed, as wide as there is room.
class StripPicture : public QWidget {
    Q_OBJECT
public:
    explicit StripPicture(QWidget* parent = nullptr);

    void setStrip(const reports::FundingStrip& strip);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    reports::FundingStrip m_strip;
};

}  // namespace kaasa::ui
