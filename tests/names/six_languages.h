// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kaasa::test {

/// Somebody of the second list, under every spelling that documents and lists know her by.
struct SpelledPerson {
    QString language;       ///< she comes from: ru, uk, be, pl, lv, et
    QStringList spellings;  ///< "Given Family", all different
    int birthYear = 0;
};

/// More than 150 invented people whose names are not in reference/name_variants.csv, spelled by the
/// rules of document_spelling.h; some took a second family name when they married.
QList<SpelledPerson> peopleOfSixLanguages();

}  // namespace kaasa::test
