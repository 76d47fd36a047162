// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::exchange {

/// A text as words to compare by: small letters, no marks on letters (ā = a, й = и, ё = е), every
/// sign that is no letter or digit a space. "E-pasts" becomes "e pasts", "№" becomes "no".
/// For headings, answers and place names.
QString plainWords(QStringView text);

/// The plain words of a person's name in one order: equal for namesakes who are written alike but
/// for capitals and marks on letters.
QString plainName(const QString& given, const QString& family);

/// Whether `words` (made by `plainWords`) hold all words of `pattern`. A word of the pattern is the
/// beginning of a word; "word$" a whole one; "!word" one that must not be there.
bool holdsWords(const QString& words, QStringView pattern);

}  // namespace kaasa::exchange
