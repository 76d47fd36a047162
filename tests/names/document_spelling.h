// SPDX-License-Identifier: GPL-3.0-or-later
// How documents write Cyrillic names, letter by letter after each country's own rule: a second way
// beside core/names, which knows none of these functions.
#pragma once

#include <QString>

namespace kaasa::test {

/// ICAO Doc 9303, as Russian passports have it since 2014: Юлия is Iuliia.
QString icaoSpelling(const QString& russian);
/// Resolution 55 of 2010 of the Cabinet of Ministers of Ukraine: Юлія is Yuliia.
QString ukrainianSpelling(const QString& ukrainian);
/// Belarusian passports, which write the Belarusian form: Вольга is Volha.
QString belarusianSpelling(const QString& belarusian);
/// What English usage and the BGN/PCGN system have in common: Юлия is Yuliya.
QString englishSpelling(const QString& russian);
/// Cabinet Regulation 114 of 2004, without lengths: Юлия is Julija. A man's name ends in -s.
QString latvianSpelling(const QString& russian, bool isMan);
/// The Estonian-Russian transcription of names: Лариса is Larissa.
QString estonianSpelling(const QString& russian);
/// On a keyboard without the letters: Žukova is Zukova.
QString plainSpelling(const QString& latin);

}  // namespace kaasa::test
