// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/equivalents.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kaasa::names {

/// One word that somebody types to find a person.
struct SearchWord {
    QString key;         ///< of `searchKey`: begins a token of who is meant
    QStringList others;  ///< keys of what the same beginning is in other languages: Ека, Kat
};

/// The words of what was typed; of two letters alone nothing else is tried, for it would be half of
/// everybody.
QList<SearchWord> searchWords(QStringView typed,
                              const Equivalents& equivalents = Equivalents::shipped());

/// Whether each word, or another spelling of it, begins one of `tokens` (of `searchTokens`).
bool isFoundByAny(const QStringList& tokens, const QList<SearchWord>& words);

}  // namespace kaasa::names
