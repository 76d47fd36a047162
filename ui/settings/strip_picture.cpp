// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/strip_picture.h"

#include "ui/print/canvas.h"
#include "ui/print/funding_strip_painter.h"
#include "ui/print/ink.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/theme/tokens.h"

#include <QPainter>

namespace kaasa::ui {
namespace {

constexpr double kPaper = 175;  // mm between the margins of a page
constexpr double kStrip = 12;
constexpr double kMargin = 4;

}  // namespace

StripPicture::StripPicture(QWidget* parent)
    : QWidget(parent)
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StripPicture::setStrip(const reports::FundingStrip& strip)
{
    m_strip = strip;
    update();
}

QSize StripPicture::sizeHint() const
{
    return {400, heightForWidth(400)};
}

int StripPicture::heightForWidth(int width) const
{
    return int(width * (kStrip + 2 * kMargin) / (kPaper + 2 * kMargin));
}

void StripPicture::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().line);
    painter.setBrush(QColor(print::ink::kWhite));  // paper, whatever the colours of the screen
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const auto perMm = width() / (kPaper + 2 * kMargin);
    print::Canvas canvas(painter, perMm);
    print::FundingStripPainter(m_strip).paint(canvas, kMargin, kPaper + kMargin, kMargin);
}

}  // namespace kaasa::ui
