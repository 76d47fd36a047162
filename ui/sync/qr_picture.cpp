// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/qr_picture.h"

#include "ui/print/canvas.h"
#include "ui/print/ink.h"
#include "ui/print/qr_code.h"
#include "ui/shared/theme/theme.h"

#include <QPainter>

namespace kaasa::ui {
namespace {

constexpr int kSide = 168;
constexpr int kQuietModules = 4;  // what scanners need around it (ISO/IEC 18004)

}  // namespace

QrPicture::QrPicture(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(scaled(kSide), scaled(kSide));
}

void QrPicture::setContent(const QString& content)
{
    m_content = content;
    update();
}

void QrPicture::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(print::ink::kWhite));  // as on paper, to be read by a lens
    if (m_content.isEmpty())
        return;
    print::Canvas canvas(painter, 1);  // its millimetres are our pixels
    print::paintQrCode(canvas, QRectF(rect()), m_content, kQuietModules);
}

}  // namespace kaasa::ui
