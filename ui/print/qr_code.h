// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace kaasa::print {

class Canvas;

/// Paints `content` as a QR code of black squares, error correction M, into the square of `box`.
/// `quietModules` of white stay free inside its edges. False: content too long (over 2,300 bytes).
bool paintQrCode(Canvas& canvas, const QRectF& box, const QString& content, int quietModules = 0);

}  // namespace kaasa::print
