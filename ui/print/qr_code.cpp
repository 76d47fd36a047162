// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include "ui/print/canvas.h"

#include <qrencode.h>

#include <memory>

namespace kaasa::print {

bool paintQrCode(Canvas& canvas, const QRectF& box, const QString& content, int quietModules)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.toUtf8().constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return false;
    const auto side = std::min(box.width(), box.height());
    const auto module = side / (code->width + 2 * quietModules);
    const auto left = box.left() + quietModules * module;
    const auto top = box.top() + quietModules * module;
    for (int row = 0; row < code->width; ++row) {
        const auto* cells = code->data + row * code->width;
        for (int first = 0; first < code->width;) {
            // Neighbours become one bar: fewer shapes, and no white hair between them on screen.
            int next = first;
            while (next < code->width && (cells[next] & 1))
                ++next;
            if (next > first) {
                canvas.fill(
                    {left + first * module, top + row * module, (next - first) * module, module},
                    ink::kBlack);
            }
            first = next + 1;
        }
    }
    return true;
}

}  // namespace kaasa::print
