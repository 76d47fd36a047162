// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace kaasa::ui {

/// The colours of Kaasa by their use. The only place in the program that names a colour; contrasts
/// are tested in tests/ui/theme_test.cpp (text ≥ 4.5:1 on every surface, frames and marks ≥ 3:1).
struct Tokens {
    QColor base;    ///< fields, lists, cards
    QColor window;  ///< panels
    QColor side;    ///< navigation
    QColor text;
    QColor muted;     ///< second lines, hints, placeholders, absence
    QColor border;    ///< frames of controls
    QColor line;      ///< separators; decoration only
    QColor hover;     ///< pointer over a row; decoration only
    QColor accent;    ///< links, primary button, focus
    QColor onAccent;  ///< text on accent
    QColor tint;      ///< selected row (always with a bar or bold), undo bar, chip
    QColor success, successTint;
    QColor warning, warningTint;
    QColor danger, dangerTint;
    bool dark = false;
    bool highContrast = false;
};

Tokens lightTokens();
Tokens darkTokens();
/// The system's own colours, for people who chose a high-contrast scheme there.
Tokens highContrastTokens(const QPalette& system);

QPalette paletteOf(const Tokens& tokens);

/// WCAG 2.2 contrast ratio, 1–21.
double contrast(const QColor& one, const QColor& other);

}  // namespace kaasa::ui
