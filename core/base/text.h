// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa {

/// One line as it is stored: composed letters (NFC), runs of spaces as one, none at the ends.
/// Control characters, marks that turn the writing direction around and broken code units go;
/// joiners stay, because Persian and Indic names need them.
QString tidied(QStringView text);
/// The same for a text of several lines: line ends become \n, empty lines at both ends go.
QString tidiedLines(QStringView text);

/// Characters as a reader counts them: "й", "ģ" and a flag are one each, however they are encoded.
qsizetype characterCount(QStringView text);
/// Whether a reader counts `least` to `most` characters, and no letter carries a pile of marks.
bool hasLength(QStringView text, int least, int most);

/// `text` between marks that keep its direction from disturbing the sentence around it; as it is
/// when it holds nothing written from right to left.
QString isolated(const QString& text);

/// A name that Windows, macOS and Linux accept: letters of any script stay, path and reserved
/// signs become spaces, at most 80 characters. `fallback` where nothing is left.
QString safeFileName(QStringView text, const QString& fallback);

}  // namespace kaasa
