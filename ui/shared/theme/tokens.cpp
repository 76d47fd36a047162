// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace kaasa::ui {

namespace {

double luminance(const QColor& color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

}  // namespace

Tokens lightTokens()
{
    Tokens tokens;
    tokens.base = QColor(0xFFFFFF);
    tokens.window = QColor(0xF6F4F0);
    tokens.side = QColor(0xEDEAE3);
    tokens.text = QColor(0x211E1A);
    tokens.muted = QColor(0x5D574E);
    tokens.border = QColor(0x867F74);
    tokens.line = QColor(0xDDD8CE);
    tokens.hover = QColor(0xF0EDE7);
    tokens.accent = QColor(0x0F5B70);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.tint = QColor(0xDDEBEE);
    tokens.success = QColor(0x1C6B38);
    tokens.successTint = QColor(0xE4F1E6);
    tokens.warning = QColor(0x7D4E00);
    tokens.warningTint = QColor(0xFBEFD3);
    tokens.danger = QColor(0xA5271D);
    tokens.dangerTint = QColor(0xFAE6E3);
    return tokens;
}

Tokens darkTokens()
{
    Tokens tokens;
    tokens.base = QColor(0x1F1D1A);
    tokens.window = QColor(0x282522);
    tokens.side = QColor(0x191715);
    tokens.text = QColor(0xEEEAE3);
    tokens.muted = QColor(0xB5AEA3);
    tokens.border = QColor(0x8F877B);
    tokens.line = QColor(0x3D3933);
    tokens.hover = QColor(0x302C28);
    tokens.accent = QColor(0x86C8D8);
    tokens.onAccent = QColor(0x0B2A33);
    tokens.tint = QColor(0x1D3F49);
    tokens.success = QColor(0x86CF98);
    tokens.successTint = QColor(0x20352A);
    tokens.warning = QColor(0xEBBB66);
    tokens.warningTint = QColor(0x3B2F17);
    tokens.danger = QColor(0xFF9D8F);
    tokens.dangerTint = QColor(0x462621);
    tokens.dark = true;
    return tokens;
}

Tokens highContrastTokens(const QPalette& system)
{
    // Every mark takes the text's colour: shapes, bars and words carry the meaning alone.
    Tokens tokens;
    tokens.base = system.color(QPalette::Base);
    tokens.window = system.color(QPalette::Window);
    tokens.side = tokens.window;
    tokens.text = system.color(QPalette::Text);
    tokens.muted = tokens.border = tokens.line = tokens.text;
    tokens.hover = tokens.base;
    tokens.accent = system.color(QPalette::Highlight);
    tokens.onAccent = system.color(QPalette::HighlightedText);
    if (contrast(tokens.accent, tokens.base) < 4.5) {
        tokens.accent = tokens.text;
        tokens.onAccent = tokens.base;
    }
    tokens.tint = tokens.successTint = tokens.warningTint = tokens.dangerTint = tokens.base;
    tokens.success = tokens.warning = tokens.danger = tokens.text;
    tokens.dark = tokens.base.lightness() < 128;
    tokens.highContrast = true;
    return tokens;
}

QPalette paletteOf(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.base);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.danger);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.base);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.border);
    palette.setColor(QPalette::Shadow, tokens.border);
    palette.setColor(QPalette::ToolTipBase, tokens.text);
    palette.setColor(QPalette::ToolTipText, tokens.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.border);
    return palette;
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace kaasa::ui
