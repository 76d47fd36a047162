// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qrgb.h>

/// Inks of paper (the visual language, "Paper"): what survives a photocopier, one ornament, and the
/// two colours of the Union's emblem.
namespace kaasa::print::ink {

inline constexpr QRgb kBlack = 0xff000000;
inline constexpr QRgb kDark = 0xff444444;
inline constexpr QRgb kGrey = 0xff555555;
inline constexpr QRgb kWhite = 0xffffffff;
inline constexpr QRgb kAccent = 0xff0f5b70;  ///< ornament only
inline constexpr QRgb kReflexBlue = 0xff003399;
inline constexpr QRgb kGold = 0xffffcc00;

}  // namespace kaasa::print::ink
