// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace kaasa::print {

/// Registers the embedded fonts, and their fallbacks for other scripts, with Qt. Call it once
/// there is a QGuiApplication, before any text is laid out; further calls do nothing.
/// False: a font was not taken (the log says which), texts then come out in a system font.
bool loadFonts();

/// "Kaasa Sans": screen and body of paper; Regular and Bold.
QString sansFamily();
/// "Kaasa Serif": ceremony and the statement of the Union; Regular only.
QString serifFamily();

/// True when every letter has a glyph in our own fonts, whatever the system holds.
bool hasGlyphs(const QString& text);

}  // namespace kaasa::print
