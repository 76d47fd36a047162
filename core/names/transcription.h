// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kaasa::names {

/// Whether a document of Latvia, Estonia or Poland, or a passport of Russia, Ukraine or Belarus
/// (ICAO Doc 9303; Cabinet Regulation 114 of 2004; Estonian-Russian transcription; Resolution 55 of
/// 2010; English usage) may write the Cyrillic word so. Vowels may have lost their length marks,
/// consonants not their own marks: Žukova is Жукова, Zukova may be Зукова. Small letters.
bool mayBeWritten(QStringView cyrillic, QStringView latin);

}  // namespace kaasa::names
